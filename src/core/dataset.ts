import type { Json } from './json.ts'

/** One test case. `hash` is SHA-256 (hex) of the canonical JSON of input, expectedOutput and metadata, made at the edge. */
export interface DatasetItem {
  readonly id: string
  readonly hash: string
  readonly input: Json
  readonly expectedOutput?: Json
  readonly metadata?: Json
  /** When it was added (ISO 8601), where the source tells. */
  readonly createdAt?: string
}

/** The items of one gate, all of them, in a fixed order. `hash` is SHA-256 over the sorted list of `id:hash`. */
export interface Dataset {
  readonly source: 'file' | 'langfuse'
  /** The path as written in the spec, or the name in Langfuse. */
  readonly name: string
  readonly id?: string
  /** The timestamp (ISO 8601) at which a hosted dataset was read. */
  readonly version?: string
  /** That timestamp as the spec names it; absent where it names none. */
  readonly pinnedVersion?: string
  readonly hash: string
  readonly items: readonly DatasetItem[]
  readonly link?: string
  /** How the items were chosen, canonical; absent when they are all of the dataset. */
  readonly selection?: string
}
