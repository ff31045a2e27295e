import { z } from 'zod'

/** Worker protocol, version 1: one JSON object a line, descriptor 3 in (to the worker), descriptor 4 out (from it). */
export const PROTOCOL_VERSION = 1
export const LINE_LIMIT_BYTES = 16 * 1024 * 1024

const item = z.object({
  id: z.string(),
  input: z.json(),
  expectedOutput: z.json().optional(),
  metadata: z.json().optional(),
})

/** What the parent says. `start` is the first line and is answered by `hello`. */
export const parentMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    protocol: z.literal(PROTOCOL_VERSION),
    task: z.object({ path: z.string(), export: z.string() }).nullable(),
    evaluatorModules: z.array(z.string()),
    /** Absolute; the directory that paths in messages are shown relative to. */
    directory: z.string(),
  }),
  z.object({ type: z.literal('run'), seq: z.int(), item, repetition: z.int(), traceparent: z.string().optional() }),
])
export type ParentMessage = z.infer<typeof parentMessage>

const error = z.object({
  code: z.string(),
  message: z.string(),
  stack: z.string().optional(),
  isTransient: z.boolean(),
})

/** What the worker says. Output precedes scores, so that a hung evaluator is not a failed task. */
export const workerMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    protocol: z.literal(PROTOCOL_VERSION),
    evaluators: z.array(z.object({ name: z.string(), version: z.string().optional(), path: z.string() })),
  }),
  z.object({ type: z.literal('refused'), code: z.enum(['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED']), message: z.string() }),
  z.object({ type: z.literal('output'), seq: z.int(), output: z.json(), latency: z.number() }),
  z.object({ type: z.literal('failed'), seq: z.int(), error, latency: z.number() }),
  z.object({
    type: z.literal('score'),
    seq: z.int(),
    evaluator: z.string(),
    name: z.string(),
    value: z.union([z.number(), z.boolean(), z.string()]),
    dataType: z.enum(['NUMERIC', 'BOOLEAN', 'CATEGORICAL', 'TEXT']).optional(),
    comment: z.string().optional(),
    metadata: z.json().optional(),
  }),
  z.object({ type: z.literal('scoreError'), seq: z.int(), evaluator: z.string(), message: z.string() }),
  z.object({ type: z.literal('done'), seq: z.int() }),
])
export type WorkerMessage = z.infer<typeof workerMessage>
