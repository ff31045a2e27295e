import { randomUUID } from 'node:crypto'
import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { say } from '../core/text.ts'
import type { Log } from '../log.ts'

export type Octokit = InstanceType<typeof GitHub>

/** GitHub's API, as one token sees it. */
export interface Github {
  readonly octokit: Octokit
}

export interface GithubOptions {
  readonly token: string
  /** GITHUB_API_URL: another address on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly log: Log
  /** A second between two writes is what GitHub asks for, and more than a run has that was cancelled. */
  readonly isHurried?: boolean
}

const ATTEMPT_TIMEOUT_MS = 30_000
/** GitHub asks for a minute after a secondary limit, and for up to an hour after the primary one: that is too long. */
const LONGEST_WAIT_SECONDS = 60
const WAITS = 2
/** After one second and after four more. */
const RETRIES = 2

/**
 * A client that retries what is worth it, waits when GitHub asks for a wait that is short enough, and gives up on an answer
 * after half a minute.
 */
export function createGithub({ token, apiUrl, log, isHurried = false }: GithubOptions): Github {
  const mayWait = (seconds: number, retryCount: number): boolean => {
    if (seconds > LONGEST_WAIT_SECONDS || retryCount >= WAITS) return false
    log.info(say`GitHub limits the rate of requests; waiting ${seconds} seconds.`)
    return true
  }
  // The runner's proxy is inside the toolkit's own fetch.
  const proxied = defaults.request?.fetch as typeof fetch
  const octokit = new (GitHub.plugin(retry, throttling))(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      request: {
        fetch: (url: string, init: RequestInit) =>
          proxied(url, { ...init, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) }),
      },
      retry: { retries: RETRIES },
      throttle: {
        enabled: !isHurried,
        // The plugin's queues are global; each client has its own.
        id: randomUUID(),
        onRateLimit: (seconds: number, _options: unknown, _octokit: unknown, count: number) => mayWait(seconds, count),
        onSecondaryRateLimit: (seconds: number, _options: unknown, _octokit: unknown, count: number) =>
          mayWait(seconds, count),
      },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    }),
  )
  return { octokit }
}
