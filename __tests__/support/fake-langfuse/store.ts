import { randomUUID } from 'node:crypto'
import type { Json } from '../../../src/core/json.ts'

/** What a fake Langfuse holds. Times are milliseconds. */
export interface StoredItem {
  readonly id: string
  readonly input: Json
  readonly expectedOutput: Json
  readonly metadata: Json
  readonly status: 'ACTIVE' | 'ARCHIVED'
  readonly validFrom: number
  /** From here on another version, or none, is the item. */
  validTo: number
}

export interface StoredDataset {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly metadata: Json
  readonly createdAt: number
  readonly updatedAt: number
  readonly items: StoredItem[]
}

export interface StoredSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  readonly name: string
  readonly start: number
  readonly end: number | null
  readonly attributes: Readonly<Record<string, Json>>
  readonly metadata: Readonly<Record<string, Json>>
  readonly isError: boolean
  readonly statusMessage: string
  readonly readableAt: number
}

export interface StoredScore {
  readonly id: string
  readonly name: string
  readonly value: number | string | boolean
  readonly dataType: 'NUMERIC' | 'BOOLEAN' | 'CATEGORICAL' | 'TEXT' | 'CORRECTION'
  readonly source: 'API' | 'ANNOTATION' | 'EVAL'
  readonly traceId?: string
  readonly observationId?: string
  readonly sessionId?: string
  readonly datasetRunId?: string
  readonly comment: string | null
  readonly metadata: Json
  readonly timestamp: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly readableAt: number
}

/** A dataset run, where the mode keeps them. */
export interface StoredRun {
  readonly id: string
  readonly name: string
  readonly datasetId: string
  readonly datasetName: string
  readonly description: string | null
  readonly metadata: Json
  readonly createdAt: number
  readonly items: StoredRunItem[]
}

export interface StoredRunItem {
  readonly id: string
  readonly itemId: string
  readonly traceId: string
  readonly observationId: string | null
  readonly createdAt: number
  readonly readableAt: number
}

export interface Store {
  readonly projectId: string
  readonly now: () => number
  readonly datasets: Map<string, StoredDataset>
  readonly prompts: Map<string, Json>
  /** As the API lists them. */
  readonly models: Json[]
  /** Everything that was written, by `traceId/spanId`. */
  /** For a run of this name; at random unless a test says otherwise. */
  createRunId: (runName: string) => string
  /** By id, in the order of their making. */
  readonly runs: Map<string, StoredRun>
  readonly spans: Map<string, StoredSpan>
  readonly scores: Map<string, StoredScore>
  /** What a read sees now: writes become readable after a number of further reads, not of seconds. */
  readableSpans(): StoredSpan[]
  readableScores(): StoredScore[]
  /** The newest link of each item. */
  readableLinks(run: StoredRun): StoredRunItem[]
  /** Counts one read. */
  tick(): void
  /** When something written now will be readable. */
  readableAt(kind: 'spans' | 'scores'): number
}

export interface Delays {
  /** Reads that do not yet see spans. */
  readonly spans: number
  readonly scores: number
}

export function createStore(projectId: string, delays: Delays, now: () => number): Store {
  const spans = new Map<string, StoredSpan>()
  const scores = new Map<string, StoredScore>()
  let reads = 0
  const isReadable = (row: { readonly readableAt: number }): boolean => row.readableAt <= reads
  return {
    projectId,
    now,
    datasets: new Map(),
    prompts: new Map(),
    models: [],
    createRunId: () => randomUUID(),
    runs: new Map(),
    spans,
    scores,
    readableSpans: () => [...spans.values()].filter(isReadable),
    readableScores: () => [...scores.values()].filter(isReadable),
    readableLinks: ({ items }) =>
      [...new Map(items.filter(isReadable).map((item) => [item.itemId, item])).values()].sort(
        (a, b) => b.createdAt - a.createdAt,
      ),
    tick: () => {
      reads += 1
    },
    readableAt: (kind) => reads + 1 + delays[kind],
  }
}
