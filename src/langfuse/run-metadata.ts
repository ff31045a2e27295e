import type { Dataset } from '../core/dataset.ts'
import type { Identity, RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { RunContext } from '../ports.ts'

/**
 * What a run says of itself in Langfuse: flat strings, since the server makes strings of everything. The `langfuse.` keys
 * are those of langfuse/experiment-action, so that the runs of both are found together.
 */
export const KEYS = {
  commit: 'langfuse.git_sha',
  branch: 'langfuse.branch',
  event: 'langfuse.event',
  actor: 'langfuse.actor',
  pullRequestUrl: 'langfuse.pr_url',
  headCommit: 'langfuse_gate.head_sha',
  baseCommit: 'langfuse_gate.base_sha',
  tree: 'langfuse_gate.tree',
  repository: 'langfuse_gate.repository',
  pullRequest: 'langfuse_gate.pull_request',
  runUrl: 'langfuse_gate.run_url',
  isDirty: 'langfuse_gate.is_dirty',
  runId: 'langfuse_gate.run_id',
  gate: 'langfuse_gate.gate',
  task: 'langfuse_gate.task',
  specHash: 'langfuse_gate.spec_hash',
  dataset: 'langfuse_gate.dataset',
  datasetVersion: 'langfuse_gate.dataset_version',
  datasetHash: 'langfuse_gate.dataset_hash',
  /** Followed by the evaluator's name. */
  evaluators: 'langfuse_gate.evaluators.',
  /** Planned item results: items times repetitions. */
  items: 'langfuse_gate.items',
  repeat: 'langfuse_gate.repeat',
} as const

/** Scores of a run. `complete` has the planned item results for its value and is written last. */
export const COMPLETE = 'langfuse_gate.complete'
export const VERDICT = 'langfuse_gate.verdict'

export interface RunFacts {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly task: string
  readonly evaluators: Readonly<Record<string, string>>
  readonly specHash: string
  readonly context: Pick<RunContext, 'identity' | 'runId'>
}

/** The run's own keys win over those of the spec's `run.metadata`: a baseline is chosen by them. */
export function runMetadata(facts: RunFacts): Readonly<Record<string, string>> {
  const { gate, dataset, task, context } = facts
  const { identity } = context
  const own: Record<string, string | undefined> = {
    [KEYS.commit]: identity.commit,
    [KEYS.branch]: identity.branch,
    [KEYS.event]: identity.event,
    [KEYS.actor]: identity.actor,
    [KEYS.pullRequestUrl]: pullRequestUrl(identity),
    [KEYS.headCommit]: identity.headCommit,
    [KEYS.baseCommit]: identity.baseCommit,
    [KEYS.tree]: identity.tree,
    [KEYS.repository]: identity.repository,
    [KEYS.pullRequest]: identity.pullRequest?.toString(),
    [KEYS.runUrl]: identity.runUrl,
    [KEYS.isDirty]: identity.isDirty === true ? 'true' : undefined,
    [KEYS.runId]: context.runId,
    [KEYS.gate]: gate.name,
    [KEYS.task]: task,
    [KEYS.specHash]: facts.specHash,
    [KEYS.dataset]: dataset.name,
    [KEYS.datasetVersion]: dataset.version,
    [KEYS.datasetHash]: dataset.hash,
    [KEYS.items]: String(dataset.items.length * gate.repeat),
    [KEYS.repeat]: String(gate.repeat),
    ...Object.fromEntries(Object.entries(facts.evaluators).map(([name, print]) => [KEYS.evaluators + name, print])),
  }
  const said = Object.entries({ ...gate.run.metadata, ...own })
  return Object.fromEntries(
    said.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}

/** On the server of the workflow run. */
function pullRequestUrl({ runUrl, repository, pullRequest }: Identity): string | undefined {
  if (runUrl === undefined || repository === undefined || pullRequest === undefined) return undefined
  return `${new URL(runUrl).origin}/${repository}/pull/${String(pullRequest)}`
}

/** What a run found in Langfuse says of its origin; a run of another tool may say nothing. */
export function readIdentity(metadata: Readonly<Record<string, string>>): Identity {
  const known = (
    ['commit', 'branch', 'event', 'actor', 'headCommit', 'baseCommit', 'tree', 'repository', 'runUrl'] as const
  )
    .map((field) => [field, metadata[KEYS[field]]] as const)
    .filter(([, value]) => value !== undefined)
  const pullRequest = Number(metadata[KEYS.pullRequest])
  return {
    ...Object.fromEntries(known),
    ...(Number.isInteger(pullRequest) ? { pullRequest } : {}),
    ...(metadata[KEYS.isDirty] === 'true' ? { isDirty: true } : {}),
  }
}

export function readEvaluators(metadata: Readonly<Record<string, string>>): RunRecord['comparability']['evaluators'] {
  const own = Object.entries(metadata).filter(([key]) => key.startsWith(KEYS.evaluators))
  return Object.fromEntries(own.map(([key, print]) => [key.slice(KEYS.evaluators.length), print]))
}

/**
 * Unique: workflow run and attempt are part of the run id. Two runs of one name would be one experiment with the items
 * of both. It begins with gate and branch, by which a baseline is looked for.
 */
export function runName(gate: string, { identity, runId }: Pick<RunContext, 'identity' | 'runId'>): string {
  const commit = (identity.headCommit ?? identity.commit)?.slice(0, 7) ?? 'uncommitted'
  return `${runNamePrefix(gate, identity.branch ?? '')}${commit} ${runId}`
}

export function runNamePrefix(gate: string, branch: string): string {
  return `${gate} ${branch}@`
}
