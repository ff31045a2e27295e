// The ladder of a branch where its parts meet: real repositories, a Langfuse of each generation, and runs of the other
// action as the real SDK writes them.
import { execFileSync } from 'node:child_process'
import { LangfuseClient } from '@langfuse/client'
import { LangfuseSpanProcessor } from '@langfuse/otel'
import { setLangfuseTracerProvider } from '@langfuse/tracing'
import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHistory } from '../../src/action/history.ts'
import { branchBaseline } from '../../src/baselines/branch.ts'
import type { Identity } from '../../src/core/run-record.ts'
import { plain } from '../../src/core/text.ts'
import { parseGithubContext } from '../../src/github/context.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createHostedDataset, createPushContext, recordRun, seedDataset } from '../support/fake-langfuse/record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'
import { describeWith } from '../support/parts.ts'

const MODES = ['events_only', 'dual', 'v3'] as const
const environment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'ana'],
      [`GIT_${who}_EMAIL`, 'ana@example.com'],
      [`GIT_${who}_DATE`, '2026-01-02T03:04:05Z'],
    ]),
  ),
}

/** main: one, two, three; feature departs from two and is what is checked out. */
function createRepository() {
  const directory = createDirectory()
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
  const commit = (message: string): string => {
    git('commit', '--quiet', '--allow-empty', `--message=${message}`)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  const [one, two] = [commit('one'), commit('two')]
  git('checkout', '--quiet', '-b', 'feature')
  const change = commit('change')
  git('checkout', '--quiet', 'main')
  const three = commit('three')
  git('checkout', '--quiet', 'feature')
  return { directory, one, two, three, change }
}

const dataset = createHostedDataset(3)

/** A push on main, of this commit, at a minute after three. */
async function push(scene: Scene, commit: string, minute: number): Promise<string> {
  const base = createPushContext()
  const { name } = await recordRun(scene, {
    dataset,
    context: createPushContext({
      runId: `run-${String(minute)}`,
      identity: { ...base.identity, commit },
      now: () => new Date(Date.UTC(2026, 0, 2, 3, minute)),
    }),
  })
  return name
}

/** As a pull request's job looks for it, by the clone alone. */
async function find(scene: Scene, directory: string, identity: Identity, now = new Date('2026-01-02T05:00:00.000Z')) {
  const github = parseGithubContext(
    {
      GITHUB_REPOSITORY: 'acme/support',
      GITHUB_EVENT_NAME: identity.event ?? '',
      GITHUB_SHA: identity.commit ?? '',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
    },
    undefined,
  )
  const history = createHistory(directory, environment, undefined, github, identity)
  const found = await branchBaseline(() => scene.connect()).find(
    { branch: 'main' },
    createGate({ baselineRuns: 1 }),
    dataset,
    createPushContext({
      runId: '5000-1',
      identity: { repository: 'acme/support', ...identity },
      history,
      now: () => now,
    }),
  )
  return found.status === 'found'
    ? { name: found.record.name, words: plain(found.origin.words), record: found.record }
    : { name: found.status, words: found.status === 'missing' ? plain(found.reason) : '', record: null }
}

describeWith('git', 'the ladder of a branch', () => {
  test.each(MODES)('of a real repository, on %s', (mode) =>
    inLangfuse(
      async (scene) => {
        seedDataset(scene, dataset)
        const { directory, one, two, three, change } = createRepository()
        const first = await push(scene, one, 1)
        const ofThree = await push(scene, three, 3)
        const pull = { event: 'pull_request', branch: 'feature', commit: change }
        const near = await find(scene, directory, pull)
        expect(near.name).toBe(first)
        expect(near.words).toContain('1 commit behind the merge base')

        const second = await push(scene, two, 2)
        expect(await find(scene, directory, pull)).toMatchObject({
          name: second,
          words: `run of the merge base, "${two.slice(0, 7)}" of branch "main"`,
        })
        // The merge that is checked out departs from the tip of main, by what the event says.
        expect((await find(scene, directory, { ...pull, baseCommit: three })).name).toBe(ofThree)
        // A schedule is compared with what its own commit has given before.
        expect((await find(scene, directory, { event: 'schedule', branch: 'main', commit: three })).name).toBe(ofThree)
      },
      { mode },
    ),
  )
})

/** Spans as a script of the other action makes them, with a provider that no other test sees. */
let processor: LangfuseSpanProcessor
function startTracing(scene: Scene): void {
  const { publicKey, secretKey } = scene.options
  processor = new LangfuseSpanProcessor({ publicKey, secretKey, baseUrl: scene.fake.url, exportMode: 'immediate' })
  setLangfuseTracerProvider(new BasicTracerProvider({ spanProcessors: [processor] }))
}
beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterAll(() => {
  context.disable()
  setLangfuseTracerProvider(null)
})

/** A run of langfuse/experiment-action: the SDK's own runner, with that action's metadata. */
async function recordByOtherAction(scene: Scene, runName: string, metadata: object, failing: readonly string[] = []) {
  startTracing(scene)
  const { publicKey, secretKey } = scene.options
  const client = new LangfuseClient({ publicKey, secretKey, baseUrl: scene.fake.url })
  const { items } = await client.dataset.get(dataset.name)
  await client.experiment.run({
    name: 'qa',
    runName,
    metadata: { 'langfuse.branch': 'main', 'langfuse.git_sha': 'f'.repeat(40), 'langfuse.event': 'push', ...metadata },
    data: items,
    task: (item) => {
      const { id } = item as { id: string }
      return failing.includes(id) ? Promise.reject(new Error('no luck')) : Promise.resolve(`answer to ${id}`)
    },
    evaluators: [() => Promise.resolve({ name: 'correct', value: 1 })],
  })
  await processor.forceFlush()
}

test.each(MODES)('runs of langfuse/experiment-action serve where the gate has none of its own, on %s', (mode) =>
  inLangfuse(
    async (scene) => {
      seedDataset(scene, dataset)
      const directory = createDirectory()
      const pull = { event: 'pull_request', branch: 'feature', commit: 'e'.repeat(40) }
      await recordByOtherAction(scene, 'of a pull request', { 'langfuse.event': 'pull_request' })
      await recordByOtherAction(scene, 'of another branch', { 'langfuse.branch': 'develop' })
      await recordByOtherAction(scene, 'with an item that failed', {}, ['item-0001'])
      const none = await find(scene, directory, pull, new Date())
      expect(none.name).toBe('missing')

      await recordByOtherAction(scene, 'good', {})
      const found = await find(scene, directory, pull, new Date())
      expect(found.name).toBe('good')
      expect(found.record?.itemResults.map(({ id, scores, output }) => ({ id, scores, output }))).toEqual(
        dataset.items.map(({ id }) => ({ id, scores: { correct: 1 }, output: `answer to ${id}` })),
      )

      const own = await push(scene, 'd'.repeat(40), 1)
      expect((await find(scene, directory, pull, new Date())).name).toBe(own)
    },
    // Their spans have the time of the SDK's own clock.
    { mode, now: () => new Date() },
  ),
)
