import type { Usage } from '../ports.ts'
import type { SpanFacts } from './span-facts.ts'
import { totalOf } from './span-usage.ts'

/** What one trace used; `calls` is how many requests to models that counts. */
export interface TraceUsage extends Usage {
  readonly calls: number
}

export type PriceOf = (span: SpanFacts) => number | null

const NOTHING: TraceUsage = { calls: 0, tokens: 0, cost: 0 }
/** A request to a model that does not say what it used. */
const SILENT: TraceUsage = { calls: 1, tokens: null, cost: null }

/**
 * The sum over the spans of one trace, each request to a model once. A span around others often repeats what they used
 * (`ai.generateText` around `ai.generateText.doGenerate`, an agent around its calls): it counts only where nothing below
 * it says anything. Two requests of which one is inside the other both count, unless they say the same. What is not wholly
 * known is null: a request that says nothing leaves no sum that could be too small, unless it failed and cost nothing.
 */
export function sumUsage(spans: readonly SpanFacts[], priceOf: PriceOf): TraceUsage {
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const pending = new Map<string, number>()
  for (const { parentSpanId } of byId.values()) pending.set(parentSpanId, (pending.get(parentSpanId) ?? 0) + 1)
  const below = new Map<string, TraceUsage>()
  const ready = [...byId.values()].filter(({ spanId }) => !pending.has(spanId))
  let whole = NOTHING
  let seen = 0
  // From the leaves up, without recursion: how deep a trace is, is the task's to say.
  for (let span = ready.pop(); span !== undefined; span = ready.pop()) {
    seen += 1
    const sum = withOwn(span, below.get(span.spanId) ?? NOTHING, priceOf)
    const parent = byId.get(span.parentSpanId)
    if (parent === undefined) {
      whole = add(whole, sum)
      continue
    }
    below.set(parent.spanId, add(below.get(parent.spanId) ?? NOTHING, sum))
    const left = (pending.get(parent.spanId) ?? 1) - 1
    pending.set(parent.spanId, left)
    if (left === 0) ready.push(parent)
  }
  // Spans that are each other's parents belong nowhere.
  return seen === byId.size ? whole : add(whole, SILENT)
}

function withOwn(span: SpanFacts, below: TraceUsage, priceOf: PriceOf): TraceUsage {
  const own = ownUsage(span, priceOf)
  if (own === undefined) return span.isCall && !span.hasFailed && below.calls === 0 ? SILENT : below
  if (below.calls === 0) return own
  if (span.isCall && own.tokens !== below.tokens) return add(own, below)
  if (below.tokens === null) return own
  return { ...below, cost: below.cost ?? own.cost }
}

function ownUsage(span: SpanFacts, priceOf: PriceOf): TraceUsage | undefined {
  if (span.usage === undefined && span.cost === undefined) return undefined
  return {
    calls: 1,
    tokens: span.usage === undefined ? null : totalOf(span.usage),
    cost: span.cost ?? priceOf(span),
  }
}

function add(a: TraceUsage, b: TraceUsage): TraceUsage {
  return {
    calls: a.calls + b.calls,
    tokens: a.tokens === null || b.tokens === null ? null : a.tokens + b.tokens,
    cost: a.cost === null || b.cost === null ? null : a.cost + b.cost,
  }
}
