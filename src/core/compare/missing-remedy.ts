import { say, type Text } from '../text.ts'
import type { Side } from './side.ts'

/** What to do where outputs have no value for a score. */
export function missingRemedy(score: string, side: Side): Text {
  if (score !== 'cost' && score !== 'tokens') return say`Mend the evaluator so that it scores every output.`
  const hasTokens = side.record.itemResults.some(({ tokens }) => typeof tokens === 'number')
  if (score === 'cost' && hasTokens) {
    return say`The spans say tokens and no cost. Run with keys of a Langfuse project whose model settings have the price of every model used, or set the cost on the generation (${'costDetails'}).`
  }
  return say`Trace every request to a model in the task, with Langfuse’s SDK or with OpenTelemetry’s ${'gen_ai.usage'} attributes, and end each span before the task returns.`
}
