import { z } from 'zod'
import type { CheckDefinition } from '../checks/check.ts'
import { CHECKS } from '../checks/index.ts'
import { parsePath } from '../checks/path.ts'
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
const isLiteral = (value: Json): { readonly literal: Json } => ({ literal: value })
const EXPECTED = {
  value: z.union([fromItem, literal.transform(isLiteral)]),
  list: z.union([z.array(z.json()).transform(isLiteral), fromItem]),
}

const anyCheck = z.strictObject({
  score: ownScore.describe('the name of the score that this check gives: true or false'),
  of: z
    .string()
    .refine((text) => parsePath(text) !== null, 'a path such as answer.items[0]')
    .exactOptional()
    .describe('path into the output; without it, the whole output'),
  ignoreCase: z.boolean().default(false).describe('compare texts without regard to upper and lower case'),
})

type WrittenCheck = z.infer<typeof anyCheck> & Readonly<Record<string, unknown>>

function checkSchema({ kind, description, expects }: CheckDefinition): z.ZodType<Omit<Check, 'place'>> {
  return anyCheck.extend({ [kind]: EXPECTED[expects].describe(description) }).transform((written: unknown) => {
    // The compiler cannot name a computed key; the schema above has just read it and the others.
    const { score: name, of = null, ignoreCase, [kind]: expected } = written as WrittenCheck
    return { score: name, kind, of, expected: expected as Check['expected'], ignoreCase }
  })
}

/** The map form of each built-in check. */
export const checks = CHECKS.map(checkSchema)
