import { z } from 'zod'
import type { Baseline } from '../core/run-record.ts'
import type { Dataset } from '../core/dataset.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import type { BaselineSource, RunContext } from '../ports.ts'
import { artifactRuns, type BranchReports } from './artifact-runs.ts'
import { climb, inspectRuns, type Climb, type InspectedRun, type RunStore } from './ladder.ts'
import { langfuseRuns } from './langfuse-runs.ts'

const AGE = /^(\d+(?:\.\d+)?)([mhd])$/
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

const options = z.strictObject({
  branch: z.string().min(1).describe('whose runs are the baseline: of the merge base, else of its nearest ancestor'),
  maxAge: z
    .string()
    .regex(AGE, 'an age such as 90m, 12h or 30d')
    .exactOptional()
    .describe('runs that ended longer ago do not serve'),
  maxCommits: z
    .int()
    .nonnegative()
    .exactOptional()
    .describe('runs of a commit that is farther behind the merge base do not serve'),
})
type Options = z.infer<typeof options>

/**
 * The runs of a branch: that of the merge base, else the nearest ancestor's. That there is none is an answer. `reports` are
 * given where there are no keys of Langfuse.
 */
export function branchBaseline(getLangfuse: GetLangfuse, reports?: BranchReports): BaselineSource<Options, Baseline> {
  return {
    kind: 'branch',
    description: 'the runs of a branch: of the merge base, else of its nearest ancestor that has one',
    options,
    shorthand: (text) => ({ branch: text }),
    async find(chosen, gate, dataset, context) {
      const { branch } = chosen
      const findRuns = async (): Promise<RunStore> => {
        if (reports !== undefined) return artifactRuns(reports, branch, gate, dataset)
        const langfuse = await getLangfuse(say`The baseline of branch ${branch}`, [
          'Or give --baseline FILE, or write baseline: none.',
        ])
        return langfuseRuns(langfuse, branch, gate, dataset, context)
      }
      return climb(await findRuns(), climbOf(chosen, gate, context))
    },
  }
}

function climbOf({ branch, maxAge, maxCommits }: Options, gate: Gate, { history, now }: RunContext): Climb {
  return {
    branch,
    ...(maxAge === undefined ? {} : { maxAgeMs: ageMs(maxAge) }),
    ...(maxCommits === undefined ? {} : { maxCommits }),
    runs: gate.baselineRuns,
    history,
    now: now(),
  }
}

/** The branch of a gate whose runs are asked for: the one given, else the first of its baselines that is one. */
function branchOf(gate: Gate, given: string | undefined): Options | null {
  const written = gate.baselines.flatMap((choice) => (choice.kind === 'branch' ? [options.parse(choice.options)] : []))
  if (given === undefined) return written[0] ?? null
  return written.find(({ branch }) => branch === given) ?? { branch: given }
}

export interface BranchRuns {
  readonly branch: string
  /** The commit that the code here departs from; null where nobody can tell. */
  readonly base: string | null
  /** Where there is none: that none was found, and where. */
  readonly absence: Text
  readonly runs: AsyncIterable<InspectedRun>
}

/** The runs in Langfuse that could be the baseline of a gate, and why the others may not; null where it names no branch. */
export async function listBranchRuns(
  getLangfuse: GetLangfuse,
  given: string | undefined,
  gate: Gate,
  dataset: Dataset,
  context: RunContext,
): Promise<BranchRuns | null> {
  const chosen = branchOf(gate, given)
  if (chosen === null) return null
  const { branch } = chosen
  const store = langfuseRuns(
    await getLangfuse(say`Listing the runs of branch ${branch}`),
    branch,
    gate,
    dataset,
    context,
  )
  const base = await context.history.findBase(branch)
  return { branch, base, absence: store.absence, runs: inspectRuns(store, base, climbOf(chosen, gate, context)) }
}

function ageMs(text: string): number {
  const [, amount = '0', unit = 'd'] = AGE.exec(text) ?? []
  return Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS]
}
