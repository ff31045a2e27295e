/** Names of the description's operations, and `graphql`, which it does not have. */
export type Operation =
  | 'issues/list-comments'
  | 'issues/create-comment'
  | 'issues/update-comment'
  | 'issues/delete-comment'
  | 'repos/create-commit-status'
  | 'repos/list-commit-statuses-for-ref'
  | 'issues/list-events'
  | 'pulls/get'
  | 'pulls/list-reviews'
  | 'repos/get-collaborator-permission-level'
  | 'repos/list-pull-requests-associated-with-commit'
  | 'repos/compare-commits'
  | 'actions/list-workflow-runs'
  | 'actions/list-workflow-run-artifacts'
  | 'actions/download-artifact'
  | 'graphql'

/** What goes wrong with the next calls of an operation. */
export type Fault =
  /** The token may not: until `allow`. */
  | { readonly kind: 'forbidden'; readonly message?: string }
  /** GitHub asks for patience, `retryAfter` seconds. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number; readonly times: number }
  | { readonly kind: 'server-error'; readonly times: number }
  /** Done, but the answer is lost. */
  | { readonly kind: 'lost-answer'; readonly times: number }
  | { readonly kind: 'not-found'; readonly times: number }
  /** Refused for good, as the 1001st status of a context is: until `clear`. */
  | { readonly kind: 'unprocessable'; readonly message: string }
  /** The next call waits; those after it do not. */
  | { readonly kind: 'held'; readonly until: Promise<void> }
  /** No call is answered before `calls` of them have come: they all see the same state. */
  | { readonly kind: 'together'; readonly calls: number }

export interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  /** Answer this only after the operation has been carried out. */
  readonly isAfter?: boolean
}

export interface Faults {
  set(operation: Operation, fault: Fault): void
  clear(operation: Operation): void
  /** What to answer in place of the operation's own answer; waits where calls are held together. */
  next(operation: Operation): Promise<Refusal | null>
}

export function createFaults(): Faults {
  const faults = new Map<Operation, Fault>()
  const held: (() => void)[] = []
  return {
    set: (operation, fault) => void faults.set(operation, fault),
    clear: (operation) => void faults.delete(operation),
    async next(operation) {
      const fault = faults.get(operation)
      if (fault === undefined) return null
      if (fault.kind === 'forbidden') {
        return { status: 403, message: fault.message ?? 'Resource not accessible by integration' }
      }
      if (fault.kind === 'unprocessable') return { status: 422, message: fault.message }
      if (fault.kind === 'held') {
        faults.delete(operation)
        await fault.until
        return null
      }
      if (fault.kind === 'together') {
        await new Promise<void>((resolve) => {
          held.push(resolve)
          if (held.length === fault.calls) {
            faults.delete(operation)
            for (const release of held.splice(0)) release()
          }
        })
        return null
      }
      if (fault.times === 1) faults.delete(operation)
      else faults.set(operation, { ...fault, times: fault.times - 1 })
      if (fault.kind === 'not-found') return { status: 404, message: 'Not Found' }
      if (fault.kind === 'server-error') return { status: 502, message: 'Server Error' }
      if (fault.kind === 'lost-answer') return { status: 502, message: 'Server Error', isAfter: true }
      return {
        status: 403,
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        headers: { 'retry-after': String(fault.retryAfter) },
      }
    },
  }
}
