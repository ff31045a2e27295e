import { z } from 'zod'
import { dereference, type Schema } from '@cfworker/json-schema'
import type { Json } from '../json.ts'
import { patternText } from './pattern.ts'
import { allSchemas, mapSubschemas, isJsonMap } from './subschemas.ts'

// What a JSON Schema may say here. A keyword that is not known is an error, as everywhere in a spec: one that is
// misspelt would let every output pass. Every message completes the sentence "… must be".

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'] as const
/** Of JSON Schema's own; all of them are checked. */
const FORMATS = [
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uri-template',
  'uuid',
  'json-pointer',
  'relative-json-pointer',
  'regex',
] as const
const DRAFTS = /^https?:\/\/json-schema\.org\/draft(-0[67]|\/2019-09|\/2020-12)\/schema#?$/

const size = z.int().nonnegative()
const names = z.array(z.string())
const schema: z.ZodType = z.lazy(() => z.union([z.boolean(), z.strictObject(keywords)]))
const schemas = z.array(schema).min(1)
const schemaMap = z.record(z.string(), schema)

const keywords = {
  type: z.union([z.enum(TYPES), z.array(z.enum(TYPES)).min(1)]).exactOptional(),
  enum: z.array(z.json()).min(1).exactOptional(),
  const: z.json().exactOptional(),
  properties: schemaMap.exactOptional(),
  required: names.exactOptional(),
  additionalProperties: schema.exactOptional(),
  unevaluatedProperties: schema.exactOptional(),
  patternProperties: z.record(patternText, schema).exactOptional(),
  propertyNames: schema.exactOptional(),
  minProperties: size.exactOptional(),
  maxProperties: size.exactOptional(),
  dependentRequired: z.record(z.string(), names).exactOptional(),
  dependentSchemas: schemaMap.exactOptional(),
  items: z.union([schema, z.array(schema)]).exactOptional(),
  prefixItems: schemas.exactOptional(),
  additionalItems: schema.exactOptional(),
  unevaluatedItems: schema.exactOptional(),
  contains: schema.exactOptional(),
  minContains: size.exactOptional(),
  maxContains: size.exactOptional(),
  minItems: size.exactOptional(),
  maxItems: size.exactOptional(),
  uniqueItems: z.boolean().exactOptional(),
  minimum: z.number().exactOptional(),
  maximum: z.number().exactOptional(),
  exclusiveMinimum: z.number().exactOptional(),
  exclusiveMaximum: z.number().exactOptional(),
  multipleOf: z.number().positive().exactOptional(),
  minLength: size.exactOptional(),
  maxLength: size.exactOptional(),
  pattern: patternText.exactOptional(),
  format: z.enum(FORMATS).exactOptional(),
  allOf: schemas.exactOptional(),
  anyOf: schemas.exactOptional(),
  oneOf: schemas.exactOptional(),
  not: schema.exactOptional(),
  if: schema.exactOptional(),
  then: schema.exactOptional(),
  else: schema.exactOptional(),
  $ref: z.string().regex(/^#/, 'a place in this schema, such as #/$defs/answer: nothing is fetched').exactOptional(),
  $defs: schemaMap.exactOptional(),
  definitions: schemaMap.exactOptional(),
  $anchor: z.string().exactOptional(),
  $comment: z.string().exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  default: z.json().exactOptional(),
  examples: z.array(z.json()).exactOptional(),
  deprecated: z.boolean().exactOptional(),
  readOnly: z.boolean().exactOptional(),
  writeOnly: z.boolean().exactOptional(),
}

/** A whole schema: `$schema` and `$id` stand at its root only. */
export const jsonSchemaShape: z.ZodType = z.union([
  z.boolean(),
  z
    .strictObject({
      $schema: z.string().regex(DRAFTS, 'draft 6, 7, 2019-09 or 2020-12 of json-schema.org').exactOptional(),
      $id: z.string().exactOptional(),
      ...keywords,
    })
    .refine((written) => everyReferenceLeads(written as Json), 'a schema in which every $ref leads somewhere'),
])

function everyReferenceLeads(written: Json): boolean {
  // The library writes into what it is given.
  const schema = copySchema(written)
  try {
    const lookup = dereference(schema as Schema)
    return allSchemas(schema).every(
      ({ $ref, __absolute_ref__: target }) => $ref === undefined || (typeof target === 'string' && target in lookup),
    )
  } catch {
    return false
  }
}

function copySchema(schema: Json): Json {
  return isJsonMap(schema) ? mapSubschemas(schema, copySchema) : schema
}
