import type { Identity } from './identities.ts'
import type { StoredPull } from './pull-requests.ts'
import type { StoredComment, StoredStatus } from './records.ts'
import type { StoredArtifact, StoredRun } from './workflow-runs.ts'

export interface State {
  readonly repository: string
  url: string
  /** Another host than the API's, where artifacts lie. */
  storageUrl: string
  readonly comments: StoredComment[]
  readonly statuses: StoredStatus[]
  readonly pulls: StoredPull[]
  /** Who is not here is no collaborator. */
  readonly permissions: Map<string, 'admin' | 'write' | 'read' | 'none'>
  readonly commits: StoredCommit[]
  readonly runs: StoredRun[]
  readonly artifacts: StoredArtifact[]
  lastId: number
}

export interface StoredCommit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message: string
  /** Pull requests that GitHub knows of the commit, beside those whose head it is. */
  readonly pulls?: readonly number[]
  readonly files?: readonly { readonly filename: string; readonly previous?: string }[]
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call {
  readonly author: Identity
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly path: string
  /** As the description has it: checked before. */
  readonly body: unknown
}

export type Operations = Readonly<Record<string, (call: Call) => Answer>>
export type Sample = (schema: string) => Readonly<Record<string, unknown>>

export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  }
}

export function notFound(): Answer {
  return refuse(404, 'Not Found')
}

/** 30 unless asked, never more than 100, with the link header that leads on. */
export function page(all: readonly unknown[], query: URLSearchParams, address: string): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  const isLast = number * size >= all.length
  const next = `<${address}?per_page=${String(size)}&page=${String(number + 1)}>; rel="next"`
  return { status: 200, body: all.slice((number - 1) * size, number * size), headers: isLast ? {} : { link: next } }
}
