// Writes schemas/ and the generated part of docs/reference/spec.md from the definitions that the program itself reads by.
// Node 20 runs no TypeScript, so src/ is compiled first, beside the tests' build; its types are checked elsewhere.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fillReference } from './spec-reference.mjs'

const root = resolve(import.meta.dirname, '..')
const out = join(root, '.cache/schemas')
const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
const load = (path) => import(pathToFileURL(join(out, path)).href)
const noLangfuse = () => {
  throw new Error('a schema does not need Langfuse')
}

execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', out], {
  cwd: root,
  stdio: 'inherit',
})
const { publishedSchemas } = await load('core/published-schemas.js')
const { datasetSources } = await load('datasets/index.js')
const { taskRunners } = await load('tasks/index.js')
const { baselineSources } = await load('baselines/index.js')
const schemas = publishedSchemas({
  datasets: datasetSources(noLangfuse),
  tasks: taskRunners(noLangfuse),
  baselines: baselineSources(noLangfuse),
})

mkdirSync(join(root, 'schemas'), { recursive: true })
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, null, 2)}\n`)
}
const reference = join(root, 'docs/reference/spec.md')
writeFileSync(reference, fillReference(readFileSync(reference, 'utf8'), schemas['gate-spec.v1.schema.json']))
