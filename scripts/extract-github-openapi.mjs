// Writes the part of GitHub's published OpenAPI description that the fake GitHub of the tests answers by. The package is
// 385 MB unpacked, so it is no dependency: this reads the one file that is needed from its tarball, once.
// Usage: node scripts/extract-github-openapi.mjs [api.github.com.json]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = '@octokit/openapi@23.0.2'
const MEMBER = 'package/generated/api.github.com.json'
const TARGET = join(import.meta.dirname, '../__tests__/fixtures/github/openapi-extract.json')

/** What src/github calls, and what a test asks to see what became of it. */
const OPERATIONS = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'repos/create-commit-status',
  'repos/list-commit-statuses-for-ref',
  'issues/list-events',
  'pulls/get',
  'pulls/list-reviews',
  'repos/get-collaborator-permission-level',
  'repos/list-pull-requests-associated-with-commit',
  'repos/compare-commits',
  'actions/list-workflow-runs',
  'actions/list-workflow-run-artifacts',
  'actions/download-artifact',
]

const whole = JSON.parse(process.argv[2] === undefined ? download() : readFileSync(process.argv[2], 'utf8'))
const paths = {}
for (const [path, { parameters, ...methods }] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue
    paths[path] ??= parameters === undefined ? {} : { parameters }
    paths[path][method] = operation
  }
}
const found = Object.values(paths).flatMap((path) => Object.values(path).map((operation) => operation.operationId))
for (const name of OPERATIONS) if (!found.includes(name)) throw new Error(`${PACKAGE} has no operation ${name}`)

const extract = {
  openapi: whole.openapi,
  info: { ...whole.info, 'x-source': `${PACKAGE} (MIT)` },
  paths: strip(paths),
  components: {},
}
const waiting = references(extract.paths)
for (const reference of waiting) {
  const [, , kind, name] = reference.split('/')
  extract.components[kind] ??= {}
  if (extract.components[kind][name] !== undefined) continue
  const component = strip(whole.components[kind][name])
  extract.components[kind][name] = component
  waiting.push(...references(component))
}
writeFileSync(TARGET, `${JSON.stringify(extract, null, 1)}\n`)

function download() {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'))
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', PACKAGE], { cwd: folder, encoding: 'utf8' }),
    )
    execFileSync('tar', ['-xzf', filename, MEMBER], { cwd: folder })
    return readFileSync(join(folder, MEMBER), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function references(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"(#[^"]+)"/g)].map((match) => match[1])
}

/** Without prose and examples; and with null said in the way that validators understand. */
function strip(value, areNames = false) {
  if (Array.isArray(value)) return value.map((element) => strip(element))
  if (typeof value !== 'object' || value === null) return value
  const isProse = (key) =>
    !areNames &&
    (['example', 'examples', 'description', 'externalDocs', 'summary'].includes(key) || key.startsWith('x-'))
  const kept = Object.entries(value).filter(([key]) => !isProse(key))
  const stripped = Object.fromEntries(
    kept.map(([key, field]) => [key, strip(field, !areNames && key === 'properties')]),
  )
  if (stripped.nullable === true && Array.isArray(stripped.enum) && !stripped.enum.includes(null))
    stripped.enum.push(null)
  // A nullable reference has no type of its own, which validators insist on as well.
  if (stripped.nullable === true && stripped.type === undefined) {
    const { nullable: _nullable, ...schema } = stripped
    return { anyOf: [schema, { enum: [null] }] }
  }
  return stripped
}
