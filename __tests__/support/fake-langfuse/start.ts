import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readOpenapiDescription } from '../openapi-description.ts'
import { notFound, ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { createRunItem, getRun, listRunItems, listRuns } from './dataset-runs.ts'
import { createDataset, createItem, deleteItem, getDataset, listItems } from './datasets.ts'
import { listExperimentItems, listExperiments } from './experiments.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { createScore, ingest } from './ingest.ts'
import { listModels } from './models.ts'
import { listObservations } from './observations.ts'
import { Refused } from './query.ts'
import { listScores } from './scores.ts'
import { takeSpans } from './spans.ts'
import { createStore, type Delays, type Store } from './store.ts'
import { listOldObservations, listTraces } from './traces.ts'

export const PROJECT_ID = '7a88fb47-b4e2-43b8-a06c-a5ce950dc53a'
export const PUBLIC_KEY = 'pk-lf-fake'
export const SECRET_KEY = 'sk-lf-fake'
const AUTHORIZATION = `Basic ${Buffer.from(`${PUBLIC_KEY}:${SECRET_KEY}`).toString('base64')}`

const description = readOpenapiDescription(join(import.meta.dirname, '../../fixtures/langfuse/openapi-extract.json'))

const PROJECTS = {
  data: [{ id: PROJECT_ID, name: 'llm-app', organization: { id: 'seed-org-id', name: 'Seed Org' }, metadata: {} }],
}

/** The description knows the JSON form alone. */
const NO_SPANS = { resourceSpans: [] }

/** Not served in this mode, and said so before any key is looked at. */
const LEGACY =
  /^\/api\/public\/(datasets\/[^/]+\/runs|dataset-run-items|v2\/scores|scores|traces|observations|metrics|sessions)(\/[^/]+)?$/
const LEARN_MORE = 'Learn more at: https://langfuse.com/docs/v4'
const EVENTS_ONLY =
  'This endpoint is not available on deployments running in Langfuse v4 events_only mode. Learn more about Langfuse v4 at: https://langfuse.com/docs/v4'

export interface FakeLangfuse {
  readonly url: string
  readonly store: Store
  readonly faults: Faults
  /** `GET /api/public/experiments`, in order, with what was sent. */
  readonly requests: FakeCall[]
  /** What the OpenAPI description has against requests, and against the fake's own answers. */
  readonly violations: string[]
  /** From here on every key is wrong. */
  revokeKeys(): void
  stop(): Promise<void>
}

export interface FakeCall {
  readonly name: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly bytes: Buffer
  readonly headers: IncomingMessage['headers']
}

export interface FakeOptions {
  readonly delays?: Partial<Delays>
  readonly mode?: Mode
  readonly now?: () => Date
}

/**
 * `events_only` and `dual` are write modes of Langfuse 4.16, `v3` is 3.225.4. `legacy` is 4.16 with its reads of v4 turned
 * on and nothing written for them.
 */
export type Mode = 'events_only' | 'dual' | 'legacy' | 'v3'

/** A Langfuse on loopback, of version 4.16 in write mode events_only unless said otherwise. */
export async function startFakeLangfuse(options: FakeOptions = {}): Promise<FakeLangfuse> {
  const { delays, mode = 'events_only', now = () => new Date('2026-01-02T04:00:00.000Z') } = options
  const store = createStore(PROJECT_ID, { spans: 0, scores: 0, ...delays }, () => now().getTime())
  const faults = createFaults()
  const requests: FakeCall[] = []
  const violations: string[] = []
  let areKeysKnown = true

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${String(error)}`)
      response.writeHead(500).end('{"message":"Internal Server Error"}')
    })
  })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const method = request.method ?? 'GET'
    const bytes = await readBytes(request)
    const body = parseJson(bytes)
    requests.push({
      name: `${method} ${url.pathname}`,
      query: Object.fromEntries(url.searchParams),
      body,
      bytes,
      headers: request.headers,
    })
    const fault = faults.take(url.pathname)
    if (fault?.kind === 'reset') {
      request.socket.destroy()
      return
    }
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'status' || fault?.kind === 'html' || fault?.kind === 'redirect') {
      send(response, insteadOf(fault))
      return
    }
    const given = fault?.kind === 'lost' ? pretend(url.pathname, body) : serve(method, url, body, bytes, request)
    if (fault?.kind === 'reset-after') {
      request.socket.destroy()
      return
    }
    if (fault?.kind === 'status-after') {
      send(response, insteadOf({ ...fault, kind: 'status' }))
      return
    }
    if (fault?.kind === 'body') {
      send(response, { ...given, body: fault.change(given.body) })
      return
    }
    send(response, given, fault)
  }

  const serve = (method: string, url: URL, body: unknown, bytes: Buffer, request: IncomingMessage): FakeAnswer => {
    const path = url.pathname
    if (path === '/api/public/health') return ok({ status: 'OK', version: mode === 'v3' ? '3.225.4' : '4.16.0' })
    if (mode === 'events_only' && method === 'GET' && LEGACY.test(path))
      return { status: 404, body: { message: EVENTS_ONLY } }
    const refusal = refuseKeys(request.headers.authorization, path)
    if (refusal !== null) return refusal
    const matched = description.match(
      method,
      path,
      url.searchParams,
      structuredClone(isProtobuf(request) ? NO_SPANS : body),
    )
    if (matched === null)
      return { status: 404, text: '<!DOCTYPE html><html><title>404: This page could not be found</title></html>' }
    violations.push(...matched.problems.map((problem) => `${method} ${path}: ${problem}`))
    if (bytes.length > 0 && body === undefined && !isProtobuf(request)) return { status: 400, text: 'Invalid JSON' }
    const call: FakeRequest = { params: matched.params, query: url.searchParams, body }
    const given = carryOut(matched.operation, call)
    if (given.body !== undefined) {
      const problems = description.checkAnswer(matched.operation, given.status, structuredClone(given.body))
      violations.push(...problems.map((problem) => `answer of ${method} ${path}: ${problem}`))
    }
    return given
  }

  const refuseKeys = (authorization: string | undefined, path: string): FakeAnswer | null => {
    if (authorization === undefined) return { status: 401, body: { message: 'No authorization header' } }
    if (authorization === AUTHORIZATION && areKeysKnown) return null
    const message = "Invalid credentials. Confirm that you've configured the correct host."
    return { status: 401, body: path.endsWith('/ingestion') ? { error: 'UnauthorizedError', message } : { message } }
  }

  const carryOut = (operation: string, call: FakeRequest): FakeAnswer => {
    try {
      const run = operations[operation]
      return run === undefined ? notFound('no such operation in the fake') : run(call)
    } catch (error) {
      if (error instanceof Refused) return error.answer
      throw error
    }
  }

  const read =
    (list: (store: Store, call: FakeRequest) => FakeAnswer) =>
    (call: FakeRequest): FakeAnswer => {
      store.tick()
      return list(store, call)
    }
  const v4Only =
    (what: string, list: (call: FakeRequest) => FakeAnswer) =>
    (call: FakeRequest): FakeAnswer => {
      // The query is looked at before the mode.
      const given = list(call)
      if (given.status === 200 && mode === 'legacy') return ok({ data: [], meta: {} })
      if (given.status !== 200 || mode !== 'v3') return given
      return notFound(`The ${what} API is only available in a Langfuse v4 write mode. ${LEARN_MORE}`)
    }

  const operations: Readonly<Record<string, (call: FakeRequest) => FakeAnswer>> = {
    projects_get: () => ok(PROJECTS),
    datasets_get: (call) => getDataset(store, call),
    datasets_create: (call) => createDataset(store, call),
    datasetItems_list: (call) => listItems(store, call),
    datasetItems_create: (call) => createItem(store, call),
    datasetItems_delete: (call) => deleteItem(store, call),
    datasetRunItems_create: (call) => createRunItem(store, call, mode !== 'events_only'),
    datasetRunItems_list: read(listRunItems),
    datasets_getRun: read(getRun),
    datasets_getRuns: read(listRuns),
    experiments_list: v4Only('experiments', read(listExperiments)),
    experiments_listItems: v4Only('experiment items', read(listExperimentItems)),
    ingestion_batch: (call) => ingest(store, call, faults.scores),
    legacy_observationsV1_getMany: read(listOldObservations),
    models_list: (call) => listModels(store, call),
    observations_getMany: v4Only('observations v2', read(listObservations)),
    opentelemetry_exportTraces: (call) => takeSpans(store, call),
    prompts_get: ({ params }) => {
      const prompt = store.prompts.get(params['promptName'] ?? '')
      return prompt === undefined ? notFound('Prompt not found') : ok(prompt)
    },
    scores_create: (call) => createScore(store, call),
    scoresV3_getManyV3: read(listScores),
    trace_list: read(listTraces),
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    store,
    faults,
    requests,
    violations,
    revokeKeys: () => {
      areKeysKnown = false
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function send(response: ServerResponse, { status, body, text, headers }: FakeAnswer, fault?: Fault): void {
  const whole = text ?? JSON.stringify(body)
  const half = whole.slice(0, Math.ceil(whole.length / 2))
  response.writeHead(status, {
    'content-type': text === undefined ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(fault?.kind === 'truncated' ? half : whole),
    ...headers,
    ...(fault?.kind === 'not-gzip' ? { 'content-encoding': 'gzip' } : {}),
  })
  if (fault?.kind === 'cut') {
    response.write(half, () => response.destroy())
    return
  }
  response.end(fault?.kind === 'truncated' ? half : whole)
}

function insteadOf(fault: Extract<Fault, { kind: 'status' | 'html' | 'redirect' }>): FakeAnswer {
  if (fault.kind === 'html') return { status: 200, text: '<!DOCTYPE html><html><title>Sign in</title></html>' }
  if (fault.kind === 'redirect') return { status: 301, text: '', headers: { location: fault.location } }
  const { status, headers, body = { message: 'Internal Server Error' } } = fault
  return { status, body, ...(headers === undefined ? {} : { headers }) }
}

/** What a write that was done would be answered with. */
function pretend(path: string, body: unknown): FakeAnswer {
  if (!path.endsWith('/ingestion')) return ok({ name: 'otel-ingestion-job' })
  const { batch } = body as { readonly batch: readonly { readonly id: string }[] }
  return { status: 207, body: { successes: batch.map(({ id }) => ({ id, status: 201 })), errors: [] } }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
}

function isProtobuf(request: IncomingMessage): boolean {
  return request.headers['content-type']?.includes('protobuf') ?? false
}

function parseJson(bytes: Buffer): unknown {
  try {
    return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
