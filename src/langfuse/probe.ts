import type { LangfuseClient } from '@langfuse/client'
import { z } from 'zod'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Log } from '../log.ts'
import * as answers from './answers.ts'
import { redirected } from './answer.ts'
import { send } from './raw-request.ts'
import { unavailable, type Connection } from './retry.ts'
import { ask } from './sdk-request.ts'

/** `events_only`: v4 with experiments alone. `dual`: v4 that keeps dataset runs too. `v3`: dataset runs alone. */
export type Generation = 'events_only' | 'dual' | 'v3'

/** The version that brought `/v3/scores`, without which scores cannot be read in bulk. */
const OLDEST = [3, 179] as const
const RUN_ITEMS = '/api/public/dataset-run-items'
const eventsOnly = z.object({ message: z.string().includes('events_only') })

/**
 * Three requests, four where dataset runs are kept, that prove the address, the keys and the generation of the server,
 * and give the project's id. Those without keys are made by hand: the generated client would follow a redirect. Throws
 * GateError.
 */
export async function probe(
  connection: Connection,
  api: LangfuseClient['api'],
  log: Log,
): Promise<{ readonly projectId: string; readonly generation: Generation }> {
  const { baseUrl } = connection
  const health = await send(connection, { method: 'GET', path: '/api/public/health', headers: {} }, ['its health'])
  if (health.status >= 300 && health.status < 400) throw redirected(baseUrl, health.header('location') ?? '')
  // A proxy may hide this page: what it says is used where it is there.
  const version = answers.health.safeParse(health.body).data?.version
  if (isTooOld(version)) throw unsupported(baseUrl, version)

  const projects = await ask(connection, ['the project of these keys'], answers.projects, (options) =>
    api.projects.get(options),
  )
  const [project] = projects?.data ?? []
  if (project === undefined) throw unavailable(baseUrl, ['it knows no project of these keys'])

  const generation = await findGeneration(connection, api, version)
  log.debug(say`Langfuse ${version ?? 'of unknown version'} (${generation}) at ${baseUrl}, project ${project.name}`)
  return { projectId: project.id, generation }
}

async function findGeneration(
  connection: Connection,
  api: LangfuseClient['api'],
  version: string | undefined,
): Promise<Generation> {
  // Its old pages ended on 2026-11-16; where they still answer, their limits are too low for a run.
  if (isCloud(connection.baseUrl)) return 'events_only'
  // Answered by the mode before any key is looked at: 404 for a page that is gone, 401 for one that is there.
  const old = await send(connection, { method: 'GET', path: RUN_ITEMS, headers: {} }, ['its dataset runs'])
  if (old.status === 404 && eventsOnly.safeParse(old.body).success) return 'events_only'
  const experiments = await ask(connection, ['its experiments'], answers.experiments, (options) =>
    api.experiments.list({ fromStartTime: '2100-01-01T00:00:00Z', limit: 1 }, options),
  ).catch((error: unknown) => {
    // A server from before they were thought of answers with a page of HTML.
    if (majorOf(version) < 4) return null
    throw error
  })
  if (experiments !== null) return old.status === 404 ? 'events_only' : 'dual'
  if (old.status === 404) throw unsupported(connection.baseUrl, version)
  return 'v3'
}

/** Langfuse Cloud, in any of its regions. */
export function isCloud(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl)
  return hostname === 'cloud.langfuse.com' || hostname.endsWith('.cloud.langfuse.com')
}

function majorOf(version: string | undefined): number {
  return Number.parseInt(version ?? '') || 4
}

function isTooOld(version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part))
  return version !== undefined && (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
}

function unsupported(baseUrl: string, version: string | undefined): GateError {
  return new GateError({
    code: 'LANGFUSE_UNSUPPORTED',
    text: say`Langfuse ${version ?? 'of unknown version'} at ${baseUrl} cannot be read in bulk: this needs Langfuse ${OLDEST.join('.')} or newer.`,
    remedy: ['Use Langfuse Cloud or a newer server, or run without keys and with a local dataset and a baseline file.'],
  })
}
