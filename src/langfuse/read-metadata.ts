import { z } from 'zod'
import type { Identity, RunRecord } from '../core/run-record.ts'
import type { ScoreRow } from './answers.ts'
import { COMPLETE, KEYS, VERDICT } from './run-metadata.ts'
import type { Run } from './runs.ts'

/** Of keys that Langfuse's action and the gate write. */
const PREFIXES = ['langfuse.', 'langfuse_gate.']

/** The mark of a run that was written whole; undefined where it has none, whatever a person scored by that name. */
export function completeMark({ scores }: Pick<Run, 'scores'>): (ScoreRow & { readonly value: number }) | undefined {
  return scores.find(
    (score): score is ScoreRow & { value: number } =>
      score.name === COMPLETE && score.source === 'API' && typeof score.value === 'number',
  )
}

/** What the gate itself says of a run, beside the scores of its run evaluators. */
export function isGateScore(name: string): boolean {
  return name === COMPLETE || name === VERDICT
}

/** The verdict that was written back; undefined where none was. */
export function readVerdict({ scores }: Pick<Run, 'scores'>): string | undefined {
  const value = scores.find(({ name, source }) => name === VERDICT && source === 'API')?.value
  return typeof value === 'string' ? value : undefined
}

/** `run.metadata` of the spec that the run was made by. */
export function readParameters(metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isOwn = (key: string): boolean => key === 'dataset_version' || PREFIXES.some((prefix) => key.startsWith(prefix))
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !isOwn(key)))
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

/** What `markMetadata` wrote; undefined where the run says nothing of it. */
export function readObserved(metadata: Readonly<Record<string, string>>): RunRecord['observed'] {
  const read = (key: string): string[] | undefined => list.safeParse(metadata[key]).data
  const [models, prompts, judgeModels] = [read(KEYS.models), read(KEYS.prompts), read(KEYS.judge)]
  if (models === undefined && prompts === undefined && judgeModels === undefined) return undefined
  return { models: models ?? [], prompts: prompts ?? [], judgeModels: judgeModels ?? [] }
}

const list = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(z.array(z.string()))
