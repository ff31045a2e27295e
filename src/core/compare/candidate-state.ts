import type { Problem } from '../../errors.ts'
import type { Dataset } from '../dataset.ts'
import { list, say } from '../text.ts'
import { findDuplicate, type Side } from './side.ts'
import { count } from './words.ts'

/** Why the candidate's run cannot be judged at all, whatever the rules; null when it can. */
export function findCandidateProblem(candidate: Side, dataset: Dataset | undefined, mayQuote: boolean): Problem | null {
  const { record } = candidate
  const results = record.itemResults
  if (results.some((result) => result.error?.code === 'CANCELLED')) {
    return {
      code: 'CANCELLED',
      text: say`The run was cancelled before every item was run.`,
      remedy: say`Run the gate again.`,
    }
  }
  const duplicate = findDuplicate(candidate)
  if (duplicate !== undefined) {
    return {
      code: 'RECORD_UNREADABLE',
      text: say`The candidate has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`,
      remedy: say`Run the gate again, with ids that are each used once.`,
    }
  }
  if (results.length > 0 && results.every((result) => result.error !== null)) {
    const first = results[0]
    const cause = mayQuote ? say`: ${first?.error?.message ?? ''}` : say` (${first?.error?.code ?? ''})`
    return {
      code: 'NO_ITEM_RAN',
      text: say`Every item failed, all ${candidate.items.size} of them. The first, ${first?.id ?? ''}, failed with${cause}`,
      remedy: say`Mend the task; nothing about its scores can be judged before.`,
    }
  }
  const leftOut = new Set(record.stopEarly?.notRun)
  const absent = (dataset?.items ?? [])
    .filter(({ id }) => !candidate.items.has(id) && !leftOut.has(id))
    .map((item) => item.id)
  if (results.length === 0) {
    return { code: 'NO_ITEM_RAN', text: say`No item was run.`, remedy: say`Check that the dataset has items.` }
  }
  const planned = record.planned - leftOut.size * record.comparability.repeat
  const isWhole = record.complete || leftOut.size > 0
  if (!isWhole || results.length < planned || absent.length > 0) {
    const which = absent.length > 0 ? say`; without a result: ${list(absent)}` : []
    return {
      code: 'RUN_INCOMPLETE',
      text: say`The run is not complete: ${results.length} of ${count(record.planned, 'result')}${which}.`,
      remedy: say`Run the gate again; a part of a dataset is never judged as the whole.`,
    }
  }
  return null
}
