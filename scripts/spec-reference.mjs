// The tables of docs/reference/spec.md, made from the JSON Schema of the spec, which is made from the parser's definition.

const START = '<!-- generated from schemas/gate-spec.v1.schema.json: npm run schemas -->'
const END = '<!-- end of the generated part -->'

/** The page with its generated part made anew. */
export function fillReference(page, schema) {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start === -1 || end < start) throw new Error('docs/reference/spec.md has lost the marks of its generated part')
  return `${page.slice(0, start)}${START}\n\n${renderReference(schema)}\n${page.slice(end)}`
}

function renderReference(schema) {
  const gate = schema.properties.gates.additionalProperties
  const section = (title, map) => `### ${title}\n\n${renderTable(map)}\n`
  const maps = (key) => branches(gate.properties[key]).filter(isMap)
  return [
    section('The file', schema),
    section('A gate', gate),
    ...maps('dataset').map((map) => section(`\`dataset:\` as a map, ${map.description}`, map)),
    ...maps('task').map((map) => section(`\`task:\` with ${code(Object.keys(map.properties)[0])}`, map)),
    ...maps('baseline').map((map) => section(`\`baseline:\` as a map, ${map.description}`, map)),
    ...branches(gate.properties.evaluators.items)
      .filter(isMap)
      .map((map) => section(`\`evaluators:\` with ${code(ownKey(map))}`, map)),
    section('A rule in its long form', branches(gate.properties.require.additionalProperties).find(isMap)),
    section('`scores.NAME`', gate.properties.scores.additionalProperties),
    section('`slices`', gate.properties.slices),
    section('`waive`, each of the list', gate.properties.waive.items),
    section('`budget`', gate.properties.budget),
    section('`run`', gate.properties.run),
  ].join('\n')
}

function renderTable({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([key, value]) => {
    const isRequired = required.includes(key)
    const fallback = isRequired
      ? '**required**'
      : value.default === undefined
        ? ''
        : code(JSON.stringify(value.default))
    return `| ${code(key)} | ${kind(value)} | ${fallback} | ${value.description ?? ''} |`
  })
  return ['| key | is | default | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

const KINDS = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map',
}

function kind(schema) {
  if (schema.const !== undefined) return code(String(schema.const))
  if (schema.enum !== undefined) return schema.enum.map((value) => code(value)).join(' ')
  if (schema.$ref !== undefined) return 'any value'
  const parts = [
    ...new Set(branches(schema).flatMap((branch) => (branch === schema ? [ownKind(schema)] : [kind(branch)]))),
  ]
  return parts.join(', ')
}

function ownKind({ type, minimum, maximum, exclusiveMinimum }) {
  const low = minimum ?? exclusiveMinimum
  const high = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum
  const range =
    low === undefined && high === undefined ? '' : high === undefined ? `, from ${low}` : `, ${low} to ${high}`
  return `${KINDS[type] ?? 'any value'}${range}`
}

function branches(schema) {
  return (schema.anyOf ?? schema.allOf ?? [schema]).flatMap((branch) =>
    branch === schema ? [schema] : branches(branch),
  )
}

function isMap({ type, properties }) {
  return type === 'object' && properties !== undefined
}

/** What tells one way to score from the others. */
function ownKey({ properties }) {
  return Object.keys(properties).find((key) => !['score', 'of', 'ignoreCase', 'tolerance'].includes(key))
}

function code(text) {
  return `\`${text}\``
}
