import { z } from 'zod'
import type { Baseline } from '../core/run-record.ts'
import { say } from '../core/text.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import type { BaselineSource } from '../ports.ts'
import { artifactRuns, type BranchReports } from './artifact-runs.ts'
import { climb, type RunStore } from './ladder.ts'
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
    async find({ branch, maxAge, maxCommits }, gate, dataset, context) {
      const findRuns = async (): Promise<RunStore> => {
        if (reports !== undefined) return artifactRuns(reports, branch, gate, dataset)
        const langfuse = await getLangfuse(say`The baseline of branch ${branch}`, [
          'Or give --baseline FILE, or write baseline: none.',
        ])
        return langfuseRuns(langfuse, branch, gate, dataset, context)
      }
      return climb(await findRuns(), {
        branch,
        ...(maxAge === undefined ? {} : { maxAgeMs: ageMs(maxAge) }),
        ...(maxCommits === undefined ? {} : { maxCommits }),
        runs: gate.baselineRuns,
        history: context.history,
        now: context.now(),
      })
    },
  }
}

function ageMs(text: string): number {
  const [, amount = '0', unit = 'd'] = AGE.exec(text) ?? []
  return Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS]
}
