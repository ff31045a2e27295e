import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const generated = z.object({
  prefix: z.string().default(''),
  repeat: z.string().optional(),
  indexed: z.string().optional(),
  times: z.int(),
  suffix: z.string().default(''),
})
const corpus = z.object({
  payloads: z.array(
    z.object({
      id: z.string(),
      class: z.string(),
      value: z.string().optional(),
      gen: generated.optional(),
      canary: z.string().nullable(),
      note: z.string(),
    }),
  ),
})

export interface Payload {
  readonly id: string
  readonly value: string
  readonly canary: string | null
  readonly note: string
}

/** The hostile values of one class, long ones written out. */
export function loadPayloads(name: string): Payload[] {
  const file = join(import.meta.dirname, '../fixtures/security/payloads.json')
  const { payloads } = corpus.parse(JSON.parse(readFileSync(file, 'utf8')))
  const found = payloads.filter((payload) => payload.class === name)
  if (found.length === 0) throw new TypeError(`there is no class ${name}`)
  return found.map(({ id, value, gen, canary, note }) => ({ id, value: value ?? generate(gen), canary, note }))
}

function generate(gen: z.infer<typeof generated> | undefined): string {
  if (gen === undefined) throw new TypeError('a payload has neither value nor gen')
  const { prefix, repeat, indexed, times, suffix } = gen
  const body =
    indexed === undefined
      ? (repeat ?? '').repeat(times)
      : Array.from({ length: times }, (_, index) => indexed.replaceAll('#', String(index))).join('')
  return `${prefix}${body}${suffix}`
}
