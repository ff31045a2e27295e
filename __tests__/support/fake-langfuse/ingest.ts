import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { invalid, ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import type { Store } from './store.ts'

const common = {
  id: z.string().max(800).nullish(),
  name: z.string().min(1),
  comment: z.string().nullish(),
  metadata: z.json().nullish(),
  environment: z.string().nullish(),
  source: z.enum(['API', 'EVAL', 'ANNOTATION']).default('API'),
  traceId: z.string().nullish(),
  observationId: z.string().nullish(),
  sessionId: z.string().nullish(),
  datasetRunId: z.string().nullish(),
}
/** A boolean for a value is refused, whatever the data type. */
const scoreBody = z
  .object({
    ...common,
    value: z.union([z.string(), z.number()]),
    dataType: z.enum(['NUMERIC', 'BOOLEAN', 'CATEGORICAL', 'TEXT', 'CORRECTION']).nullish(),
  })
  .superRefine(({ value, dataType, traceId, sessionId, datasetRunId }, context) => {
    const refuse = (message: string, path = 'value'): void => {
      context.addIssue({ code: 'custom', path: [path], message })
    }
    const isNumeric = dataType === 'NUMERIC' || dataType === 'BOOLEAN'
    const typed = !hasValue(dataType) ? z.unknown() : isNumeric ? z.number() : z.string()
    for (const issue of typed.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue, path: ['value'] })
    if (dataType === 'BOOLEAN' && value !== 0 && value !== 1) refuse('Boolean score values must equal either 1 or 0')
    if (dataType === 'TEXT' && typeof value === 'string' && (value.length < 1 || value.length > 500)) {
      refuse('Text score values must be between 1 and 500 characters')
    }
    const targets = [traceId, sessionId, datasetRunId].filter(hasValue)
    if (targets.length !== 1) refuse('Provide exactly one of traceId, sessionId, datasetRunId', 'traceId')
  })

const event = z.object({ id: z.string(), type: z.string(), timestamp: z.string() })

export function ingest(store: Store, { body }: FakeRequest, failing: ReadonlyMap<string, number>): FakeAnswer {
  const batch = z.object({ batch: z.array(z.looseObject({ id: z.string() })) }).safeParse(body)
  if (!batch.success) return invalid(batch.error.issues)
  const successes: unknown[] = []
  const errors: unknown[] = []
  for (const entry of batch.data.batch) {
    const parsed = event.safeParse(entry)
    const score = scoreBody.safeParse(entry['body'])
    const name = z.looseObject({ name: z.string() }).safeParse(entry['body']).data?.name ?? ''
    const status = failing.get(name)
    const { id } = entry
    if (status !== undefined) {
      errors.push({
        id,
        status,
        message: status < 500 ? 'Invalid request data' : 'Internal Server Error',
        error: 'injected',
      })
    } else if (!parsed.success || parsed.data.type !== 'score-create' || !score.success) {
      const issues = score.success
        ? []
        : score.error.issues.map((issue) => ({ ...issue, path: ['body', ...issue.path] }))
      errors.push({ id, status: 400, message: 'Invalid request data', error: JSON.stringify(issues, null, 2) })
    } else {
      storeScore(store, score.data, Date.parse(parsed.data.timestamp))
      successes.push({ id, status: 201 })
    }
  }
  return { status: 207, body: { successes, errors } }
}

export function createScore(store: Store, { body }: FakeRequest): FakeAnswer {
  const parsed = scoreBody.safeParse(body)
  if (!parsed.success) return invalid(parsed.error.issues)
  return ok({ id: storeScore(store, parsed.data, store.now()) })
}

/** The first write of an id fixes its time and what it is about; a later one changes the rest. */
function storeScore(store: Store, body: z.infer<typeof scoreBody>, timestamp: number): string {
  const id = body.id ?? randomUUID()
  const old = store.scores.get(id)
  const dataType = body.dataType ?? (typeof body.value === 'number' ? 'NUMERIC' : 'CATEGORICAL')
  const { traceId, observationId, sessionId, datasetRunId } = old ?? body
  store.scores.set(id, {
    id,
    name: body.name,
    value: dataType === 'BOOLEAN' ? body.value === 1 : body.value,
    dataType,
    source: body.source,
    ...(!hasValue(traceId) ? {} : { traceId }),
    ...(!hasValue(observationId) ? {} : { observationId }),
    ...(!hasValue(sessionId) ? {} : { sessionId }),
    ...(!hasValue(datasetRunId) ? {} : { datasetRunId }),
    comment: body.comment ?? null,
    metadata: strings(body.metadata ?? {}),
    timestamp: old?.timestamp ?? timestamp,
    createdAt: old?.createdAt ?? store.now(),
    updatedAt: store.now(),
    readableAt: old?.readableAt ?? store.readableAt('scores'),
  })
  return id
}

function strings(metadata: Json): Json {
  if (metadata === null || typeof metadata !== 'object' || Array.isArray(metadata)) return { metadata }
  return Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

export function hasValue<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null
}
