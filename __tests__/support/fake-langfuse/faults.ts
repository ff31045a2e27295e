/** What goes wrong with the next requests of a path, so often as `times` says. */
export type Fault =
  /** Nothing is done. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  /** Done, and then answered by this status. */
  | { readonly kind: 'status-after'; readonly status: number }
  | { readonly kind: 'reset' }
  /** Done, and then the connection breaks before the answer. */
  | { readonly kind: 'reset-after' }
  /** The answer ends in the middle, in a body that is complete as HTTP. */
  | { readonly kind: 'truncated' }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'cut' }
  /** The body says that it is packed, and is not. */
  | { readonly kind: 'not-gzip' }
  /** No answer, ever. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'html' }
  | { readonly kind: 'redirect'; readonly location: string }
  /** Answered as if it were done. */
  | { readonly kind: 'lost' }
  /** Another body in place of the answer's own, which the description need not allow. */
  | { readonly kind: 'body'; readonly change: (body: unknown) => unknown }

export interface Faults {
  /** `path` is the beginning of the request's path. */
  add(path: string, fault: Fault, times?: number): void
  /** Scores of these names get this status in the 207. */
  readonly scores: Map<string, number>
  take(path: string): Fault | undefined
}

export const rateLimited = (retryAfter: number): Fault => ({
  kind: 'status',
  status: 429,
  headers: { 'retry-after': String(retryAfter), 'x-ratelimit-reset': 'Sat Nov 21 2026 02:10:32 GMT+0000' },
  body: {
    message: 'Rate limit exceeded',
    code: 'rate_limited',
    details: { retryAfterSeconds: retryAfter, limit: 30, remaining: 0, resetAt: '2026-11-21T02:10:32.524Z' },
  },
})

export function createFaults(): Faults {
  const waiting: { readonly path: string; readonly fault: Fault; times: number }[] = []
  return {
    scores: new Map(),
    add(path, fault, times = 1) {
      waiting.push({ path, fault, times })
    },
    take(path) {
      const found = waiting.find((one) => one.times > 0 && path.startsWith(one.path))
      if (found === undefined) return undefined
      found.times -= 1
      return found.fault
    },
  }
}
