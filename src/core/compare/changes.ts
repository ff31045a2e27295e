import { plain, say, type Text } from '../text.ts'
import type { Change } from '../report.ts'
import type { RunRecord } from '../run-record.ts'
import { compareText } from './side.ts'

/** Of a commit or a fingerprint: enough for a person to find it again. */
const SHORT = 12
/** Each of these can move the scores by itself; a change of the code has two marks. */
const CAUSES: Readonly<Partial<Record<Change['what'], string>>> = {
  commit: 'the code',
  task: 'the code',
  models: 'the model',
  prompts: 'the prompt',
  parameters: 'the parameters',
}

/** What is not the same on both sides, as far as both records say. */
export function findChanges(candidate: RunRecord, baseline: RunRecord): Change[] {
  const [now, then] = [describe(candidate), describe(baseline)]
  return WHATS.flatMap((what) => {
    const [before, after] = [then[what], now[what]]
    if (what === 'commit' && hasSameTree(candidate, baseline)) return []
    if (before === null || after === null || plain(before) === plain(after)) return []
    return { what, before: [...before], after: [...after] }
  })
}

/** That more than one cause changed at once, so that nobody can tell by these two runs which of them a score follows. */
export function describeMixedCauses(changes: readonly Change[]): Text[] {
  const causes = [...new Set(changes.flatMap(({ what }) => CAUSES[what] ?? []))]
  const last = causes.at(-1)
  if (causes.length < 2 || last === undefined) return []
  return [
    say`Since the baseline ${[`${causes.slice(0, -1).join(', ')} and ${last}`]} changed: this comparison cannot tell which of them made a difference.`,
  ]
}

const WHATS = ['commit', 'task', 'models', 'prompts', 'judge', 'parameters', 'evaluators', 'dataset'] as const

/** Null where a record does not say. Equal words mean that nothing changed. */
function describe(record: RunRecord): Record<Change['what'], Text | null> {
  const { identity, comparability, observed } = record
  const { dataset, evaluators } = comparability
  const commit = identity.headCommit ?? identity.commit
  const hasEvaluators = Object.keys(evaluators).length > 0
  // A run that is not ours has no parameters that we would know of, and no fingerprints either.
  const parameters = record.parameters ?? (hasEvaluators ? {} : null)
  // What was seen of the spans says nothing of what was used where there were none.
  const hasSpans = observed !== undefined && [observed.models, observed.prompts].some((seen) => seen.length > 0)
  return {
    commit:
      commit === undefined
        ? null
        : say`${commit.slice(0, SHORT)}${identity.isDirty === true ? say` with changes that are in no commit` : []}`,
    task: say`${record.task}`,
    models: observed === undefined || observed.models.length === 0 ? null : listAll(observed.models),
    prompts: hasSpans ? listAll(observed.prompts) : null,
    judge: observed === undefined || observed.judgeModels.length === 0 ? null : listAll(observed.judgeModels),
    parameters: parameters === null ? null : listAll(pairsOf(parameters)),
    evaluators: hasEvaluators ? listAll(pairsOf(evaluators).map(shorten)) : null,
    dataset: describeDataset(dataset),
  }
}

/** Content decides where it is known; when it was read does not. */
function describeDataset({ name, hash, selection }: RunRecord['comparability']['dataset']): Text | null {
  if (hash === null) return null
  return say`${name} with content ${hash.slice(0, SHORT)}${selection === undefined ? [] : say`, of it ${selection}`}`
}

/** Two commits of one tree are the same code. */
function hasSameTree({ identity: now }: RunRecord, { identity: then }: RunRecord): boolean {
  return now.tree !== undefined && now.tree === then.tree && now.isDirty !== true && then.isDirty !== true
}

/** A hash at the end of a text. */
function shorten(text: string): string {
  return text.replace(/([0-9a-f]{12})[0-9a-f]{20,}$/, '$1')
}

function pairsOf(named: Readonly<Record<string, string>>): string[] {
  return Object.entries(named).map(([name, value]) => `${name} ${value}`)
}

function listAll(values: readonly string[]): Text {
  const sorted = [...new Set(values)].sort(compareText)
  if (sorted.length === 0) return ['none']
  return sorted.flatMap((value, index) => (index === 0 ? say`${value}` : say`, ${value}`))
}
