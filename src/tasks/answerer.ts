import type { Json } from '../core/json.ts'
import type { TaskAnswer, TaskCall } from '../ports.ts'

/** Gets the output for one item, and scores nothing. */
export interface Answerer {
  /** Never rejects for what the user's program does: that is part of the answer. */
  answer(call: TaskCall): Promise<Answer>
  close(): Promise<void>
}

export type Answer = Pick<TaskAnswer, 'output' | 'error' | 'latency'>

/** What a program that is not of this process is told of an item, as one JSON text. */
export function itemText({ item: { id, input, expectedOutput, metadata } }: TaskCall): string {
  return JSON.stringify({ id, input, expectedOutput: expectedOutput ?? null, metadata: metadata ?? null })
}

/** An output that came as text: JSON where it is JSON, else the text without the line end that programs add. */
export function readOutput(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text.replace(/\r?\n$/, '')
  }
}

export function failed(code: string, message: string, latency: number | null, isTransient = false): Answer {
  return { error: { code, message, isTransient }, latency }
}
