import type { LangfuseClient } from '@langfuse/client'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Log } from '../log.ts'
import * as answers from './answers.ts'
import { redirected } from './answer.ts'
import { send } from './raw-request.ts'
import { unavailable, type Connection } from './retry.ts'
import { ask } from './sdk-request.ts'

/**
 * Three requests that prove the address, the keys and the generation of the server, and give the project's id. The first
 * is made without keys and by hand: the generated client would follow a redirect. Throws GateError.
 */
export async function probe(connection: Connection, api: LangfuseClient['api'], log: Log): Promise<string> {
  const { baseUrl } = connection
  const health = await send(connection, { method: 'GET', path: '/api/public/health', headers: {} }, ['its health'])
  if (health.status >= 300 && health.status < 400) throw redirected(baseUrl, health.header('location') ?? '')
  // A proxy may hide this page: what it says is used where it is there.
  const read = answers.health.safeParse(health.body)
  const version = read.success ? read.data.version : 'unknown'

  const projects = await ask(connection, ['the project of these keys'], answers.projects, (options) =>
    api.projects.get(options),
  )
  const [project] = projects?.data ?? []
  if (project === undefined) throw unavailable(baseUrl, ['it knows no project of these keys'])

  const query = { fromStartTime: '2100-01-01T00:00:00Z', limit: 1 }
  const experiments = await ask(connection, ['its experiments'], answers.experiments, (options) =>
    api.experiments.list(query, options),
  ).catch((error: unknown) => {
    // A server before v4 has no such page: its 404 is HTML.
    if (read.success && Number.parseInt(version) < 4) return null
    throw error
  })
  if (experiments === null) throw unsupported(baseUrl, version)
  log.debug(say`Langfuse ${version} at ${baseUrl}, project ${project.name}`)
  return project.id
}

function unsupported(baseUrl: string, version: string): GateError {
  return new GateError({
    code: 'LANGFUSE_UNSUPPORTED',
    text: say`Langfuse ${version} at ${baseUrl} has no experiments to read: this needs Langfuse 4 with its v4 reads on.`,
    remedy: [
      'Use Langfuse Cloud or a server of version 4, or run without keys and with a local dataset and a baseline file.',
    ],
  })
}
