import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { langfuseRecorder } from '../../src/langfuse/record.ts'
import { buildSources } from '../support/build.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import { createAnswer, createHostedDataset, createPushContext } from '../support/fake-langfuse/record.ts'
import { inLangfuse } from '../support/fake-langfuse/scene.ts'
import type { StoredSpan } from '../support/fake-langfuse/store.ts'

const ROOT = join(import.meta.dirname, '../..')
const API = join(ROOT, 'node_modules/@opentelemetry/api')
const run = promisify(execFile)

/** What a worker does with tracing, without its protocol. */
const WORKER = `
import { startTracing } from ${JSON.stringify(pathToFileURL(join(ROOT, '.cache/build/worker/tracing.js')).href)}
const tracing = startTracing()
const { task } = await import('./task.mjs')
const output = await tracing.run(process.env.TRACEPARENT, task)
await tracing.flush()
process.stdout.write(JSON.stringify(output))
process.exit(0)
`

/** A task with a span of its own around something asynchronous, and one in that. */
const TASK = `
import { trace } from '@opentelemetry/api'
const tracer = trace.getTracer('agent')
export const task = () => tracer.startActiveSpan('agent', async (agent) => {
  await new Promise((resolve) => setTimeout(resolve, 1))
  await tracer.startActiveSpan('llm-call', async (call) => {
    call.setAttribute('gen_ai.request.model', 'gpt-4o-mini')
    await Promise.resolve()
    call.end()
  })
  agent.end()
  return { sdkDisabled: process.env.OTEL_SDK_DISABLED ?? null }
})
`

/** An SDK that the user starts, as an instrumentation file does. */
const OWN_SDK = `
import { trace as api } from '@opentelemetry/api'
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base'
api.setGlobalTracerProvider(new BasicTracerProvider())
`

interface User {
  /** Of the copy of @opentelemetry/api in the user's node_modules. */
  readonly apiVersion: string
  readonly task?: string
  readonly preloaded?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The spans that reached Langfuse when the user's task ran inside an item's trace. */
async function trace({
  apiVersion,
  task = TASK,
  preloaded,
  env = {},
}: User): Promise<{ spans: StoredSpan[]; output: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'traced-task-'))
  try {
    const modules = join(folder, 'node_modules/@opentelemetry')
    mkdirSync(modules, { recursive: true })
    cpSync(API, join(modules, 'api'), { recursive: true })
    for (const kind of ['src', 'esm', 'esnext']) {
      const file = join(modules, 'api/build', kind, 'version.js')
      writeFileSync(file, readFileSync(file, 'utf8').replace('1.9.1', apiVersion))
    }
    symlinkSync(join(ROOT, 'node_modules/@opentelemetry/sdk-trace-base'), join(modules, 'sdk-trace-base'))
    writeFileSync(join(folder, 'worker.mjs'), WORKER)
    writeFileSync(join(folder, 'task.mjs'), task)
    writeFileSync(join(folder, 'preloaded.mjs'), preloaded ?? '')
    return await inLangfuse(async (scene) => {
      const open = langfuseRecorder(() => scene.connect(), 'spec')
      const recorder = await open(createGate(), createHostedDataset(1), 'task.mjs', createPushContext())
      await recorder.begin({})
      const item = recorder.startItem(createDatasetItem(), 0)
      const preload = preloaded === undefined ? [] : ['--import', pathToFileURL(join(folder, 'preloaded.mjs')).href]
      const { stdout } = await run(process.execPath, [...preload, 'worker.mjs'], {
        cwd: folder,
        env: { PATH: process.env['PATH'], ...recorder.environment, ...env, TRACEPARENT: item.traceparent },
        timeout: 50_000,
      })
      await item.end(createAnswer())
      await recorder.finish(createRunRecord({ planned: 1 }))
      await recorder.close()
      return { spans: [...scene.fake.store.spans.values()], output: JSON.parse(stdout) as unknown }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `llm-call < agent < experiment-item-run` */
function lineOf(spans: readonly StoredSpan[]): string {
  const names: string[] = []
  let span = spans.find(({ name }) => name === 'llm-call')
  while (span !== undefined) {
    names.push(span.name)
    const { parentSpanId } = span
    span = spans.find(({ spanId }) => spanId === parentSpanId)
  }
  return names.join(' < ')
}

const WHOLE = 'llm-call < agent < experiment-item-run'

describe('spans of the user’s code', () => {
  beforeAll(() => {
    buildSources()
  }, 120_000)

  test.each<[string, User]>([
    ['with the API that we bundle', { apiVersion: '1.9.1' }],
    ['with an older API', { apiVersion: '1.4.0' }],
    ['with a newer API, which without our doing would lose every span', { apiVersion: '1.10.0' }],
    ['when the task starts an SDK of its own', { apiVersion: '1.9.1', task: OWN_SDK + TASK }],
    ['when an SDK was loaded before us', { apiVersion: '1.9.1', preloaded: OWN_SDK }],
    ['when an SDK with a newer API was loaded before us', { apiVersion: '1.10.0', preloaded: OWN_SDK }],
  ])('are under the item’s root, in its trace, %s', async (_, user) => {
    const { spans } = await trace(user)
    expect(lineOf(spans)).toBe(WHOLE)
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    const root = spans.find(({ name }) => name === 'experiment-item-run')
    for (const { attributes } of spans) {
      expect(attributes).toMatchObject({
        'langfuse.environment': 'sdk-experiment',
        'langfuse.experiment.item.id': 'a',
        'langfuse.experiment.item.root_observation_id': root?.spanId,
      })
    }
  })

  test('arrive whole whatever the environment asks of tracers', async () => {
    const traps = {
      OTEL_SDK_DISABLED: 'true',
      OTEL_TRACES_SAMPLER: 'always_off',
      OTEL_PROPAGATORS: 'none',
      OTEL_LOG_LEVEL: 'debug',
      OTEL_TRACES_EXPORTER: 'none',
      OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT: '2',
      OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT: '2',
      OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
      LANGFUSE_TRACING_ENABLED: 'false',
    }
    const { spans, output } = await trace({ apiVersion: '1.9.1', env: traps })
    expect(lineOf(spans)).toBe(WHOLE)
    expect(spans.find(({ name }) => name === 'llm-call')?.attributes).toMatchObject({
      'gen_ai.request.model': 'gpt-4o-mini',
    })
    // What the user's own code reads is left as it was.
    expect(output).toEqual({ sdkDisabled: 'true' })
  })
})
