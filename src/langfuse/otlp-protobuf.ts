import type { Attributes } from './item-attributes.ts'
import { isOurs } from './otlp.ts'
import { readSpanFacts, type SpanFacts } from './span-facts.ts'

/**
 * What `stampSpans` does, on the protobuf form of a trace request, which most exporters send. Only the few fields on the
 * way to a span's trace id and attributes are looked at; all others are copied as they are.
 */
const FIELD = {
  resourceSpans: 1,
  scopeSpans: 2,
  spans: 2,
  traceId: 1,
  spanId: 2,
  parentSpanId: 4,
  attributes: 9,
  status: 15,
  key: 1,
  value: 2,
  stringValue: 1,
  intValue: 3,
  doubleValue: 4,
  code: 3,
}
const ERROR = 2
const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 }

/** Throws RangeError for bytes that are no such request. */
export function stampProtobuf(
  request: Uint8Array,
  attributesOf: (traceId: string, spanId: string) => Attributes | undefined,
): Uint8Array<ArrayBuffer> {
  return mapMessages(request, FIELD.resourceSpans, (resource) =>
    mapMessages(resource, FIELD.scopeSpans, (scope) =>
      mapMessages(scope, FIELD.spans, (span) => stamp(span, attributesOf)),
    ),
  )
}

/** What `readSpans` reads, of this form. Throws RangeError alike. */
export function readProtobufSpans(request: Uint8Array): { readonly traceId: string; readonly facts: SpanFacts }[] {
  return messagesOf(request, FIELD.resourceSpans)
    .flatMap((resource) => messagesOf(resource, FIELD.scopeSpans))
    .flatMap((scope) => messagesOf(scope, FIELD.spans))
    .map((span) => {
      const [status = new Uint8Array()] = messagesOf(span, FIELD.status)
      const head = {
        spanId: hexOf(span, FIELD.spanId),
        parentSpanId: hexOf(span, FIELD.parentSpanId),
        hasFailed: fieldsOf(status).some(({ number, value }) => number === FIELD.code && value === ERROR),
      }
      const values = Object.fromEntries(messagesOf(span, FIELD.attributes).map(readAttribute))
      return { traceId: hexOf(span, FIELD.traceId), facts: readSpanFacts(head, values) }
    })
}

function readAttribute(pair: Uint8Array): [string, unknown] {
  const [key = new Uint8Array()] = messagesOf(pair, FIELD.key)
  const [any = new Uint8Array()] = messagesOf(pair, FIELD.value)
  const [field] = fieldsOf(any)
  return [Buffer.from(key).toString('utf8'), field === undefined ? undefined : readValue(field)]
}

/** Texts and numbers; a list or a map says nothing of usage. */
function readValue({ number, whole, content, value }: Field): unknown {
  if (number === FIELD.stringValue && content !== undefined) return Buffer.from(content).toString('utf8')
  if (number === FIELD.intValue) return value
  if (number === FIELD.doubleValue && whole.length === 9) return Buffer.from(whole).readDoubleLE(1)
  return undefined
}

function messagesOf(bytes: Uint8Array, number: number): Uint8Array[] {
  return fieldsOf(bytes).flatMap((field) => (field.number === number ? (field.content ?? []) : []))
}

function stamp(
  span: Uint8Array,
  attributesOf: (traceId: string, spanId: string) => Attributes | undefined,
): Uint8Array | null {
  const attributes = attributesOf(hexOf(span, FIELD.traceId), hexOf(span, FIELD.spanId))
  if (attributes === undefined) return null
  const own = mapMessages(span, FIELD.attributes, (pair) => {
    const key = fieldsOf(pair).find(({ number }) => number === FIELD.key)?.content ?? new Uint8Array()
    return isOurs(Buffer.from(key).toString('utf8'), attributes) ? null : pair
  })
  const stamps = Object.entries(attributes).map(([key, value]) =>
    message(FIELD.attributes, [
      message(FIELD.key, [Buffer.from(key)]),
      message(FIELD.value, [message(FIELD.stringValue, [Buffer.from(value)])]),
    ]),
  )
  return Buffer.concat([own, ...stamps])
}

function hexOf(span: Uint8Array, number: number): string {
  const content = fieldsOf(span).find((field) => field.number === number)?.content
  return Buffer.from(content ?? []).toString('hex')
}

/** The message with every field of this number changed, or left out where the change is null. */
function mapMessages(
  bytes: Uint8Array,
  number: number,
  change: (content: Uint8Array) => Uint8Array | null,
): Uint8Array<ArrayBuffer> {
  const parts = fieldsOf(bytes).map((field) => {
    if (field.number !== number || field.content === undefined) return field.whole
    const changed = change(field.content)
    return changed === null ? new Uint8Array() : message(number, [changed])
  })
  return Buffer.concat(parts)
}

interface Field {
  readonly number: number
  readonly whole: Uint8Array
  /** Of a field that has a length: a text, bytes or a message. */
  readonly content?: Uint8Array
  /** Of a field that is a whole number. */
  readonly value?: number
}

function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = []
  let start = 0
  while (start < bytes.length) {
    const tag = readVarint(bytes, start)
    const [number, wire] = [Math.floor(tag.value / 8), tag.value % 8]
    const length = wire === WIRE.bytes ? readVarint(bytes, tag.end) : undefined
    const end = endOf(bytes, wire, tag.end, length)
    if (end > bytes.length) throw new RangeError('a field ends after its message')
    const whole = bytes.subarray(start, end)
    if (length !== undefined) fields.push({ number, whole, content: bytes.subarray(length.end, end) })
    else if (wire === WIRE.varint) fields.push({ number, whole, value: readVarint(bytes, tag.end).value })
    else fields.push({ number, whole })
    start = end
  }
  return fields
}

function endOf(bytes: Uint8Array, wire: number, start: number, length: Varint | undefined): number {
  if (length !== undefined) return length.end + length.value
  if (wire === WIRE.varint) return readVarint(bytes, start).end
  if (wire === WIRE.fixed64) return start + 8
  if (wire === WIRE.fixed32) return start + 4
  throw new RangeError(`wire type ${String(wire)} is not known`)
}

interface Varint {
  readonly value: number
  readonly end: number
}

/** Not exact above 2⁵³, which no tag or length of ours reaches. */
function readVarint(bytes: Uint8Array, start: number): Varint {
  let value = 0
  for (let index = start; index < start + 10; index += 1) {
    const byte = bytes[index]
    if (byte === undefined) break
    value += (byte & 0x7f) * 2 ** (7 * (index - start))
    if (byte < 0x80) return { value, end: index + 1 }
  }
  throw new RangeError('a number does not end')
}

function message(number: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts)
  return Buffer.concat([varint(number * 8 + WIRE.bytes), varint(content.length), content])
}

function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  return Uint8Array.from([...bytes, rest])
}
