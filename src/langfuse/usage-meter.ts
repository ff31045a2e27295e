import type { ItemResult, RunRecord } from '../core/run-record.ts'
import { list, say } from '../core/text.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { ItemUsage, TaskAnswer, Usage } from '../ports.ts'
import type { SpanFacts } from './span-facts.ts'
import { sumUsage, type PriceOf } from './sum-usage.ts'

/** The two traces of an item result: what its task did, and what its evaluators did to judge the output. */
export interface ItemTraces {
  readonly id: string
  readonly repetition: number
  readonly task: string
  readonly evaluation: string
}

/** Collects what spans say of the models that were asked, by the traces that the gate made. */
export interface UsageMeter {
  begin(item: ItemTraces): void
  /** A span that came in, of any trace. */
  add(traceId: string, span: SpanFacts): void
  /** Whether the evaluators of the item made spans. */
  hasEvaluation(item: ItemTraces): boolean
  /** What the item used, when its processes have answered. Spans that come later are in `measure`. */
  end(item: ItemTraces, missing: TaskAnswer['missingSpans']): Promise<ItemUsage>
  /** Which models and prompts were seen, by the spans that have come so far. */
  observe(): Pick<RunRecord, 'observed'>
  /** The run with what every item used and which models and prompts were seen, by all spans that ever came. */
  measure(record: RunRecord): Promise<RunRecord>
}

interface Trace {
  readonly side: Side
  /** By span id: one that is sent again is the same. */
  readonly spans: Map<string, SpanFacts>
  /** Of the spans, those that came before the item was over. */
  onTime: number
  /** Begun and not handed over by then; null while the item runs, and when its process never said. */
  missing: number | null
}

const SIDES = ['task', 'evaluation'] as const
type Side = (typeof SIDES)[number]
const UNKNOWN: Usage = { cost: null, tokens: null }

/** `loadPrices` is asked once, when a span says what was used and not what it costs. */
export function createUsageMeter(log: Log, loadPrices: () => Promise<PriceOf>): UsageMeter {
  const items = new Map<string, ItemTraces>()
  const traces = new Map<string, Trace>()
  /** Where no item of the run told of a model, those that were asked say nothing of it, and nothing is known. */
  const told: Record<Side, boolean> = { task: false, evaluation: false }
  let strays = 0
  let straysOfItems = 0
  let prices: Promise<PriceOf> | undefined

  const traceOf = (item: ItemTraces, side: Side): Trace => traces.get(item[side]) ?? newTrace(side)
  const tracesOf = (side: Side): Trace[] => [...items.values()].map((item) => traceOf(item, side))

  const pricesFor = async (found: readonly Trace[]): Promise<PriceOf> => {
    if (!found.some(({ spans }) => [...spans.values()].some(needsPrice))) return noPrice
    prices ??= loadPrices().catch((error: unknown) => {
      log.warn(say`The prices of models could not be read, so costs are not known: ${describeError(error)}`)
      return noPrice
    })
    return prices
  }

  const usageOf = (trace: Trace, priceOf: PriceOf): Usage => {
    if (!isWhole(trace)) return UNKNOWN
    const { calls, cost, tokens } = sumUsage([...trace.spans.values()], priceOf)
    return calls === 0 && (!told[trace.side] || straysOfItems > 0) ? UNKNOWN : { cost, tokens }
  }

  const read = (item: ItemTraces, priceOf: PriceOf): ItemUsage => ({
    ...usageOf(traceOf(item, 'task'), priceOf),
    ...(told.evaluation ? { evaluation: usageOf(traceOf(item, 'evaluation'), priceOf) } : {}),
  })

  const observe = (): Pick<RunRecord, 'observed'> => {
    const observed = {
      models: distinct(tracesOf('task'), modelOf),
      prompts: distinct(tracesOf('task'), ({ prompt }) => prompt),
      judgeModels: distinct(tracesOf('evaluation'), modelOf),
    }
    return Object.values(observed).some((names) => names.length > 0) ? { observed } : {}
  }

  return {
    observe,
    begin(item) {
      items.set(keyOf(item), item)
      for (const side of SIDES) traces.set(item[side], newTrace(side))
    },
    add(traceId, span) {
      const trace = traces.get(traceId)
      trace?.spans.set(span.spanId, span)
      if (!isOfModel(span)) return
      if (trace === undefined) strays += 1
      else told[trace.side] = true
    },
    hasEvaluation: (item) => traceOf(item, 'evaluation').spans.size > 0,
    async end(item, missing) {
      const own = SIDES.map((side) => traceOf(item, side))
      for (const trace of own) {
        trace.onTime = trace.spans.size
        trace.missing = missing?.[trace.side] ?? null
      }
      straysOfItems = strays
      return read(item, await pricesFor(own))
    },
    async measure(record) {
      const priceOf = await pricesFor([...traces.values()])
      const incomplete: string[] = []
      const itemResults = record.itemResults.map((result): ItemResult => {
        const item = items.get(keyOf(result))
        if (item === undefined) return result
        if (told.task && result.error === null && !isWhole(traceOf(item, 'task'))) incomplete.push(result.id)
        return { ...result, ...read(item, priceOf) }
      })
      if (incomplete.length > 0) {
        log.warn(
          say`Spans of the dataset items ${list(incomplete)} never ended or never came: what these cost is not known.`,
        )
      }
      return { ...record, itemResults, ...observe() }
    },
  }
}

function keyOf({ id, repetition }: Pick<ItemResult, 'id' | 'repetition'>): string {
  return JSON.stringify([id, repetition])
}

function newTrace(side: Side): Trace {
  return { side, spans: new Map(), onTime: 0, missing: null }
}

/** What came late makes up for what was missing. */
function isWhole({ spans, onTime, missing }: Trace): boolean {
  return missing !== null && spans.size - onTime >= missing
}

function isOfModel(span: SpanFacts): boolean {
  return span.isCall || span.usage !== undefined || span.cost !== undefined
}

function needsPrice(span: SpanFacts): boolean {
  return span.usage !== undefined && span.cost === undefined
}

function noPrice(): null {
  return null
}

/** What is around a request often names the model in other words. */
function modelOf({ isCall, model }: SpanFacts): string | undefined {
  return isCall ? model : undefined
}

function distinct(traces: readonly Trace[], nameOf: (span: SpanFacts) => string | undefined): string[] {
  const names = traces.flatMap(({ spans }) => [...spans.values()].flatMap((span) => nameOf(span) ?? []))
  return [...new Set(names)].sort()
}
