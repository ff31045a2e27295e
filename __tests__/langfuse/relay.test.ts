import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import protobuf from 'protobufjs'
import { startRelay, type Relay } from '../../src/langfuse/relay.ts'
import { createSpanQueue, type SpanQueue } from '../../src/langfuse/span-queue.ts'
import { createUsageMeter, type UsageMeter } from '../../src/langfuse/usage-meter.ts'
import { silentLog } from '../../src/log.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'
import { SECRET_KEY } from '../support/fake-langfuse/start.ts'

const TRACE = 'a1ed01a4e600f208d87eab3f5abbdac9'
const ROOT = '00000000000000bb'
const ITEM = { id: 'a', repetition: 0, task: TRACE, evaluation: 'e'.repeat(32) }
const TRACES = '/api/public/otel/v1/traces'

type TaskRequest = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

interface RelayScene extends Scene {
  readonly relay: Relay
  readonly queue: SpanQueue
  readonly meter: UsageMeter
  /** As a task does: with the address and the keys of its environment. */
  readonly call: (path: string, init?: TaskRequest) => Promise<Response>
}

const inRelay = (work: (scene: RelayScene) => Promise<void>): Promise<void> =>
  inLangfuse(async (scene) => {
    const langfuse = await scene.connect()
    const queue = createSpanQueue(langfuse)
    const meter = createUsageMeter(silentLog, () => Promise.resolve(() => null))
    const relay = await startRelay({ langfuse, queue }, meter, silentLog)
    meter.begin(ITEM)
    const {
      LANGFUSE_BASE_URL: url = '',
      LANGFUSE_PUBLIC_KEY: name = '',
      LANGFUSE_SECRET_KEY: token = '',
    } = relay.environment
    const authorization = `Basic ${Buffer.from(`${name}:${token}`).toString('base64')}`
    const call = (path: string, init: TaskRequest = {}): Promise<Response> =>
      fetch(url + path, { ...init, headers: { authorization, 'content-type': 'application/json', ...init.headers } })
    try {
      await work({ ...scene, relay, queue, call, meter })
    } finally {
      await relay.close()
    }
  })

const spanOf = (traceId: string, attributes: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'agent' } }] },
        scopeSpans: [
          {
            scope: { name: 'langfuse-sdk' },
            spans: [
              {
                traceId,
                spanId: '00000000000000aa',
                parentSpanId: '00000000000000bb',
                name: 'retrieve',
                startTimeUnixNano: '1767323045000000000',
                endTimeUnixNano: '1767323045100000000',
                attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: value } })),
              },
            ],
          },
        ],
      },
    ],
  })

/** The messages of opentelemetry-proto, by their published field numbers. */
const request = protobuf
  .parse(
    `
  syntax = "proto3";
  message AnyValue {
    oneof value { string stringValue = 1; bool boolValue = 2; int64 intValue = 3; double doubleValue = 4; }
  }
  message KeyValue { string key = 1; AnyValue value = 2; }
  message Scope { string name = 1; string version = 2; }
  message Resource { repeated KeyValue attributes = 1; }
  message Span {
    bytes traceId = 1; bytes spanId = 2; string traceState = 3; bytes parentSpanId = 4; string name = 5; int32 kind = 6;
    fixed64 startTimeUnixNano = 7; fixed64 endTimeUnixNano = 8; repeated KeyValue attributes = 9; fixed32 flags = 16;
  }
  message ScopeSpans { Scope scope = 1; repeated Span spans = 2; string schemaUrl = 3; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scopeSpans = 2; string schemaUrl = 3; }
  message Request { repeated ResourceSpans resourceSpans = 1; }
`,
  )
  .root.lookupType('Request')

interface Message {
  readonly resourceSpans: {
    readonly scopeSpans: {
      readonly spans: {
        readonly traceId: string
        readonly spanId: string
        readonly parentSpanId: string
        readonly attributes?: readonly unknown[]
      }[]
    }[]
  }[]
}

/** The JSON form as bytes; `others` are spans beside it, of which `{}` is a scope without any. */
function encode(whole: Message, others: readonly string[]): Uint8Array<ArrayBuffer> {
  const hex = (text: string): Buffer => Buffer.from(text, 'hex')
  const resourceSpans = whole.resourceSpans.map((resource) => ({
    ...resource,
    scopeSpans: [
      ...resource.scopeSpans,
      ...others.map(
        (text) =>
          (JSON.parse(text) as Partial<Message>).resourceSpans?.[0]?.scopeSpans[0] ?? {
            spans: [],
            scope: { name: 'langfuse-sdk' },
          },
      ),
    ].map((scope) => ({
      ...scope,
      spans: scope.spans.map((span) => ({
        ...span,
        flags: 257,
        traceId: hex(span.traceId),
        spanId: hex(span.spanId),
        parentSpanId: hex(span.parentSpanId),
      })),
    })),
  }))
  return Uint8Array.from(request.encode(request.fromObject({ resourceSpans })).finish())
}

function decode(bytes: Uint8Array): unknown {
  return request.toObject(request.decode(bytes), { longs: String, bytes: String })
}

describe('the relay', () => {
  test('gives a task its own address and a token by every name that is looked for, never the secret', () =>
    inRelay(async ({ relay }) => {
      expect(Object.keys(relay.environment)).toEqual([
        'LANGFUSE_BASE_URL',
        'LANGFUSE_BASEURL',
        'LANGFUSE_HOST',
        'LANGFUSE_PUBLIC_KEY',
        'LANGFUSE_SECRET_KEY',
        'OTEL_EXPORTER_OTLP_ENDPOINT',
        'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
        'OTEL_EXPORTER_OTLP_HEADERS',
        'OTEL_EXPORTER_OTLP_PROTOCOL',
      ])
      expect(relay.environment['LANGFUSE_BASE_URL']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect(JSON.stringify(relay.environment)).not.toContain(SECRET_KEY)
      await Promise.resolve()
    }))

  test('brings a task’s spans to Langfuse with the keys and the item’s attributes, which the task cannot change', () =>
    inRelay(async ({ relay, queue, call, fake }) => {
      relay.allow(TRACE, ROOT, { 'langfuse.experiment.id': 'run-1', 'langfuse.experiment.item.id': 'item-1' })
      const forged = { 'langfuse.experiment.id': 'forged', 'langfuse.experiment.dataset.id': 'forged' }
      const body = spanOf(TRACE, { ...forged, 'gen_ai.request.model': 'gpt-4o-mini' })
      expect((await call(TRACES, { method: 'POST', body })).status).toBe(200)
      await queue.flush()
      expect([...fake.store.spans.values()]).toMatchObject([
        {
          name: 'retrieve',
          parentSpanId: '00000000000000bb',
          attributes: {
            'langfuse.experiment.id': 'run-1',
            'langfuse.experiment.item.id': 'item-1',
            'gen_ai.request.model': 'gpt-4o-mini',
          },
          metadata: { 'resourceAttributes.service.name': 'agent' },
        },
      ])
      expect(JSON.stringify([...fake.store.spans.values()])).not.toContain('forged')
      expect(fake.violations).toEqual([])
    }))

  test('reads spans that were compressed', () =>
    inRelay(async ({ relay, queue, call, fake }) => {
      relay.allow(TRACE, ROOT, {})
      const body = gzipSync(spanOf(TRACE))
      await call(TRACES, { method: 'POST', body, headers: { 'content-encoding': 'gzip' } })
      await queue.flush()
      expect(fake.store.spans.size).toBe(1)
    }))

  test('leaves out spans of traces that are not this run’s', () =>
    inRelay(async ({ queue, call, fake }) => {
      const response = await call(TRACES, { method: 'POST', body: spanOf('f'.repeat(32)) })
      await queue.flush()
      expect(response.status).toBe(200)
      expect(fake.store.spans.size).toBe(0)
      expect(fake.requests.filter(({ name }) => name.endsWith(TRACES))).toEqual([])
    }))

  test('stamps the protobuf form alike, and leaves everything else in it as it was', () =>
    inRelay(async ({ relay, call, fake }) => {
      relay.allow(TRACE, ROOT, { 'langfuse.experiment.id': 'run-1', 'langfuse.experiment.item.id': 'item-ü' })
      const attributes = {
        'langfuse.experiment.id': 'forged',
        'langfuse.experiment.item.version': 'forged',
        model: 'gpt',
      }
      const body = encode(JSON.parse(spanOf(TRACE, attributes)) as Message, [spanOf('f'.repeat(32))])
      const response = await call(TRACES, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-protobuf' },
      })
      expect(response.status).toBe(200)
      const sent = fake.requests.at(-1)
      expect(sent?.headers['content-type']).toBe('application/x-protobuf')
      const wanted = { model: 'gpt', 'langfuse.experiment.id': 'run-1', 'langfuse.experiment.item.id': 'item-ü' }
      expect(decode(sent?.bytes ?? Buffer.alloc(0))).toEqual(
        decode(encode(JSON.parse(spanOf(TRACE, wanted)) as Message, ['{}'])),
      )
    }))

  test.each([[[8]], [[10, 200]], [[10, 2, 18, 9]], [[15]], [Array.from({ length: 12 }, () => 255)]])(
    'refuses bytes that are no protobuf: %p',
    (bytes) =>
      inRelay(async ({ call, fake }) => {
        const before = fake.requests.length
        const headers = { 'content-type': 'application/x-protobuf' }
        expect((await call(TRACES, { method: 'POST', body: Uint8Array.from(bytes), headers })).status).toBe(400)
        expect(fake.requests).toHaveLength(before)
      }),
  )

  test.each(['application/json', 'application/x-protobuf'])('lets no task write an item’s root span: %s', (type) =>
    inRelay(async ({ relay, queue, call, fake }) => {
      relay.allow(TRACE, '00000000000000aa', {})
      const text = spanOf(TRACE)
      const body = type === 'application/json' ? text : encode(JSON.parse(text) as Message, [])
      expect((await call(TRACES, { method: 'POST', body, headers: { 'content-type': type } })).status).toBe(200)
      await queue.flush()
      expect(fake.store.spans.size).toBe(0)
      expect(fake.requests.at(-1)?.bytes.includes('retrieve') ?? false).toBe(false)
    }),
  )

  test.each(['application/json', 'application/x-protobuf'])('reads what spans used on the way: %s', (type) =>
    inRelay(async ({ relay, call, meter }) => {
      relay.allow(TRACE, ROOT, {})
      const text = spanOf(TRACE, { 'gen_ai.operation.name': 'chat', 'gen_ai.usage.cost': '0.25' })
      const whole = JSON.parse(text) as Message
      const [span] = whole.resourceSpans[0]?.scopeSpans[0]?.spans ?? []
      const numbers = [
        { key: 'gen_ai.usage.input_tokens', value: { intValue: 300 } },
        { key: 'gen_ai.usage.output_tokens', value: { doubleValue: 20 } },
      ]
      Object.assign(span ?? {}, { attributes: [...(span?.attributes ?? []), ...numbers] })
      const body = type === 'application/json' ? JSON.stringify(whole) : encode(whole, [])
      const headers = { 'content-type': type }
      expect((await call(TRACES, { method: 'POST', body, headers })).status).toBe(200)
      // A second time, as an exporter does that had no answer.
      await call(TRACES, { method: 'POST', body, headers })
      expect(await meter.end(ITEM, { task: 0, evaluation: 0 })).toEqual({ cost: 0.25, tokens: 320 })
    }),
  )

  test('lets a task read its prompt', () =>
    inRelay(async ({ call, fake }) => {
      const prompt = { name: 'support', version: 3, type: 'text', prompt: 'Be kind.', config: {}, labels: [], tags: [] }
      fake.store.prompts.set('support', prompt)
      const response = await call('/api/public/v2/prompts/support?label=staging')
      expect(await response.json()).toEqual(prompt)
      expect(fake.requests.at(-1)?.query).toEqual({ label: 'staging' })
      expect((await call('/api/public/v2/prompts/missing')).status).toBe(404)
    }))

  test.each([
    ['GET', '/api/public/v2/datasets/orders'],
    ['POST', '/api/public/scores'],
    ['POST', '/api/public/ingestion'],
    ['POST', '/api/public/v2/prompts'],
    ['GET', '/api/public/v2/prompts/../datasets/orders'],
    ['GET', '/api/public/v2/prompts/%2e%2e/datasets/orders'],
    ['GET', '/api/public/v2/prompts-of-others'],
    ['DELETE', '/api/public/traces/1'],
  ])('refuses %s %s, and says how to get the real keys', (method, path) =>
    inRelay(async ({ call, fake }) => {
      const before = fake.requests.length
      const response = await call(path, { method, ...(method === 'POST' ? { body: '{}' } : {}) })
      expect(response.status).toBe(403)
      expect(JSON.stringify(await response.json())).toContain('List LANGFUSE_SECRET_KEY under env')
      expect(fake.requests).toHaveLength(before)
    }),
  )

  test.each(['', 'Basic cGstbGYtZmFrZTpzay1sZi1mYWtl', 'Bearer x'])('refuses the authorization %p', (authorization) =>
    inRelay(async ({ call, fake }) => {
      const response = await call(TRACES, { method: 'POST', body: spanOf(TRACE), headers: { authorization } })
      expect(response.status).toBe(401)
      expect(fake.store.spans.size).toBe(0)
    }),
  )

  test.each(['{', '{"resourceSpans":"x"}', '[]', ''])('survives the body %p', (body) =>
    inRelay(async ({ call, relay, queue, fake }) => {
      expect((await call(TRACES, { method: 'POST', body })).status).toBe(400)
      relay.allow(TRACE, ROOT, {})
      await call(TRACES, { method: 'POST', body: spanOf(TRACE) })
      await queue.flush()
      expect(fake.store.spans.size).toBe(1)
    }),
  )

  test('survives a bomb', () =>
    inRelay(async ({ call }) => {
      const body = gzipSync(Buffer.alloc(64 * 1024 * 1024))
      expect((await call(TRACES, { method: 'POST', body, headers: { 'content-encoding': 'gzip' } })).status).toBe(400)
    }))
})
