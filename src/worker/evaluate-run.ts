import type { EvaluateRunMessage } from '../process/protocol.ts'
import { askEvaluator } from './ask-evaluator.ts'
import { readJournal } from './read-journal.ts'
import { finish, returnTo, type Loaded } from './run-item.ts'

/** Asks run evaluators, one after the other; each has the items of the journal for itself. */
export async function evaluateRun(call: EvaluateRunMessage, loaded: Loaded): Promise<void> {
  for (const evaluator of loaded.runEvaluators.filter(({ label }) => call.evaluators.includes(label))) {
    const itemResults = await readJournal(call.journal)
    returnTo(loaded.place)
    await askEvaluator(evaluator, { itemResults }, call.seq, loaded.directory)
  }
  await finish(call.seq, loaded)
}
