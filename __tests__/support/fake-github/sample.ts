// GitHub's answers have a hundred fields of which the product reads five. The others are made from the description itself.
import { readFileSync } from 'node:fs'

type Schema = Readonly<Record<string, unknown>>
type Value = Readonly<Record<string, unknown>>

/** The least that a schema of the description takes, by its name. */
export function createSampler(file: string): (schema: string) => Value {
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as { components: { schemas: Record<string, Schema> } }
  const follow = (schema: Schema): Schema => {
    const reference = schema['$ref']
    return typeof reference === 'string' ? follow(components.schemas[reference.split('/').at(-1) ?? ''] ?? {}) : schema
  }
  const sample = (given: Schema): unknown => {
    const schema = follow(given)
    if (schema['nullable'] === true) return null
    const choices = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined
    if (choices?.[0] !== undefined && schema['properties'] === undefined) return sample(choices[0])
    const parts = schema['allOf'] as readonly Schema[] | undefined
    if (parts !== undefined) return Object.assign({}, ...parts.map(sample)) as Value
    const values = schema['enum'] as readonly unknown[] | undefined
    if (values !== undefined) return values[0]
    switch (schema['type']) {
      case 'string':
        return sampleText(schema['format'])
      case 'integer':
      case 'number':
        return 1
      case 'boolean':
        return false
      case 'array':
        return []
      default:
        return sampleObject(schema)
    }
  }
  const sampleObject = (schema: Schema): Value => {
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>
    const required = (schema['required'] ?? []) as readonly string[]
    return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {})]))
  }
  return (name) => sample({ $ref: `#/components/schemas/${name}` }) as Value
}

function sampleText(format: unknown): string {
  if (format === 'uri') return 'https://api.github.com/'
  if (format === 'date-time') return '2026-01-02T03:04:05Z'
  return 'text'
}

/** `given` over a sample, objects by their fields. */
export function over(sample: unknown, given: Value): Value {
  if (typeof sample !== 'object' || sample === null || Array.isArray(sample)) return given
  const base = sample as Value
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(given)])].map((key) => {
      const value = given[key]
      if (value === undefined) return [key, base[key]]
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
      return [key, isObject ? over(base[key], value as Value) : value]
    }),
  )
}
