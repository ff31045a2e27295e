import { dereference, validate, type SchemaDraft } from '@cfworker/json-schema'
import type { Json } from '../json.ts'
import { kindOf, type CheckDefinition, type CheckResult } from './check.ts'
import { jsonSchemaShape } from './json-schema-shape.ts'
import { compilePattern } from './pattern.ts'
import { isJsonMap, mapSubschemas, type JsonMap } from './subschemas.ts'

export const jsonSchema: CheckDefinition = {
  kind: 'jsonSchema',
  description:
    'The output is valid by this JSON Schema: draft 2020-12, unless its `$schema` names 6, 7 or 2019-09. Formats are checked; nothing is fetched.',
  expects: 'schema',
  options: [],
  compare(actual, expected) {
    if (!jsonSchemaShape.safeParse(expected).success) {
      return { error: `expects a JSON Schema; what is expected is ${kindOf(expected)} that is none` }
    }
    return isValid(actual, expected)
  },
}

function isValid(instance: Json, written: Json): CheckResult {
  const schema = resolvePatterns(written, textsOf(instance))
  if (!isJsonMap(schema)) return { value: schema === true }
  try {
    // The shape of the schema has just been checked.
    const lookup = dereference(schema)
    return { value: validate(instance, schema, draftOf(schema), lookup).valid }
  } catch {
    // The library has no other errors than these two: a $ref that leads nowhere, and the end of the stack.
    return { error: 'cannot follow the schema: it refers to itself without end' }
  }
}

function draftOf({ $schema }: JsonMap): SchemaDraft {
  const [, draft] = /draft[-/]0?([67]|2019-09)/.exec(typeof $schema === 'string' ? $schema : '') ?? []
  if (draft === '2019-09') return draft
  return draft === undefined ? '2020-12' : '7'
}

/**
 * The schema, its patterns replaced by the texts of this instance that match them. The library would match with
 * JavaScript's own engine, which takes exponential time for some pairs of pattern and text.
 */
function resolvePatterns(schema: Json, texts: readonly string[]): Json {
  if (!isJsonMap(schema)) return schema
  const { pattern, patternProperties, allOf, ...rest } = mapSubschemas(schema, (one) => resolvePatterns(one, texts))
  const all = Array.isArray(allOf) ? allOf : []
  const matching = typeof pattern === 'string' ? [oneOfTexts(matchesOf(pattern, texts))] : []
  return {
    ...rest,
    ...(isJsonMap(patternProperties) ? { patternProperties: listNames(patternProperties, texts) } : {}),
    ...(allOf === undefined && matching.length === 0 ? {} : { allOf: [...all, ...matching] }),
  }
}

/** What `pattern` says: a text is one of these; anything else is not asked. */
function oneOfTexts(texts: string[]): Json {
  return { anyOf: [{ not: { type: 'string' } }, { enum: texts }] }
}

/** Each pattern as the list of the names that match it, which no engine has to search for. */
function listNames(patternProperties: JsonMap, texts: readonly string[]): Json {
  const listed = new Map<string, Json[]>()
  for (const [pattern, schema] of Object.entries(patternProperties)) {
    const names = matchesOf(pattern, texts)
    if (names.length === 0) continue
    const key = `^(?:${names.map(escape).join('|')})$`
    listed.set(key, [...(listed.get(key) ?? []), schema])
  }
  return Object.fromEntries([...listed].map(([key, schemas]) => [key, { allOf: schemas }]))
}

function escape(text: string): string {
  return text.replaceAll(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`)
}

function matchesOf(written: string, texts: readonly string[]): string[] {
  const pattern = compilePattern(written)
  return 'error' in pattern ? [] : texts.filter((text) => pattern.test(text))
}

/** Every text and every key in the value, once. */
function textsOf(value: Json): string[] {
  const found = new Set<string>()
  const add = (one: Json): void => {
    if (typeof one === 'string') found.add(one)
    else if (Array.isArray(one)) one.forEach(add)
    else if (isJsonMap(one)) {
      for (const [key, member] of Object.entries(one)) {
        found.add(key)
        add(member)
      }
    }
  }
  add(value)
  return [...found]
}
