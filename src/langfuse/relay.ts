import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { say } from '../core/text.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Langfuse } from './client.ts'
import type { Attributes } from './item-attributes.ts'
import { readProtobufSpans, stampProtobuf } from './otlp-protobuf.ts'
import { otlpRequest, readSpans, stampSpans } from './otlp.ts'
import type { SpanQueue } from './span-queue.ts'
import type { UsageMeter } from './usage-meter.ts'

const BODY_LIMIT_BYTES = 16 * 1024 * 1024
/** Beyond this the relay asks tasks to wait with their spans; it is the most that it keeps in memory for them. */
const WAITING_LIMIT_BYTES = 64 * 1024 * 1024
const TRACES = '/api/public/otel/v1/traces'
const PROMPTS = '/api/public/v2/prompts'

export interface Relay {
  /** For task processes: its address and token in place of Langfuse's address and keys. */
  readonly environment: Readonly<Record<string, string>>
  /** Spans of this trace are this item's from now on, all but its root. */
  allow(traceId: string, rootSpanId: string, attributes: Attributes): void
  close(): Promise<void>
}

/** Where the relay brings what it lets through. */
export interface Upstream {
  readonly langfuse: Pick<Langfuse, 'sendSpans' | 'fetchPrompt'>
  readonly queue: SpanQueue
}

/**
 * Stands in for Langfuse on this machine's loopback, so that the keys stay in this process: takes the spans of the run's
 * own traces and reads on the way what they say of usage, gives prompts, refuses everything else. Without an upstream
 * spans are read and go nowhere.
 */
export async function startRelay(
  upstream: Upstream | undefined,
  meter: Pick<UsageMeter, 'add'>,
  log: Log,
): Promise<Relay> {
  const token = randomBytes(24).toString('hex')
  const publicKey = `pk-lf-gate-${token.slice(0, 12)}`
  const secretKey = `sk-lf-gate-${token}`
  const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`
  const traces = new Map<string, { readonly rootSpanId: string; readonly attributes: Attributes }>()

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.debug(say`The relay could not answer a task: ${describeError(error)}`)
      if (!response.headersSent) reply(response, 400, { message: 'langfuse-gate could not read this request.' })
    })
  })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isEqual(request.headers.authorization ?? '', authorization)) {
      request.resume()
      reply(response, 401, { message: 'This address takes only the keys that langfuse-gate gave to the task.' })
      return
    }
    // Parsed, so that no dots lead out of the path that is let through.
    const { pathname, search } = new URL(request.url ?? '/', 'http://relay')
    if (request.method === 'POST' && pathname === TRACES) return takeSpans(request, response)
    if (request.method === 'GET' && (pathname === PROMPTS || pathname.startsWith(`${PROMPTS}/`))) {
      if (upstream === undefined) {
        reply(response, 404, { message: 'langfuse-gate has no keys of Langfuse in this job, and so no prompts.' })
        return
      }
      const prompt = await upstream.langfuse.fetchPrompt(pathname + search)
      reply(response, prompt.status, prompt.text, prompt.header('content-type') ?? 'application/json')
      return
    }
    request.resume()
    reply(response, 403, {
      message:
        `langfuse-gate lets a task send traces and read prompts, and nothing else of Langfuse: ${request.method ?? ''} ` +
        `${pathname} was refused. List LANGFUSE_SECRET_KEY under env in the gate to give the task the real keys.`,
    })
  }

  /** The item that a span belongs to. Its root span is the gate's to write, and nobody else's. */
  const attributesOf = (traceId: string, spanId: string): Attributes | undefined => {
    const item = traces.get(traceId)
    return item?.rootSpanId === spanId ? undefined : item?.attributes
  }

  const takeSpans = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (upstream !== undefined && upstream.queue.waitingBytes > WAITING_LIMIT_BYTES) {
      request.resume()
      response.setHeader('retry-after', '1')
      reply(response, 503, { message: 'langfuse-gate has not yet brought earlier spans to Langfuse.' })
      return
    }
    const body = await readBody(request)
    if (body === undefined) {
      request.resume()
      response.setHeader('connection', 'close')
      reply(response, 413, { message: 'langfuse-gate takes 16 MiB of spans in one request.' })
      return
    }
    const type = request.headers['content-type'] ?? ''
    if (type.startsWith('application/json')) takeJson(body, response)
    else await takeProtobuf(body, type, response)
  }

  const count = (spans: ReturnType<typeof readSpans>): void => {
    for (const { traceId, facts } of spans) {
      if (traces.get(traceId)?.rootSpanId !== facts.spanId) meter.add(traceId, facts)
    }
  }

  const takeJson = (body: Buffer, response: ServerResponse): void => {
    const { resourceSpans } = otlpRequest.parse(JSON.parse(body.toString('utf8')))
    const { known, unknown } = stampSpans(resourceSpans, attributesOf)
    if (unknown > 0) log.debug(say`${unknown} spans of a task belong to no item and were left out.`)
    count(readSpans(resourceSpans))
    for (const spans of known) upstream?.queue.add(spans)
    reply(response, 200, {})
  }

  const takeProtobuf = async (body: Buffer<ArrayBuffer>, type: string, response: ServerResponse): Promise<void> => {
    const stamped = stampProtobuf(body, attributesOf)
    count(readProtobufSpans(body))
    const stored = (await upstream?.langfuse.sendSpans(stamped, type)) ?? 'stored'
    reply(response, stored === 'stored' ? 200 : 413, '', type)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    environment: environmentOf(`http://127.0.0.1:${String(port)}`, publicKey, secretKey, authorization),
    allow: (traceId, rootSpanId, attributes) => {
      traces.set(traceId, { rootSpanId, attributes })
    },
    close: async () => {
      server.closeAllConnections()
      await promisify(server.close.bind(server))()
    },
  }
}

/** Every name by which an SDK of Langfuse or OpenTelemetry looks for an address and keys. */
function environmentOf(
  url: string,
  publicKey: string,
  secretKey: string,
  authorization: string,
): Record<string, string> {
  return {
    LANGFUSE_BASE_URL: url,
    LANGFUSE_BASEURL: url,
    LANGFUSE_HOST: url,
    LANGFUSE_PUBLIC_KEY: publicKey,
    LANGFUSE_SECRET_KEY: secretKey,
    OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/api/public/otel`,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url + TRACES,
    OTEL_EXPORTER_OTLP_HEADERS: `Authorization=${encodeURIComponent(authorization)}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  }
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Undefined for more than anybody may send at once. */
async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > BODY_LIMIT_BYTES) return undefined
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  return request.headers['content-encoding'] === 'gzip'
    ? Buffer.from(await promisify(gunzip)(body, { maxOutputLength: BODY_LIMIT_BYTES }))
    : body
}

function reply(response: ServerResponse, status: number, body: string | object, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
