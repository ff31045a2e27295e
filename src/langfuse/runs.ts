import type { Dataset, DatasetItem } from '../core/dataset.ts'
import type { Json } from '../core/json.ts'
import type { Text } from '../core/text.ts'
import type { TaskAnswer, Usage } from '../ports.ts'
import type { ScoreRow } from './answers.ts'
import type { Attributes } from './item-attributes.ts'

/** One run, wherever the server keeps it: an experiment of v4, or a dataset run of v3. */
export interface Run {
  readonly id: string
  readonly name: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly finishedAt?: string | undefined
  readonly datasetId?: string | undefined
  readonly metadata: Readonly<Record<string, string>>
  /** Of the run, all of them; not those of its items. */
  readonly scores: readonly ScoreRow[]
  /** Of item results, by the server's own count, where it tells one. */
  readonly itemCount?: number
  /** Where a server has both, which pages this run was found on. */
  readonly pages: 'experiments' | 'dataset runs'
}

/** A run before its scores were read. */
export type RunHead = Omit<Run, 'scores'>

/** One item result. */
export interface RunItem {
  /** Of the root span; absent where the run is linked to traces alone. */
  readonly rootId?: string | undefined
  readonly traceId: string
  readonly itemId: string
  /** ISO 8601. */
  readonly startTime: string
  /** Seconds. */
  readonly latency: number | null
  readonly hasFailed: boolean
  /** Undefined where it is not known, or not all there. */
  readonly output?: Json | undefined
  readonly metadata: Readonly<Record<string, string>>
  /** Of the item's trace, where it came with the item. */
  readonly usage?: Usage
}

export interface RunQuery {
  /** ISO 8601; runs that started before are not looked at. */
  readonly from: string
  /** A run asked for by its whole name may be of another dataset, where the server can tell. */
  readonly name: { readonly operator: '=' | 'starts with'; readonly value: string }
  readonly dataset: Pick<Dataset, 'id' | 'name'>
}

export interface RunStart {
  readonly name: string
  readonly description?: string | undefined
  readonly metadata: Readonly<Record<string, string>>
  readonly dataset: Pick<Dataset, 'id' | 'version'>
  /** The first item result: a server that knows runs by their items has none without it. */
  readonly first: { readonly itemId: string; readonly traceId: string; readonly rootId: string }
}

/** A run that is being written. */
export interface OpenRun {
  readonly id: string
  /** Of an item's root span, for this server to find it by. */
  attributes(item: DatasetItem, rootId: string): Attributes
  /** What this server would lose of an answer. */
  answerAttributes(answer: Pick<TaskAnswer, 'output'>): Attributes
  /** Makes the item part of the run, where its spans alone do not; once an item, whatever its repetitions. */
  link(item: DatasetItem, traceId: string, rootId: string): void
  /** Resolves when every link is written. Rejects with the first failure. */
  flush(): Promise<void>
}

export interface Written {
  readonly runId: string
  readonly runName: string
  readonly dataset: Pick<Dataset, 'id' | 'name'>
  /** ISO 8601, not after the first span. */
  readonly from: string
  /** Item result by the id of its root span. */
  readonly items: ReadonlyMap<string, { readonly itemId: string; readonly hasFailed: boolean }>
}

/** Something that can be read back when `count` comes to `total`. */
export interface Proof {
  readonly what: Text
  readonly total: number
  readonly count: () => Promise<number>
}

/**
 * How runs are written and read on one generation of servers. Nothing outside asks which it is. Everything throws
 * GateError LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED, LANGFUSE_INCOMPLETE or CANCELLED.
 */
export interface Runs {
  /** Newest first, fetched as they are wanted. */
  list(query: RunQuery): AsyncGenerator<Run>
  /** Every row of the run, an item perhaps twice. */
  fetchItems(run: Run): Promise<readonly RunItem[]>
  /** By trace id. A trace without prices and tokens is absent. */
  fetchUsage(run: Run, items: readonly RunItem[]): Promise<ReadonlyMap<string, Usage>>
  open(start: RunStart): Promise<OpenRun>
  /** In the order in which they are worth asking: the cheap ones first. */
  prove(written: Written): readonly Proof[]
}
