import { say } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { callGithub } from './call.ts'
import type { Github } from './client.ts'
import { readZipEntry } from './zip-entry.ts'

/** Artifacts that may hold a report start with this, and the report in them is called so. */
export const ARTIFACT_PREFIX = 'langfuse-gate'
export const REPORT_FILE = 'report.json'

export const PERMISSION = 'actions: read'
/** Ten thousand items with their outputs on both sides are a third of this; JSON packs about ten to one. */
const LARGEST_ZIP_BYTES = 50_000_000
const LARGEST_REPORT_BYTES = 300_000_000

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly sizeBytes: number
  readonly isExpired: boolean
}

interface Repository {
  readonly owner: string
  readonly repo: string
}

/** The report in an artifact; null where it has none. Throws GateError GITHUB_UNAVAILABLE or RECORD_UNREADABLE. */
export async function readReport(github: Github, repository: Repository, artifact: Artifact): Promise<string | null> {
  if (artifact.sizeBytes > LARGEST_ZIP_BYTES) throw unreadable(artifact, tooLarge(artifact.sizeBytes))
  const zip = await download(github, repository, artifact)
  try {
    return await readZipEntry(zip, REPORT_FILE, LARGEST_REPORT_BYTES)
  } catch (error) {
    throw unreadable(artifact, describeError(error), error)
  }
}

/** GitHub sends on to a storage that is not its own; `fetch` keeps the token from it. What comes is counted while it comes. */
async function download(github: Github, { owner, repo }: Repository, artifact: Artifact): Promise<Buffer> {
  const { data } = await callGithub('read an artifact', PERMISSION, () =>
    github.octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { parseSuccessResponseBody: false },
    }),
  )
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of data as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      if (bytes > LARGEST_ZIP_BYTES) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw unreadable(artifact, describeError(error), error)
  }
  if (bytes > LARGEST_ZIP_BYTES) throw unreadable(artifact, tooLarge(bytes))
  return Buffer.concat(chunks)
}

function tooLarge(bytes: number): string {
  return `it is ${String(bytes)} bytes long, more than ${String(LARGEST_ZIP_BYTES)}`
}

function unreadable({ name, id }: Artifact, why: string, cause?: unknown): GateError {
  return new GateError(
    {
      code: 'RECORD_UNREADABLE',
      text: say`The artifact ${name} (${id}) cannot be read: ${why}`,
      remedy: say`Delete it, or let the workflow upload the report alone under a name that starts with ${ARTIFACT_PREFIX}.`,
    },
    { cause },
  )
}
