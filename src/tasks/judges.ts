import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { fetchStoredPrompt } from '../langfuse/prompts.ts'
import type { JudgeCall } from '../core/model-call.ts'
import { modelCall } from './prompt.ts'
import type { FindJudges } from './job.ts'

/** The judges of a gate with their prompts, each of one version for the whole run. */
export function findJudges(getLangfuse: GetLangfuse): FindJudges {
  return (gate: Gate) =>
    Promise.all(
      gate.judges.map(async ({ score, judge, place }): Promise<JudgeCall> => {
        if ('autoevals' in judge) return { score, kind: 'autoevals', scorer: judge.autoevals, options: judge.options }
        const langfuse = await getLangfuse(say`The prompt ${judge.prompt} of the judge ${score}`)
        const stored = await fetchStoredPrompt(langfuse, judge.prompt, judge)
        return { score, kind: 'prompt', call: modelCall(stored, judge, { ...gate, task: { ...gate.task, place } }) }
      }),
    )
}
