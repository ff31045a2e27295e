// Writes the part of Langfuse's OpenAPI description that the fake Langfuse of the tests answers by.
// Usage: node scripts/extract-langfuse-openapi.mjs openapi.yml   (a server has it at /generated/api/openapi.yml)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const TARGET = join(import.meta.dirname, '../__tests__/fixtures/langfuse/openapi-extract.json')

/** What src/langfuse calls, what a task may call through the relay, and what a test asks to put something there. */
const OPERATIONS = [
  'health_health',
  'projects_get',
  'datasets_get',
  'datasets_create',
  'datasetItems_list',
  'datasetItems_create',
  'datasetItems_delete',
  'datasetRunItems_create',
  'datasetRunItems_list',
  'datasets_getRun',
  'datasets_getRuns',
  'experiments_list',
  'experiments_listItems',
  'ingestion_batch',
  'legacy_observationsV1_getMany',
  'models_list',
  'observations_getMany',
  'opentelemetry_exportTraces',
  'prompts_get',
  'scores_create',
  'scoresV3_getManyV3',
  'trace_list',
]

const file = process.argv[2]
if (file === undefined) throw new Error('give the path of openapi.yml')
const whole = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 })
const paths = {}
for (const [path, methods] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue
    paths[path] ??= {}
    paths[path][method] = strip(operation)
  }
}
const found = Object.values(paths).flatMap((path) => Object.values(path).map((operation) => operation.operationId))
for (const name of OPERATIONS) if (!found.includes(name)) throw new Error(`${file} has no operation ${name}`)

const extract = {
  openapi: whole.openapi,
  info: { ...strip(whole.info), 'x-source': 'Langfuse 4.16.0' },
  paths,
  components: {},
}
const waiting = references(extract.paths)
for (const reference of waiting) {
  const [, , kind, name] = reference.split('/')
  extract.components[kind] ??= {}
  if (extract.components[kind][name] !== undefined) continue
  // Of everything that may be ingested the gate sends scores.
  const component = strip(
    name === 'IngestionEvent' ? scoreEvents(whole.components[kind][name]) : whole.components[kind][name],
  )
  extract.components[kind][name] = component
  waiting.push(...references(component))
}
writeFileSync(TARGET, `${JSON.stringify(extract, null, 1)}\n`)

function scoreEvents({ oneOf, ...rest }) {
  return { ...rest, oneOf: oneOf.filter((variant) => JSON.stringify(variant).includes('score-create')) }
}

function references(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"(#[^"]+)"/g)].map((match) => match[1])
}

/** Without prose and examples; `nullable` only where a validator understands it, beside a type. */
function strip(value, areNames = false) {
  if (Array.isArray(value)) return value.map((element) => strip(element))
  if (typeof value !== 'object' || value === null) return value
  const isProse = (key) =>
    !areNames && ['example', 'examples', 'description', 'security', 'tags', 'title'].includes(key)
  const kept = Object.entries(value).filter(([key]) => !isProse(key))
  const stripped = Object.fromEntries(
    kept.map(([key, field]) => [key, strip(field, !areNames && key === 'properties')]),
  )
  if (areNames || stripped.nullable !== true || stripped.type !== undefined) return stripped
  const { nullable: _, ...plain } = stripped
  return Object.keys(plain).length === 0 ? {} : { anyOf: [plain, { type: 'string', nullable: true, enum: [null] }] }
}
