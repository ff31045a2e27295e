import type { Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Log } from '../log.ts'
import { DEFAULT_BASE_URL, parseBaseUrl } from './base-url.ts'
import { createBoth } from './both.ts'
import { createDatasetRuns } from './dataset-runs.ts'
import { createExperiments } from './experiments.ts'
import { createLinks, type Links } from './links.ts'
import { probe } from './probe.ts'
import { createPrices, type Prices } from './prices.ts'
import { createReads, type Reads } from './reads.ts'
import { PATIENCE_MS } from './retry.ts'
import type { Runs } from './runs.ts'
import { createWaiting, sleepFor, SLOW_MS, type Sleep, type Wait } from './waiting.ts'
import { createWrites, type Writes } from './writes.ts'

export interface LangfuseOptions {
  readonly publicKey: string
  readonly secretKey: string
  readonly baseUrl: string
  readonly log: Log
  readonly signal: AbortSignal
  readonly sleep?: Sleep
  readonly timeoutMs?: number
  readonly slowMs?: number
}

/** Reading a hundred items with their texts may take Langfuse some seconds. */
const TIMEOUT_MS = 30_000

/** The one door to a Langfuse server: what the gate reads and writes there, in values of its own. */
export interface Langfuse extends Reads, Writes, Prices {
  readonly baseUrl: string
  readonly projectId: string
  readonly links: Links
  /** Written and read as this server keeps them. */
  readonly runs: Runs
  /** Rejects with GateError CANCELLED when the run is cancelled. */
  readonly startWait: () => Wait
}

/**
 * Opens the connection on the first call, and the same one ever after. Without keys it throws GateError NO_CREDENTIALS:
 * `what` cannot be had, and `otherwise` is the way to do without.
 */
export type GetLangfuse = (what: Text, otherwise?: Text) => Promise<Langfuse>

/**
 * Opens a connection: address, keys and server generation are proved by a few requests before anything else is asked.
 * Throws GateError INPUT_INVALID, LANGFUSE_UNAVAILABLE, LANGFUSE_UNAUTHORIZED, LANGFUSE_UNSUPPORTED or CANCELLED.
 */
export async function createLangfuse(options: LangfuseOptions): Promise<Langfuse> {
  const { publicKey, secretKey, log, signal, sleep = sleepFor, timeoutMs = TIMEOUT_MS, slowMs = SLOW_MS } = options
  const baseUrl = parseBaseUrl(options.baseUrl)
  const waiting = createWaiting({ log, sleep, signal, slowMs })
  const connection = { baseUrl, signal, waiting, timeoutMs, patience: { leftMs: PATIENCE_MS } }
  // Half of the bundle: a run that needs no Langfuse does not load it.
  const { LangfuseClient } = await import('@langfuse/client')
  const { api } = new LangfuseClient({ publicKey, secretKey, baseUrl })
  const { projectId, generation } = await probe(connection, api, log)
  const reads = createReads(connection, api)
  const experiments = createExperiments(connection, api, reads, projectId)
  const datasetRuns = createDatasetRuns(connection, api, reads, projectId)
  const runs = { events_only: experiments, dual: createBoth(experiments, datasetRuns), v3: datasetRuns }[generation]
  const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`
  return {
    baseUrl,
    projectId,
    links: createLinks(baseUrl, projectId, generation),
    runs,
    startWait: () => waiting.start(),
    ...reads,
    ...createWrites(connection, authorization),
    ...createPrices(connection, api),
  }
}

/** What the roots found in inputs and environment; an empty string is as good as nothing. */
export interface LangfuseSettings extends Pick<LangfuseOptions, 'log' | 'signal' | 'sleep' | 'timeoutMs'> {
  readonly publicKey?: string | undefined
  readonly secretKey?: string | undefined
  readonly baseUrl?: string | undefined
}

/** No network until something is asked of Langfuse; a spec that needs none runs without keys. */
export function langfuseOnDemand(settings: LangfuseSettings): { readonly hasKeys: boolean; readonly get: GetLangfuse } {
  const { publicKey = '', secretKey = '', baseUrl = '', ...rest } = settings
  const missing = [...(publicKey === '' ? ['public key'] : []), ...(secretKey === '' ? ['secret key'] : [])]
  let opened: Promise<Langfuse> | undefined
  return {
    hasKeys: missing.length === 0,
    get: async (what, otherwise) => {
      if (missing.length > 0) throw noCredentials(what, otherwise, missing.join(' and no '))
      opened ??= createLangfuse({ ...rest, publicKey, secretKey, baseUrl: baseUrl || DEFAULT_BASE_URL })
      return opened
    },
  }
}

function noCredentials(what: Text, otherwise: Text | undefined, missing: string): GateError {
  return new GateError({
    code: 'NO_CREDENTIALS',
    text: [...what, ` needs Langfuse, and this job has no ${missing} for it.`],
    remedy: [
      'Set the inputs langfuse-public-key and langfuse-secret-key of the action, or the variables LANGFUSE_PUBLIC_KEY ' +
        'and LANGFUSE_SECRET_KEY. GitHub gives secrets neither to pull requests from forks nor to those of Dependabot.',
      ...(otherwise === undefined ? [] : [' ', ...otherwise]),
    ],
  })
}
