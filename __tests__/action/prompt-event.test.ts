// Events by which Langfuse tells of prompts: in any order, late, again, of prompts that no gate has.
import { describe, expect, test } from '@jest/globals'
import { meetDispatch } from '../../src/action/prompt-event.ts'
import type { Verdict } from '../../src/core/report.ts'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import type { Edges } from '../../src/gate.ts'
import { createGithub } from '../../src/github/client.ts'
import { createStatusReporter } from '../../src/reporters/status.ts'
import { runSpec } from '../../src/run-spec.ts'
import { taskRunners } from '../../src/tasks/index.ts'
import { datasetSources } from '../../src/datasets/index.ts'
import { baselineSources } from '../../src/baselines/index.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub } from '../support/fake-github/start.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'
import { createRecordingLog } from '../support/recording-log.ts'

const PLACE = createGate().place
const gateOf = (options: object): Gate => createGate({ task: { kind: 'prompt', options, place: PLACE } })
const eventOf = (version: number, labels: readonly string[], given: object = {}) => ({
  ...{ type: 'prompt-version', action: 'updated' },
  prompt: { name: 'support-agent', version, labels, ...given },
})

/** Which version has a label now. */
function setLabel({ fake }: Scene, name: string, version: number): void {
  fake.store.prompts.set(name, {
    ...{ name, version, type: 'text', prompt: 'Answer: {{question}}', config: {}, labels: [], tags: [] },
    ...{
      id: 'p',
      projectId: 'p',
      createdBy: 'ana',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    },
    ...{ commitMessage: null, resolutionGraph: null },
  })
}

async function meet(scene: Scene, gate: Gate, payload: unknown, judged: Verdict | null = null) {
  const log = createRecordingLog()
  const context = createRunContext()
  const dispatch = meetDispatch(payload, { getLangfuse: () => scene.connect(), context, log })
  const findJudged: Edges['findJudged'] = () =>
    Promise.resolve(judged === null ? null : { name: 'run-1', verdict: judged })
  const edges: Edges = { datasets: [], tasks: [], baselines: [], findJudged }
  const met = await dispatch?.meet(gate, edges)
  dispatch?.warnUnused()
  const said =
    met !== undefined && 'verdict' in met ? [met.verdict, met.reasons[0]?.code, met.reasons[0]?.message] : met
  return { met: said, isEvent: dispatch !== undefined, lines: log.lines }
}

describe('an event of a prompt', () => {
  const gate = gateOf({ prompt: 'support-agent', label: 'staging' })

  test('holds the gate to its version while that has the label', () =>
    inLangfuse(async (scene) => {
      setLabel(scene, 'support-agent', 12)
      const { met, lines } = await meet(scene, gate, eventOf(12, ['staging']))
      expect(met).toMatchObject({ task: { options: { version: 12 } } })
      expect(lines).toEqual([])
    }))

  test('that comes when the label is on another version says nothing of the gate, judged before or not', () =>
    inLangfuse(async (scene) => {
      setLabel(scene, 'support-agent', 13)
      const { met } = await meet(scene, gate, eventOf(12, ['staging']), 'passed')
      expect(met).toEqual([
        'passed',
        'NOT_CONCERNED',
        'The label "staging" of the prompt "support-agent" is on version 13 by now, and the event is about version 12.',
      ])
    }))

  test('of a version that is pinned asks for no label', () =>
    inLangfuse(async (scene) => {
      setLabel(scene, 'support-agent', 13)
      const pinned = gateOf({ prompt: 'support-agent', version: 12 })
      expect((await meet(scene, pinned, eventOf(12, []))).met).toMatchObject({ task: { options: { version: 12 } } })
    }))

  test.each<[string, object]>([
    ['updated', {}],
    ['deleted', { action: 'deleted' }],
  ])('(%s) of a label that no version has any more has the gate run, which is an error', (_, given) =>
    inLangfuse(async (scene) => {
      expect((await meet(scene, gate, { ...eventOf(12, ['staging']), ...given })).met).toBe(gate)
    }),
  )

  test.each<Verdict>(['passed', 'failed', 'needs-review'])(
    'that comes again has the verdict of the first: %s',
    (verdict) =>
      inLangfuse(async (scene) => {
        setLabel(scene, 'support-agent', 12)
        // The same version by now has another label, too.
        const { met } = await meet(scene, gate, eventOf(12, ['production', 'staging']), verdict)
        expect(met).toEqual([
          verdict,
          'JUDGED_BEFORE',
          `Version 12 of the prompt "support-agent" was judged already, by the run "run-1": ${verdict}.`,
        ])
      }),
  )

  test('of a prompt that no gate has is a warning', () =>
    inLangfuse(async (scene) => {
      const { met, lines } = await meet(scene, gate, eventOf(3, ['staging'], { name: 'other' }))
      expect(met).toMatchObject(['passed', 'NOT_CONCERNED', expect.any(String)])
      expect(lines).toEqual([
        'warn: No gate of the spec is about the prompt "other": nothing was judged, and no status was set.',
      ])
    }))

  test('that lost the label is none', () =>
    inLangfuse(async (scene) => {
      const { met, lines } = await meet(scene, gate, eventOf(11, []))
      expect(met).toMatchObject(['passed', 'NOT_CONCERNED', expect.any(String)])
      expect(lines).toEqual([])
    }))

  test('that is not as Langfuse sends it is a warning, and every gate runs as it is written', () =>
    inLangfuse(async (scene) => {
      const { isEvent, lines } = await meet(scene, gate, { type: 'prompt-version', action: 'updated', prompt: {} })
      expect(isEvent).toBe(false)
      expect(lines).toEqual([
        'warn: The event tells of a prompt, but its "prompt.name" is not as Langfuse sends it: every gate runs as it is written.',
      ])
    }))

  test('of 10 MB is read like any other', () =>
    inLangfuse(async (scene) => {
      setLabel(scene, 'support-agent', 12)
      const large = eventOf(12, ['staging'], { prompt: 'x'.repeat(10_000_000), config: { deep: 'y'.repeat(1000) } })
      expect((await meet(scene, gate, large)).met).toMatchObject({ task: { options: { version: 12 } } })
    }))
})

test('gates that an event is not about keep the status that they have, and are not announced', async () => {
  const spec = ['a', 'b']
    .map(
      (name) => `  ${name}:
    dataset: cases
    task: {prompt: ${name}, model: m}
    require: {errors: sum == 0}
`,
    )
    .join('')
  const directory = createDirectory({ 'langfuse-gate.yml': `version: 1\ngates:\n${spec}` })
  const github = await startFakeGithub()
  try {
    await inLangfuse(async (scene) => {
      setLabel(scene, 'b', 5)
      const log = createRecordingLog()
      const context = createRunContext({ directory, log })
      const target = { owner: 'acme', repo: 'support', sha: 'a'.repeat(40), url: 'https://example.com' }
      const status = createStatusReporter({
        github: createGithub({ token: WORKFLOW_TOKEN, apiUrl: github.url, log }),
        ...{ target, gates: [], log },
      })
      const getLangfuse = (): ReturnType<Scene['connect']> => scene.connect()
      const dispatch = meetDispatch(eventOf(5, ['production'], { name: 'b' }), { getLangfuse, context, log })
      const report = await runSpec({
        ...{
          gates: [],
          context,
          reporters: [status],
          watching: { onProgress: () => () => undefined, keyLikeNames: [] },
        },
        createEdges: () => ({
          datasets: datasetSources(getLangfuse),
          tasks: taskRunners(getLangfuse),
          baselines: baselineSources(getLangfuse),
          findJudged: () => Promise.resolve({ name: 'run-1', verdict: 'failed' }),
        }),
        ...(dispatch === undefined ? {} : { meet: dispatch.meet }),
      })
      await status.deliver(report)
      expect(report.gates.map(({ name, verdict }) => [name, verdict])).toEqual([
        ['a', 'passed'],
        ['b', 'failed'],
      ])
      expect(report.exitCode).toBe(1)
      expect(github.statuses.map(({ context: name, state, description }) => [name, state, description])).toEqual([
        ['langfuse-gate / b', 'failure', 'failed: judged by an earlier run, nothing was run'],
      ])
      expect(log.lines).toEqual([])
    })
  } finally {
    await github.close()
  }
})
