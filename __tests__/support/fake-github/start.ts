import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readOpenapiDescription } from '../openapi-description.ts'
import { createFaults, type Faults, type Operation } from './faults.ts'
import { IDENTITIES, type Identity } from './identities.ts'
import { addComment, createOperations } from './operations.ts'
import { createPull, type StoredPull } from './pull-requests.ts'
import { LATER, type StoredComment, type StoredStatus } from './records.ts'
import { createSampler } from './sample.ts'
import { notFound, refuse, type Answer, type State, type StoredCommit } from './state.ts'
import type { StoredArtifact, StoredRun } from './workflow-runs.ts'

const EXTRACT = join(import.meta.dirname, '../../fixtures/github/openapi-extract.json')
// Once for all fakes of a test file: its schemas take a second to compile.
const description = readOpenapiDescription(EXTRACT)
const sample = createSampler(EXTRACT)

/** GitHub's API on loopback: requests and answers are held against the published description. */
export interface FakeGithub {
  readonly url: string
  readonly comments: StoredComment[]
  /** Oldest first. */
  readonly statuses: StoredStatus[]
  /** The operations that were called, refused ones too. */
  readonly calls: Operation[]
  readonly faults: Faults
  /** A comment that somebody else has written. */
  plant(issue: number, author: Identity, body: string): StoredComment
  readonly permissions: State['permissions']
  readonly commits: StoredCommit[]
  readonly runs: StoredRun[]
  readonly artifacts: StoredArtifact[]
  addPull(pull: Partial<StoredPull>): StoredPull
  label(pull: StoredPull, label: string, by: Identity, at?: string): void
  unlabel(pull: StoredPull, label: string, by: Identity, at?: string): void
  addRun(run: Partial<StoredRun>): StoredRun
  addArtifact(run: StoredRun, zip: Buffer, artifact?: Partial<StoredArtifact>): StoredArtifact
  /** Throws when an answer of the fake's own was not what GitHub answers, or a request was not what GitHub takes. */
  close(): Promise<void>
}

export async function startFakeGithub(repository = 'acme/support'): Promise<FakeGithub> {
  const state: State = {
    repository,
    url: '',
    storageUrl: '',
    comments: [],
    statuses: [],
    pulls: [],
    permissions: new Map(),
    commits: [],
    runs: [],
    artifacts: [],
    lastId: 1000,
  }
  const calls: Operation[] = []
  const violations: string[] = []
  const faults = createFaults()
  const operations = createOperations(state, sample)

  const answer = async (request: IncomingMessage, text: string, author: Identity): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake')
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const matched = description.match(request.method ?? 'GET', pathname, searchParams, body)
    const run = matched === null ? undefined : operations[matched.operation]
    if (matched === null || run === undefined) {
      violations.push(`nobody answers ${request.method ?? ''} ${pathname}`)
      return notFound()
    }
    if (matched.problems.length > 0) {
      violations.push(`${matched.operation} was asked: ${matched.problems.join(', ')}`)
      return refuse(422, 'Validation Failed')
    }
    const name = matched.operation as Operation
    calls.push(name)
    const refusal = await faults.next(name)
    if (refusal !== null && refusal.isAfter !== true) return refuse(refusal.status, refusal.message, refusal.headers)
    const done = run({ author, params: matched.params, query: searchParams, path: pathname, body })
    if (refusal !== null) return refuse(refusal.status, refusal.message)
    const problems = description.checkAnswer(name, done.status, done.body)
    violations.push(...problems.map((problem) => `${name} answered ${String(done.status)}: ${problem}`))
    return done
  }

  const server = createServer((request, response) => {
    const answered = handle(request).catch((error: unknown): Answer => {
      violations.push(`the fake failed: ${String(error)}`)
      return refuse(500, 'Server Error')
    })
    void answered.then(({ status, body, headers }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })

  async function handle(request: IncomingMessage): Promise<Answer> {
    const text = await readBody(request)
    const author = IDENTITIES[(request.headers.authorization ?? '').replace(/^(token|bearer) /i, '')]
    if (author === undefined) return refuse(401, 'Bad credentials')
    return request.url === '/graphql' ? viewer(text, author) : answer(request, text, author)
  }

  async function viewer(text: string, author: Identity): Promise<Answer> {
    calls.push('graphql')
    const refusal = await faults.next('graphql')
    if (refusal !== null) return refuse(refusal.status, refusal.message, refusal.headers)
    const { query } = JSON.parse(text) as { query: string }
    if (!/^query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query))
      violations.push(`nobody answers the query ${query}`)
    return { status: 200, body: { data: { viewer: { login: author.login } } } }
  }

  // Whoever holds an address of the storage may read it; a token has no business there.
  const storage = createServer((request, response) => {
    if (request.headers.authorization !== undefined) violations.push('the storage was shown a token')
    const artifact = state.artifacts.find(({ id }) => request.url === `/artifacts/${String(id)}`)
    response.writeHead(artifact === undefined ? 404 : 200, { 'content-type': 'application/zip' })
    response.end(artifact?.zip)
  })

  state.url = await listen(server)
  state.storageUrl = await listen(storage)
  return {
    url: state.url,
    comments: state.comments,
    statuses: state.statuses,
    calls,
    faults,
    plant(issue, author, body) {
      return addComment(state, issue, author, body)
    },
    ...{ permissions: state.permissions, commits: state.commits, runs: state.runs, artifacts: state.artifacts },
    addPull(given) {
      const pull = createPull(repository, given)
      state.pulls.push(pull)
      return pull
    },
    label(pull, label, by, at = LATER) {
      pull.labels.push(label)
      pull.labelEvents.push({ label, isAdded: true, by, at })
    },
    unlabel(pull, label, by, at = LATER) {
      pull.labels.splice(pull.labels.indexOf(label), 1)
      pull.labelEvents.push({ label, isAdded: false, by, at })
    },
    addRun(given) {
      state.lastId += 1
      const run: StoredRun = {
        id: state.lastId,
        workflow: '.github/workflows/gate.yml',
        event: 'pull_request',
        headSha: 'a'.repeat(40),
        headBranch: 'feature',
        headRepository: repository,
        createdAt: LATER,
        ...given,
      }
      state.runs.push(run)
      return run
    },
    addArtifact(run, zip, given = {}) {
      state.lastId += 1
      const artifact: StoredArtifact = {
        id: state.lastId,
        run: run.id,
        name: 'langfuse-gate',
        zip,
        createdAt: LATER,
        isExpired: false,
        sizeInBytes: zip.length,
        ...given,
      }
      state.artifacts.push(artifact)
      return artifact
    },
    async close() {
      for (const one of [server, storage]) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
      if (violations.length > 0) throw new Error(violations.join('\n'))
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
