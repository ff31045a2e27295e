import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'

export const DEFAULT_BASE_URL = 'https://cloud.langfuse.com'
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * The address as it was given, without what follows the path. Keys travel with every request, so it must be https unless
 * it is this machine. Throws GateError INPUT_INVALID.
 */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The address of Langfuse, ${text}, cannot be used.`,
      remedy: say`Write an https address without keys in it, like ${DEFAULT_BASE_URL}; http is for this machine only.`,
    })
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}
