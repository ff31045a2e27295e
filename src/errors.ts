import { plain, say, type Text } from './core/text.ts'

/** A position in a file of the user: lines and columns start at 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Every way in which the gate cannot judge. Reports and docs use these codes, so they are never renamed. */
export type ErrorCode =
  | 'SPEC_NOT_FOUND'
  | 'SPEC_INVALID'
  | 'INPUT_INVALID'
  | 'NOTHING_TO_JUDGE'
  | 'NO_CREDENTIALS'
  | 'DATASET_NOT_FOUND'
  | 'DATASET_INVALID'
  | 'DATASET_EMPTY'
  | 'TASK_NOT_LOADED'
  | 'EVALUATOR_NOT_LOADED'
  | 'PREFLIGHT_FAILED'
  | 'SCRIPT_FAILED'
  | 'SCRIPT_REGRESSION'
  | 'NO_ITEM_RAN'
  | 'RUN_INCOMPLETE'
  | 'BUDGET_EXCEEDED'
  | 'WAIVER_EXPIRED'
  | 'SCORE_MISSING'
  | 'SCORE_INVALID'
  | 'TOO_MANY_EVALUATIONS_FAILED'
  | 'BASELINE_NOT_FOUND'
  | 'BASELINE_UNREADABLE'
  | 'BASELINE_NOT_COMPARABLE'
  | 'RUN_NOT_FOUND'
  | 'RECORD_UNREADABLE'
  | 'LANGFUSE_UNAUTHORIZED'
  | 'LANGFUSE_UNAVAILABLE'
  | 'LANGFUSE_INCOMPLETE'
  | 'LANGFUSE_UNSUPPORTED'
  | 'GITHUB_UNAVAILABLE'
  | 'FILE_NOT_WRITTEN'
  | 'CANCELLED'
  | 'UNEXPECTED'

/** One thing that is wrong: what, where, and what to do about it. */
export interface Problem {
  readonly code: ErrorCode
  readonly text: Text
  readonly remedy?: Text
  readonly place?: Place
}

/** The one error class: the gate could not judge. A failing gate is a value, never one of these. */
export class GateError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: { cause?: unknown }) {
    const all: readonly Problem[] = 'code' in problems ? [problems] : problems
    super(all.map((problem) => plain(problem.text)).join('\n'), options)
    this.name = 'GateError'
    this.problems = all
  }
}

/** A foreign error as one line of its own words; never a stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}

/** What stopped a stage, as problems; a foreign error keeps its own words. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof GateError) return error.problems
  return [
    {
      code: 'UNEXPECTED',
      text: say`The gate met an error that it does not know: ${describeError(error)}`,
      remedy: say`Please report it, with the log of this run.`,
    },
  ]
}
