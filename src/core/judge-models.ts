import type { RunRecord } from './run-record.ts'
import { list, say, type Text } from './text.ts'

/** Of the fingerprints of checks, and of no evaluator's: a check asks no model. */
export const CHECK_PRINT = 'check:'

/** Whether an evaluator is a check by its fingerprint, and nothing besides. */
export function isCheckPrint(print: string | undefined): boolean {
  return print?.startsWith(CHECK_PRINT) === true
}

export interface OtherJudge {
  readonly before: readonly string[]
  readonly now: readonly string[]
}

/** The models that judged two runs, where they are not the same; null when they are, or when a record does not say. */
export function findOtherJudge(candidate: RunRecord, baseline: RunRecord): OtherJudge | null {
  const [now, before] = [candidate, baseline].map(({ observed }) => [...new Set(observed?.judgeModels)].sort())
  if (now === undefined || before === undefined || now.length === 0 || before.length === 0) return null
  return now.length === before.length && now.every((model, index) => model === before[index]) ? null : { before, now }
}

/** The end of a sentence: `judged by "gpt-4o-mini", the baseline by "gpt-4o"`. */
export function describeOtherJudge({ before, now }: OtherJudge): Text {
  return say`judged by ${list(now)}, the baseline by ${list(before)}`
}
