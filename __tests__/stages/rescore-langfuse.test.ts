import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { baselineSources } from '../../src/baselines/index.ts'
import type { GateReport } from '../../src/core/report.ts'
import { datasetSources } from '../../src/datasets/index.ts'
import { runGate } from '../../src/gate.ts'
import { langfuseOnDemand } from '../../src/langfuse/client.ts'
import { langfuseRecorder } from '../../src/langfuse/record.ts'
import type { Json } from '../../src/core/json.ts'
import type { RunContext, TaskRunner, TaskRunnerDefinition } from '../../src/ports.ts'
import { createGate } from '../support/create-gate.ts'
import {
  createAnswer,
  createHostedDataset,
  createPushContext,
  seedDataset,
  SPEC_HASH,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'

const ITEMS = 24
const PLACE = createGate().place
const gate = createGate({
  dataset: { kind: 'name', options: { name: 'orders' }, place: PLACE },
  baselines: [{ kind: 'branch', options: { branch: 'main' }, place: PLACE }],
})
/** A text that is JSON is not among them: servers without events give back what it means, and not the text. */
const OUTPUTS: readonly Json[] = [{ text: 'yes', tags: ['a'] }, 'plain text', '', null, 0, false, []]

/** The output of an item, the same in every run; the evaluator says what it saw. */
function createRunner(print: string, scored: unknown[]): TaskRunner {
  const outputOf = (id: string): Json => OUTPUTS[Number(id.slice(5)) % OUTPUTS.length] ?? null
  const scores = [{ name: 'shape', value: 1, evaluator: 'shape' }]
  return {
    evaluators: { shape: print },
    run: ({ item }) => Promise.resolve(createAnswer({ output: outputOf(item.id), scores })),
    score: ({ item, output, evaluators }) => {
      scored.push({ id: item.id, output, evaluators })
      return Promise.resolve({ scores, scoreErrors: [] })
    },
    runEvaluators: ['size'],
    scoreRun: (items) =>
      Promise.resolve({ scores: [{ name: 'size', value: items.length, evaluator: 'size' }], scoreErrors: [] }),
    close: () => Promise.resolve(),
  }
}

function judge(scene: Scene, runner: TaskRunner, context: RunContext): Promise<GateReport> {
  const { get } = langfuseOnDemand(scene.options)
  const task: TaskRunnerDefinition = {
    kind: 'module',
    description: 'a task of the test',
    options: z.unknown(),
    describe: () => 'evals/order-status.ts',
    start: () => Promise.resolve(runner),
  }
  const edges = {
    datasets: datasetSources(get),
    tasks: [task],
    baselines: baselineSources(get),
    openRecorder: langfuseRecorder(get, SPEC_HASH),
  }
  return runGate(gate, edges, context, { onProgress: () => () => undefined, keyLikeNames: [] })
}

test.each(['events_only', 'dual', 'legacy', 'v3'] as const)(
  'outputs that Langfuse keeps are scored again as they were, and run scores are found again (%s)',
  (mode) =>
    inLangfuse(
      async (scene) => {
        seedDataset(scene, createHostedDataset(ITEMS))
        const push = createPushContext()
        const first = await judge(scene, createRunner('print-1', []), push)
        expect(first.candidate?.runScores).toEqual([{ name: 'size', value: ITEMS }])
        const scored: unknown[] = []
        const commit = '3'.repeat(40)
        const identity = { ...push.identity, commit, event: 'pull_request', branch: '7/merge', pullRequest: 7 }
        const later = { identity, runId: '5000-1', now: () => new Date('2026-01-02T03:30:00.000Z') }
        const report = await judge(scene, createRunner('print-2', scored), createPushContext(later))
        const kept = first.candidate?.itemResults.map(({ id, output }) => ({ id, output, evaluators: ['shape'] }))
        expect(scored).toEqual(kept)
        expect(report).toMatchObject({
          verdict: 'passed',
          baseline: {
            rescored: { by: report.candidate?.name, scores: ['shape'] },
            runScores: [{ name: 'size', value: ITEMS }],
          },
        })
      },
      { mode },
    ),
)
