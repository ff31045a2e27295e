import { z } from 'zod'
import type { SourceDefinition } from './extensions.ts'
import type { Selection } from './gate-spec.ts'

const value = z.union([z.string(), z.number(), z.boolean()])

/** What chooses among the items, whatever dataset they are of. */
const keys = {
  where: z
    .record(z.string().min(1), z.union([value, z.array(value).min(1)]))
    .refine((wanted) => Object.keys(wanted).length > 0, 'a map with at least one metadata key')
    .exactOptional()
    .meta({ minProperties: 1 })
    .describe('metadata keys and the values that are wanted; an item must have one of each'),
  sample: z.int().min(1).exactOptional().describe('how many of them are run, chosen by the seed; default: all'),
  seed: z.int().min(0).exactOptional().describe('another seed, another sample; 0 unless written'),
}
const selection = z.looseObject(keys)

/** The definition, its map form with the keys that choose items. */
export function withSelection(definition: SourceDefinition): SourceDefinition {
  if (!(definition.options instanceof z.ZodObject)) throw new TypeError(`the options of ${definition.kind} are no map`)
  return { ...definition, options: definition.options.extend(keys) }
}

/** Options that `withSelection` has parsed: those of the source, and which items are chosen. */
export function splitSelection(options: unknown): { readonly options: unknown; readonly selection: Selection } {
  const { where, sample, seed, ...rest } = selection.parse(options)
  const wanted = Object.entries(where ?? {}).map(([key, values]) => [key, [values].flat().map(String)] as const)
  return {
    options: rest,
    selection: {
      ...(where === undefined ? {} : { where: Object.fromEntries(wanted) }),
      ...(sample === undefined ? {} : { sample }),
      ...(seed === undefined ? {} : { seed }),
    },
  }
}
