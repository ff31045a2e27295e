import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { baselineSources } from '../../src/baselines/index.ts'
import { datasetSources } from '../../src/datasets/index.ts'
import { runGate } from '../../src/gate.ts'
import { langfuseOnDemand } from '../../src/langfuse/client.ts'
import { langfuseRecorder } from '../../src/langfuse/record.ts'
import type { TaskRunnerDefinition } from '../../src/ports.ts'
import { createGate } from '../support/create-gate.ts'
import { createProject } from '../support/create-project.ts'
import {
  createAnswer,
  createHostedDataset,
  createPushContext,
  seedDataset,
  SPEC_HASH,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse } from '../support/fake-langfuse/scene.ts'
import { commitChange } from '../support/git-project.ts'
import { describeWith } from '../support/parts.ts'

const ITEMS = 24
const PLACE = createGate().place
const dataset = { kind: 'name', options: { name: 'orders' }, place: PLACE }
const rerun = createGate({ dataset, baselines: [{ kind: 'rerun', options: { rerun: 'base' }, place: PLACE }] })
const ofBranch = createGate({ dataset, baselines: [{ kind: 'branch', options: { branch: 'main' }, place: PLACE }] })

/** In this process; which code it is, the directory says. */
const taskIn = (head: string): TaskRunnerDefinition => ({
  kind: 'module',
  description: 'a task of the test',
  options: z.unknown(),
  describe: () => 'evals/order-status.ts',
  start: (_options, _gate, _environment, { directory }) =>
    Promise.resolve({
      evaluators: { correct: 'print-of-correct' },
      run: () => Promise.resolve(createAnswer({ scores: [{ name: 'correct', value: directory !== head }] })),
      score: () => Promise.resolve({ scores: [], scoreErrors: [] }),
      runEvaluators: [],
      scoreRun: () => Promise.resolve({ scores: [], scoreErrors: [] }),
      close: () => Promise.resolve(),
    }),
})

describeWith('git', 'a base that is run again', () => {
  test.each(['events_only', 'dual', 'legacy', 'v3'] as const)(
    'is an experiment of its own in Langfuse, and nobody’s baseline later (%s)',
    (mode) =>
      inLangfuse(
        async (scene) => {
          seedDataset(scene, createHostedDataset(ITEMS))
          const directory = createProject()
          const { base, head } = commitChange(directory, {})
          const { get } = langfuseOnDemand(scene.options)
          const edges = {
            datasets: datasetSources(get),
            tasks: [taskIn(directory)],
            baselines: baselineSources(get),
            openRecorder: langfuseRecorder(get, SPEC_HASH),
          }
          const watching = { onProgress: () => () => undefined, keyLikeNames: [] }
          const push = createPushContext()
          const context = { ...push, directory, identity: { ...push.identity, commit: head, baseCommit: base } }
          const report = await runGate(rerun, edges, context, watching)
          expect(report).toMatchObject({ verdict: 'failed', baselineState: { status: 'found' } })
          const { candidate, baseline } = report
          expect(baseline).toMatchObject({ identity: { commit: base }, complete: true, planned: ITEMS })
          expect(baseline?.experimentId).not.toBe(candidate?.experimentId)
          expect(baseline?.link).toBeDefined()
          expect(scene.fake.violations).toEqual([])
          const marks = [...scene.fake.store.scores.values()].filter(({ name }) => name === 'langfuse_gate.complete')
          expect(marks.map(({ value }) => value)).toEqual([ITEMS, ITEMS])
          if (mode !== 'events_only') {
            const runs = [...scene.fake.store.runs.values()].map(({ name }) => name)
            expect(runs.sort()).toEqual([baseline?.name, candidate?.name].sort())
          }

          // The push itself may serve a later run; the base that was run beside it may not.
          const later = { ...context, runId: '4712-1', identity: { ...context.identity, commit: '3'.repeat(40) } }
          const again = await runGate(ofBranch, edges, later, watching)
          expect(again.baseline?.name).toBe(candidate?.name)
        },
        { mode },
      ),
  )
})
