import { z } from 'zod'
import type { CheckDefinition, CheckOptions } from '../checks/check.ts'
import { CHECKS } from '../checks/index.ts'
import { jsonSchemaShape } from '../checks/json-schema-shape.ts'
import { parsePath } from '../checks/path.ts'
import { patternText } from '../checks/pattern.ts'
import { scoreNameFault } from '../item-scores.ts'
import type { Json } from '../json.ts'
import type { Check } from './gate-spec.ts'
import { mixesAlphabets } from './score-names.ts'
import { isMap } from './written-values.ts'

/** The name of a score that the gate does not make itself. */
export const ownScore = z
  .string()
  .refine(
    (name) => scoreNameFault(name) === null && !mixesAlphabets(name),
    'a name that can be read, in one alphabet, and not cost, latency, tokens or errors',
  )

const ITEM_SIDES = new Set(['input', 'expectedOutput', 'metadata'])
const itemPath = z
  .string()
  .refine(
    (text) => ITEM_SIDES.has(String(parsePath(text)?.[0])),
    'a path that starts with input, expectedOutput or metadata',
  )
const fromItem = z.strictObject({ from: itemPath.describe('path into the dataset item') })
const literal = z
  .json()
  .refine((value) => !isMap(value) || !('from' in value), 'a value, or a map with from and nothing else')
const isLiteral = (value: unknown): { readonly literal: Json } => ({ literal: value as Json })
const hasMembers = (members: readonly unknown[]): boolean => members.length > 0
const EXPECTED: Readonly<Record<CheckDefinition['expects'], z.ZodType>> = {
  value: z.union([fromItem, literal.transform(isLiteral)]),
  list: z.union([z.array(z.json()).refine(hasMembers, 'a list with members').transform(isLiteral), fromItem]),
  pattern: z.union([patternText.transform(isLiteral), fromItem]),
  number: z.union([z.number().transform(isLiteral), fromItem]),
  schema: z.union([fromItem, jsonSchemaShape.transform(isLiteral)]),
}

const anyCheck = z.strictObject({
  score: ownScore.describe('the name of the score that this check gives: true or false'),
  of: z
    .string()
    .refine((text) => parsePath(text) !== null, 'a path such as answer.items[0]')
    .exactOptional()
    .describe('path into the output; without it, the whole output'),
})
const OPTIONS = {
  ignoreCase: z.boolean().default(false).describe('compare texts without regard to upper and lower case'),
  tolerance: z.number().nonnegative().default(0).describe('how far from it the output may be'),
}

type WrittenCheck = z.infer<typeof anyCheck> & Partial<CheckOptions> & Readonly<Record<string, unknown>>

function checkSchema({ kind, description, expects, options }: CheckDefinition): z.ZodType<Omit<Check, 'place'>> {
  const taken = Object.fromEntries(options.map((option) => [option, OPTIONS[option]]))
  return anyCheck
    .extend({ ...taken, [kind]: EXPECTED[expects].describe(description) })
    .transform((written: unknown) => {
      // The compiler cannot name a computed key; the schema above has just read it and the others.
      const { score: name, of = null, ignoreCase = false, tolerance, [kind]: expected } = written as WrittenCheck
      const check = { score: name, kind, of, expected: expected as Check['expected'], ignoreCase }
      return tolerance === undefined ? check : { ...check, tolerance }
    })
}

/** The map form of each built-in check. */
export const checks = CHECKS.map(checkSchema)
