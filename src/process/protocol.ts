import { z } from 'zod'
import type { Json } from '../core/json.ts'
import type { JudgeCall, ModelCall } from '../core/model-call.ts'
import { scriptOpening, type ScriptCall, type ScriptRun } from '../core/script.ts'

/** Worker protocol, version 1: one JSON object a line, descriptor 3 in (to the worker), descriptor 4 out (from it). */
export const PROTOCOL_VERSION = 1

/** A line has been through `JSON.parse`: what is there is JSON, however large, and need not be walked again. */
const json = z.custom<Json>((value) => value !== undefined)

/** What the parent says. `start` is the first line and is answered by `hello`. */
export type ParentMessage =
  StartMessage | RunMessage | EvaluateMessage | EvaluateRunMessage | ConcludeMessage | PingMessage

export interface StartMessage {
  readonly type: 'start'
  readonly protocol: typeof PROTOCOL_VERSION
  /** Null for a worker that only scores outputs. */
  readonly task:
    | { readonly path: string; readonly export: string }
    | { readonly prompt: ModelCall }
    | { readonly script: ScriptCall }
    | null
  readonly evaluatorModules: readonly string[]
  readonly judges: readonly JudgeCall[]
  /** Absolute; the directory that paths in messages are shown relative to. */
  readonly directory: string
  /** Whether items will come with a traceparent, and the environment with an address to send spans to. */
  readonly isTraced: boolean
  /** How a worker in Python answers several calls at once. In JavaScript there is one way. */
  readonly calls: CallsAtOnce
  /** The first worker of a run reads the evaluators' files, too. */
  readonly wantsFingerprints: boolean
}

/** One at a time; each in a thread of its own; or all in one event loop, where a function without `async` holds up the others. */
export type CallsAtOnce = 'one' | 'threads' | 'loop'

/** Is answered by `pong`, as long as no call keeps the others from going on. */
export interface PingMessage {
  readonly type: 'ping'
}

export interface ProtocolItem {
  readonly id: string
  readonly input: Json
  readonly expectedOutput?: Json | undefined
  readonly metadata?: Json | undefined
}

export interface RunMessage {
  readonly type: 'run'
  readonly seq: number
  readonly item: ProtocolItem
  readonly repetition: number
  readonly traceparent?: string | undefined
  /** For the evaluators. */
  readonly evaluationTraceparent?: string | undefined
}

/** Scores an output that is there already, and runs no task: `score` or `scoreError` of each evaluator, then `done`. */
export interface EvaluateMessage {
  readonly type: 'evaluate'
  readonly seq: number
  readonly item: ProtocolItem
  readonly output: Json
  /** Names of `hello`: these alone are asked. */
  readonly evaluators: readonly string[]
  readonly evaluationTraceparent?: string | undefined
}

/** Scores the whole run: `score` or `scoreError` of each run evaluator, then `done`. */
export interface EvaluateRunMessage {
  readonly type: 'evaluateRun'
  readonly seq: number
  /** Absolute, of a file with a `JournalLine` of JSON a line: all items that have an output. */
  readonly journal: string
  /** Names of `hello.runEvaluators`: these alone are asked. */
  readonly evaluators: readonly string[]
}

/**
 * The end of a script's experiment: its call of `runExperiment` resolves, and `output` is the ScriptError that it ended
 * with, or null when it returned; then `done`.
 */
export interface ConcludeMessage {
  readonly type: 'conclude'
  readonly seq: number
  /** As in `evaluateRun`. */
  readonly journal: string
  readonly run: ScriptRun
}

/** One item result, as run evaluators are given it. */
export interface JournalLine {
  readonly item: ProtocolItem
  readonly output: Json
  readonly evaluations: readonly {
    readonly name: string
    readonly value: number | boolean | string
    readonly comment?: string
  }[]
  readonly traceId?: string
}

const error = z.object({
  code: z.string(),
  message: z.string(),
  isTransient: z.boolean(),
})

/** What the worker says. Output precedes scores, so that a hung evaluator is not a failed task. */
const workerMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    protocol: z.literal(PROTOCOL_VERSION),
    /** `fingerprint`: the evaluator's `version`, else a hash of its file and of what that imports by relative path. */
    evaluators: z.array(z.object({ name: z.string(), fingerprint: z.string() })),
    /** Names of the run evaluators. */
    runEvaluators: z.array(z.string()).default([]),
    /** Where the task is a script. */
    script: scriptOpening.exactOptional(),
  }),
  z.object({
    type: z.literal('refused'),
    code: z.enum(['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED']),
    message: z.string(),
    /** The module that was asked for, as `start` named it. */
    path: z.string(),
    /** The package that could not be found, where that is the reason. */
    missingPackage: z.string().optional(),
    /** The module asked the process to end, and may have printed why, as a parser of arguments does. */
    askedToEnd: z.boolean().optional(),
  }),
  /** The first that is said of a call: where several are in flight, one may have to wait for others. */
  z.object({ type: z.literal('begun'), seq: z.int() }),
  z.object({ type: z.literal('pong') }),
  z.object({ type: z.literal('output'), seq: z.int(), output: json, latency: z.number() }),
  z.object({ type: z.literal('failed'), seq: z.int(), error, latency: z.number() }),
  z.object({
    type: z.literal('score'),
    seq: z.int(),
    evaluator: z.string(),
    name: z.string(),
    value: z.union([z.number(), z.boolean(), z.string()]),
    comment: z.string().optional(),
    metadata: json.optional(),
  }),
  z.object({
    type: z.literal('scoreError'),
    seq: z.int(),
    evaluator: z.string(),
    message: z.string(),
    /** The score that was meant, where the evaluator said that much. */
    score: z.string().optional(),
  }),
  z.object({
    type: z.literal('done'),
    seq: z.int(),
    /** Spans of each trace that have begun and are not handed over; before `done` all that ended are. */
    missingSpans: z.object({ task: z.int(), evaluation: z.int() }).optional(),
  }),
])
export type WorkerMessage = z.infer<typeof workerMessage>

/** One line of a worker; `null` for what is no message of this protocol. */
export function parseWorkerMessage(line: string): WorkerMessage | null {
  try {
    const parsed = workerMessage.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
