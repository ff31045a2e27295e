import type { z } from 'zod'

/**
 * What the spec needs to know of one way to get something: the map key that chooses it, the schema of its map form and,
 * where it has one, its short form. The edges' definitions extend this, so `core` knows no edge and the JSON Schema, the
 * messages and the parser follow from the one definition.
 */
export interface SourceDefinition<Options = unknown> {
  /** `file` in `{file: evals/cases.jsonl}`. */
  readonly kind: string
  readonly options: z.ZodType<Options>
  /** The bare string form, `null` when this text is not this definition's. The first of the list that answers wins. */
  readonly shorthand?: (text: string) => Options | null
  /** For the JSON Schema, the reference and messages: `a run in Langfuse, by its name`. */
  readonly description: string
}

export interface Extensions {
  readonly datasets: readonly SourceDefinition[]
  readonly tasks: readonly SourceDefinition[]
  readonly baselines: readonly SourceDefinition[]
}
