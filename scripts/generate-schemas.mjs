// Writes schemas/ from the definitions that the parser itself uses. CI fails when what is committed is not the same.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '..')
const compiled = join(root, '.cache/compiled')
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript-7/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    compiled,
    '--incremental',
    'false',
  ],
  { cwd: root, stdio: 'inherit' },
)
const load = (file) => import(join(compiled, file))

const { datasets } = await load('datasets/index.js')
const { tasks } = await load('tasks/index.js')
const { baselines } = await load('baselines/index.js')
const { specJsonSchema } = await load('core/spec/spec-schema.js')
const { report } = await load('core/report.js')
const { runRecord } = await load('core/run-record.js')

// What a program writes is read by others: a version may add fields, so unknown ones are not forbidden to them.
const written = (title, schema) => ({ title, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) })
const schemas = {
  'gate-spec.v1.schema.json': specJsonSchema({ datasets, tasks, baselines }),
  'report.v1.schema.json': written('langfuse-gate.report', report),
  'run.v1.schema.json': written('langfuse-gate.run', runRecord),
}
mkdirSync(join(root, 'schemas'), { recursive: true })
for (const [file, schema] of Object.entries(schemas))
  writeFileSync(join(root, 'schemas', file), `${JSON.stringify(schema, null, 2)}\n`)
