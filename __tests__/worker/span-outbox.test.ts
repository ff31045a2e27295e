import { ROOT_CONTEXT, type Tracer } from '@opentelemetry/api'
import { ExportResultCode, type ExportResult } from '@opentelemetry/core'
import { BasicTracerProvider, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { expect, test } from '@jest/globals'
import { createSpanOutbox, type SpanOutbox } from '../../src/worker/span-outbox.ts'

type Answer = (batch: readonly ReadableSpan[]) => ExportResult

const TAKEN: ExportResult = { code: ExportResultCode.SUCCESS }
const refused = (code: number): ExportResult => ({
  code: ExportResultCode.FAILED,
  error: Object.assign(new Error('refused'), { code }),
})

/** An outbox with a tracer before it and, behind it, what answers for each batch. */
function createScene(answer: Answer): { outbox: SpanOutbox; tracer: Tracer; batches: number[] } {
  const batches: number[] = []
  const outbox = createSpanOutbox({
    export: (spans, done) => {
      batches.push(spans.length)
      done(answer(spans))
    },
    shutdown: () => Promise.resolve(),
  })
  const spanProcessors = [outbox.counter, new SimpleSpanProcessor(outbox.exporter)]
  return { outbox, tracer: new BasicTracerProvider({ spanProcessors }).getTracer('test'), batches }
}

function end(tracer: Tracer, count: number, name = 'span'): void {
  for (let index = 0; index < count; index += 1) tracer.startSpan(name, { root: true }, ROOT_CONTEXT).end()
}

test('sends what has ended when it is asked to, and full batches before', async () => {
  const { outbox, tracer, batches } = createScene(() => TAKEN)
  end(tracer, 300)
  await outbox.flush()
  expect(batches).toEqual([256, 44])
  await outbox.flush()
  expect(batches).toHaveLength(2)
})

test('counts what began and was not handed over, by its trace', async () => {
  const { outbox, tracer } = createScene(([span]) => (span?.name === 'lost' ? refused(400) : TAKEN))
  const open = tracer.startSpan('open', { root: true }, ROOT_CONTEXT)
  const lost = tracer.startSpan('lost', { root: true }, ROOT_CONTEXT)
  lost.end()
  await outbox.flush()
  expect(outbox.missing(open.spanContext().traceId)).toBe(1)
  expect(outbox.missing(lost.spanContext().traceId)).toBe(1)
  open.end()
  await outbox.flush()
  expect(outbox.missing(open.spanContext().traceId)).toBe(0)
  expect(outbox.missing('unknown')).toBe(0)
})

test('divides what is too large for one request, and loses only the span that is too large alone', async () => {
  const isHuge = ({ name }: ReadableSpan): boolean => name === 'huge'
  const { outbox, tracer, batches } = createScene((spans) =>
    spans.length > 8 || spans.some(isHuge) ? refused(413) : TAKEN,
  )
  end(tracer, 9)
  const huge = tracer.startSpan('huge', { root: true }, ROOT_CONTEXT)
  huge.end()
  await outbox.flush()
  expect(batches).toEqual([10, 5, 5, 3, 2, 1, 1])
  expect(outbox.missing(huge.spanContext().traceId)).toBe(1)
})
