import type { Report } from '../core/report.ts'
import { say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { langfuseOnDemand, type LangfuseSettings } from '../langfuse/client.ts'
import { rewriteVerdict } from '../langfuse/verdict-score.ts'

/**
 * What Langfuse says of runs that were decided again: without it they would be waiting for a review for ever. Only where
 * there are keys, and after everything else, since the verdict depends on none of it. Never rejects.
 */
export async function rewriteVerdicts({ gates }: Report, settings: LangfuseSettings, runUrl: string): Promise<void> {
  const langfuse = langfuseOnDemand(settings)
  if (!langfuse.hasKeys) return
  for (const { name, verdict, candidate } of gates) {
    const run = candidate?.experimentId
    if (run === undefined) continue
    try {
      await rewriteVerdict(await langfuse.get(say`The verdict of the gate ${name}`), run, verdict, runUrl)
    } catch (error) {
      settings.log.warn(
        say`The verdict of the gate ${name} is ${[verdict]}; Langfuse still shows the one before it. ${wordsOf(error)}`,
      )
    }
  }
}

function wordsOf(error: unknown): Text {
  if (!(error instanceof GateError)) return say`${describeError(error)}`
  return error.problems.flatMap(({ text }) => text)
}
