import { causes } from './thrown.ts'

const CODES = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
])
const STATUSES = new Set([408, 425, 429])
/** How the model vendors' clients call a request that got no answer; their errors carry no status then. */
const CLASSES = new Set(['APIConnectionError', 'APIConnectionTimeoutError', 'APITimeoutError'])

/** Whether another try may well succeed: the network, a rate limit, a server that is down; by the error or a cause. */
export function isTransient(thrown: unknown): boolean {
  return causes(thrown)
    .flatMap(members)
    .some((error) => {
      if (typeof error !== 'object' || error === null) return false
      if (hasTransientStatus(error)) return true
      if ('response' in error && typeof error.response === 'object' && hasTransientStatus(error.response)) return true
      if ('code' in error && typeof error.code === 'string' && CODES.has(error.code)) return true
      return error instanceof Error && (error.message === 'fetch failed' || CLASSES.has(error.constructor.name))
    })
}

/** An AggregateError, as of a connection tried at several addresses, with what it holds. */
function members(error: unknown): readonly unknown[] {
  return error instanceof AggregateError ? [error, ...(error.errors as unknown[])] : [error]
}

function hasTransientStatus(value: object | null): boolean {
  if (value === null) return false
  const status = 'status' in value ? value.status : 'statusCode' in value ? value.statusCode : undefined
  return typeof status === 'number' && (STATUSES.has(status) || (status >= 500 && status <= 599))
}
