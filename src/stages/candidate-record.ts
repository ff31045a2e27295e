import type { Dataset } from '../core/dataset.ts'
import { RUN_FORMAT, type RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { saveRules } from '../core/spec/saved-rules.ts'
import type { ExperimentRecorder, RunContext } from '../ports.ts'
import type { ExperimentResult } from '../run-experiment.ts'
import type { RunScores } from './score-run.ts'

export interface CandidateFacts {
  readonly runScores: RunScores
  readonly gate: Gate
  readonly dataset: Dataset
  /** What was run, for people. */
  readonly task: string
  readonly recorder: ExperimentRecorder | undefined
  readonly context: Pick<RunContext, 'identity' | 'runId'>
}

/** The candidate as it is judged, saved and compared: what was measured, of what, and by what. */
export function candidateRecord(
  { evaluators, scoredBy, ...measured }: ExperimentResult,
  { runScores, gate, dataset, task, recorder, context }: CandidateFacts,
): RunRecord {
  const { source, name, id, version, hash, link, selection } = dataset
  return {
    format: RUN_FORMAT,
    version: 1,
    gate: gate.name,
    name: recorder?.runName ?? `${gate.name} ${context.runId}`,
    ...(recorder?.experimentId === undefined ? {} : { experimentId: recorder.experimentId }),
    ...(recorder?.link === undefined ? {} : { link: recorder.link }),
    rules: saveRules(gate),
    identity: context.identity,
    task,
    comparability: {
      dataset: {
        source,
        name,
        ...(id === undefined ? {} : { id }),
        ...(version === undefined ? {} : { version }),
        hash,
        ...(link === undefined ? {} : { link }),
        ...(selection === undefined ? {} : { selection }),
      },
      evaluators,
      scoredBy,
      repeat: gate.repeat,
    },
    ...(Object.keys(gate.run.metadata).length === 0 ? {} : { parameters: gate.run.metadata }),
    ...runScores,
    ...measured,
  }
}
