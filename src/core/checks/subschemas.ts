import type { Json } from '../json.ts'

export type JsonMap = { [key: string]: Json }

const ONE = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'items',
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
])
const LIST = new Set(['prefixItems', 'allOf', 'anyOf', 'oneOf', 'items'])
const MAP = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'])

/** A copy of a JSON Schema's own keywords, each schema directly under it changed. */
export function mapSubschemas(schema: JsonMap, change: (one: Json) => Json): JsonMap {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, Json] => {
      if (LIST.has(key) && Array.isArray(value)) return [key, value.map(change)]
      if (ONE.has(key)) return [key, change(value)]
      if (!MAP.has(key) || !isJsonMap(value)) return [key, value]
      return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]))]
    }),
  )
}

/** The schema, and every schema inside it. */
export function allSchemas(schema: Json): JsonMap[] {
  if (!isJsonMap(schema)) return []
  const inside: Json[] = []
  mapSubschemas(schema, (one) => {
    inside.push(one)
    return one
  })
  return [schema, ...inside.flatMap(allSchemas)]
}

export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
