import type { Json } from '../core/json.ts'

/** A value that JSON cannot hold, in words: `"answer" in the output is a promise`. */
export class NotJson extends Error {
  override readonly name = 'NotJson'
}

/**
 * The JSON text of a value that messages call by `name`; dates and everything else with `toJSON` as JavaScript writes
 * them. Throws NotJson for what JSON would lose without a word.
 */
export function jsonText(value: unknown, name: string): string {
  try {
    const text = JSON.stringify(value, (key, member: unknown) => {
      const loss = lossOf(member)
      if (loss !== null) throw new NotJson(`${key === '' ? name : `"${key}" in ${name}`} is ${loss}`)
      return member
    }) as string | undefined
    if (text === undefined) throw new NotJson(`${name} is nothing that JSON can hold`)
    return text
  } catch (error) {
    if (error instanceof NotJson) throw error
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new NotJson(`${name} cannot be written as JSON: ${reason}`)
  }
}

export function asJson(value: unknown, name: string): Json {
  return JSON.parse(jsonText(value, name)) as Json
}

function lossOf(value: unknown): string | null {
  if (typeof value === 'bigint') return 'a BigInt, which JSON cannot hold: return a number or a string'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'symbol') return 'a symbol'
  if (typeof value === 'number' && !Number.isFinite(value)) return `${String(value)}, which JSON cannot hold`
  if (typeof value !== 'object' || value === null) return null
  if (value instanceof Promise) return 'a promise: await it'
  if (value instanceof Map || value instanceof Set) return 'a Map or a Set, which JSON writes as {}'
  if (value instanceof Error) return 'an Error: throw it, or return its message'
  if (Symbol.asyncIterator in value) return 'a stream: read it to its end, and return what it held'
  return null
}
