import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { EvaluateRunMessage, JournalLine } from '../process/protocol.ts'
import { askEvaluator } from './ask-evaluator.ts'
import { finish, type Loaded } from './run-item.ts'

/** Asks run evaluators, one after the other; each has the items of the journal for itself. */
export async function evaluateRun(call: EvaluateRunMessage, loaded: Loaded): Promise<void> {
  for (const evaluator of loaded.runEvaluators.filter(({ label }) => call.evaluators.includes(label))) {
    const itemResults = await readJournal(call.journal)
    await askEvaluator(evaluator, { itemResults }, call.seq, loaded.directory)
  }
  await finish(call.seq, loaded)
}

/** In the shape that the Langfuse SDK gives to run evaluators. */
async function readJournal(path: string): Promise<object[]> {
  const itemResults: object[] = []
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    // The file was written by the process that started this one, from the same program.
    const line = JSON.parse(text) as JournalLine
    const { input, expectedOutput, metadata } = line.item
    itemResults.push({ input, expectedOutput, metadata, ...line })
  }
  return itemResults
}
