import type { Identity, RunRecord } from './run-record.ts'
import { count } from './compare/words.ts'
import { list, say, type Text } from './text.ts'

/** What tells whether two runs asked the same of the same code. */
export interface Fingerprint {
  readonly gate: string
  readonly task: string
  readonly identity: Identity
  readonly evaluators: Readonly<Record<string, string>>
  readonly datasetHash: string | null
  readonly selection: string | undefined
}

/** Earlier complete runs of the candidate's code, newest first; or why nobody can tell whether there are any. */
export type Attempts = { readonly runs: readonly RunRecord[] } | { readonly unread: Text }

export function fingerprintOf({ gate, task, identity, comparability }: RunRecord): Fingerprint {
  const { dataset, evaluators } = comparability
  return { gate, task, identity, evaluators, datasetHash: dataset.hash, selection: dataset.selection }
}

/** Whether an earlier run is an attempt of the candidate: the same event, of the same code, asked the same of it. */
export function isAttempt(candidate: Fingerprint, earlier: Fingerprint): boolean {
  const [now, then] = [candidate.identity, earlier.identity]
  const isSameCode = now.tree !== undefined && now.tree === then.tree && then.isDirty !== true
  return (
    isSameCode &&
    now.event === then.event &&
    now.repository === then.repository &&
    now.pullRequest === then.pullRequest &&
    candidate.gate === earlier.gate &&
    candidate.task === earlier.task &&
    candidate.datasetHash !== null &&
    candidate.datasetHash === earlier.datasetHash &&
    candidate.selection === earlier.selection &&
    isSame(candidate.evaluators, earlier.evaluators)
  )
}

/** Each run once: one that was added up with others is already in what they make together. */
export function withoutRepeats(candidate: RunRecord, newestFirst: readonly RunRecord[]): readonly RunRecord[] {
  const seen = new Set([candidate.name])
  return newestFirst.filter((run) => {
    const names = run.runs ?? [run.name]
    if (names.some((name) => seen.has(name))) return false
    for (const name of names) seen.add(name)
    return true
  })
}

/** What a reader of a candidate must know that is made of several attempts. */
export function describeAttempts({ name, runs = [] }: Pick<RunRecord, 'name' | 'runs'>): Text[] {
  const earlier = runs.filter((run) => run !== name)
  if (earlier.length === 0) return []
  const [are, they] = earlier.length === 1 ? ['is', 'it'] : ['are', 'they']
  return [
    say`${count(earlier.length, 'earlier attempt')} of the same code ${[are]} added up with this run, since running it again does not undo what ${[they]} measured: ${list(earlier)}.`,
  ]
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
}
