import type { Dataset } from '../core/dataset.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { FindAddedItems, RunContext } from '../ports.ts'

/** Ids of the dataset items that are newer than the code that the candidate departs from; undefined where nobody can tell. */
export async function addedSinceBase(
  gate: Gate,
  dataset: Dataset,
  find: FindAddedItems | undefined,
  { identity, history, directory }: RunContext,
): Promise<readonly string[] | undefined> {
  if (find === undefined) return undefined
  const [branch] = gate.baselines.flatMap(({ options }) => branchOf(options))
  // That a note cannot be made stops nothing.
  const ask = (name: string): Promise<string | null> => history.findBase(name).catch(() => null)
  const base = identity.baseCommit ?? (branch === undefined ? null : await ask(branch))
  if (base === null || base === identity.commit) return undefined
  return find(dataset, base, directory)
}

/** Of the baselines that name a branch, whatever their kind. */
function branchOf(options: unknown): readonly string[] {
  const isNamed = typeof options === 'object' && options !== null && 'branch' in options
  return isNamed && typeof options.branch === 'string' ? [options.branch] : []
}
