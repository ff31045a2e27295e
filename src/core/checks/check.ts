import type { Json } from '../json.ts'

/** One built-in check: how it compares what the output has with what is expected. */
export interface CheckDefinition {
  /** The key that chooses it: `contains` in `{score: greets, contains: hello}`. */
  readonly kind: string
  /** One line for the JSON Schema and the reference. */
  readonly description: string
  /** What is expected, where it is written in the spec; a value of the item is looked at when it is compared. */
  readonly expects: 'value' | 'list' | 'pattern' | 'number' | 'schema'
  /** The keys that it takes beside `score` and `of`. */
  readonly options: readonly (keyof CheckOptions)[]
  /** An error when the two cannot be compared: then there is no score, and never a true one. */
  compare(actual: Json, expected: Json, options: CheckOptions): CheckResult
}

export interface CheckOptions {
  readonly ignoreCase: boolean
  readonly tolerance: number
}

/** `error`: why the check has no answer, as the end of a sentence. */
export type CheckResult = { readonly value: boolean } | { readonly error: string }

/** `a text`, `a list`, …: what kind of value this is, for messages. */
export function kindOf(value: Json): string {
  if (value === null) return 'nothing (null)'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'string') return 'a text'
  return typeof value === 'number' ? 'a number' : 'a boolean'
}
