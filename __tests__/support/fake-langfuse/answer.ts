/** An answer of the fake, before faults. `text` is sent as it is; a body as JSON. */
export interface FakeAnswer {
  readonly status: number
  readonly body?: unknown
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface FakeRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

/** Answers of the real server, by what they mean. */
export const notFound = (message: string): FakeAnswer => ({
  status: 404,
  body: { message, error: 'LangfuseNotFoundError' },
})
export const invalid = (issues: unknown): FakeAnswer => ({
  status: 400,
  body: { message: 'Invalid request data', error: issues },
})
export const refused = (message: string): FakeAnswer => ({
  status: 400,
  body: { message, error: 'InvalidRequestError' },
})
export const ok = (body: unknown): FakeAnswer => ({ status: 200, body })
