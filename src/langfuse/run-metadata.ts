import type { Dataset } from '../core/dataset.ts'
import type { Identity, RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { RunContext } from '../ports.ts'

/**
 * What a run says of itself in Langfuse: flat strings, since the server makes strings of everything. The `langfuse.` keys
 * are those of langfuse/experiment-action, so that the runs of both are found together. Its `langfuse.github_job_url` is not
 * among them: the legs of a matrix cannot be told apart there, and `langfuse_gate.run_url` leads to the job.
 */
export const KEYS = {
  commit: 'langfuse.git_sha',
  branch: 'langfuse.branch',
  event: 'langfuse.event',
  actor: 'langfuse.actor',
  pullRequestUrl: 'langfuse.pr_url',
  workflow: 'langfuse.github_workflow_name',
  job: 'langfuse.github_job_name',
  attempt: 'langfuse.github_job_attempt',
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
  selection: 'langfuse_gate.selection',
  /** Followed by the evaluator's name. */
  evaluators: 'langfuse_gate.evaluators.',
  /** Planned item results: items times repetitions. */
  items: 'langfuse_gate.items',
  repeat: 'langfuse_gate.repeat',
  /** ISO 8601, by the clock that the spans are written by; a server's own may differ. */
  startedAt: 'langfuse_gate.started_at',
  // What is known at the end alone, and so said by the score `langfuse_gate.complete`.
  name: 'langfuse_gate.name',
  models: 'langfuse_gate.models',
  prompts: 'langfuse_gate.prompts',
  judge: 'langfuse_gate.judge',
} as const

/**
 * Scores of a run. `complete` has the planned item results for its value, what the run says of itself for its metadata,
 * and is written last.
 */
export const COMPLETE = 'langfuse_gate.complete'
export const VERDICT = 'langfuse_gate.verdict'

export interface RunFacts {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly task: string
  readonly evaluators: Readonly<Record<string, string>>
  readonly specHash: string
  readonly context: Pick<RunContext, 'identity' | 'runId' | 'job'>
  /** ISO 8601. */
  readonly startedAt: string
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
    [KEYS.workflow]: context.job?.workflow,
    [KEYS.job]: context.job?.name,
    [KEYS.attempt]: attemptOf(context),
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
    [KEYS.selection]: dataset.selection,
    [KEYS.items]: String(dataset.items.length * gate.repeat),
    [KEYS.repeat]: String(gate.repeat),
    [KEYS.startedAt]: facts.startedAt,
    ...Object.fromEntries(Object.entries(facts.evaluators).map(([name, print]) => [KEYS.evaluators + name, print])),
  }
  const said = Object.entries({ ...gate.run.metadata, ...own })
  return Object.fromEntries(
    said.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}

/** What the score `complete` says beside: what is known at the end alone. */
export function markMetadata({
  name,
  observed,
}: Pick<RunRecord, 'name' | 'observed'>): Readonly<Record<string, string>> {
  const lists = [
    [KEYS.models, observed?.models],
    [KEYS.prompts, observed?.prompts],
    [KEYS.judge, observed?.judgeModels],
  ] as const
  const said = lists.flatMap(([key, all]) =>
    all === undefined || all.length === 0 ? [] : [[key, JSON.stringify(all)] as const],
  )
  return { [KEYS.name]: name, ...Object.fromEntries(said) }
}

/** A workflow run's id is followed by its attempt; another run's is not a workflow's. */
function attemptOf({ identity, runId }: RunFacts['context']): string | undefined {
  return identity.runUrl === undefined ? undefined : /^\d+-(\d+)(?:-|$)/.exec(runId)?.[1]
}

/** On the server of the workflow run. */
function pullRequestUrl({ runUrl, repository, pullRequest }: Identity): string | undefined {
  if (runUrl === undefined || repository === undefined || pullRequest === undefined) return undefined
  return `${new URL(runUrl).origin}/${repository}/pull/${String(pullRequest)}`
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
