import { poolRuns } from '../core/pool-runs.ts'
import { shortCommit, type History, type Relation } from '../core/history.ts'
import type { Baseline, RunRecord } from '../core/run-record.ts'
import { count } from '../core/compare/words.ts'
import { say, type Text } from '../core/text.ts'

/** A run of the branch before it is read whole. */
export interface StoredRun {
  readonly name: string
  readonly commit: string | undefined
  /** ISO 8601. */
  readonly finishedAt: string
  /** Of its gate; undefined where it says none. */
  readonly verdict: string | undefined
  /** Why it may not serve, as far as that is known without reading it; null when it may. */
  readonly refusal: Text | null
  /** Why its items may not serve; null when they may. Reads no more than it must to tell. */
  readonly whyNotWhole: () => Promise<Text | null>
  /** The run as the gate compares it, or why it may not serve. */
  readonly load: () => Promise<RunRecord | { readonly refusal: Text }>
}

/** Where runs of a branch are kept. */
export interface RunStore {
  /** Where a proven absence is proved: `Langfuse has no complete run of branch main from the last 365 days`. */
  readonly absence: Text
  /** Newest first. Throws GateError when it cannot look. */
  list(): AsyncIterable<StoredRun>
}

export interface Climb {
  readonly branch: string
  /** Of the run, from its end. */
  readonly maxAgeMs?: number
  /** From the run's commit to the one that the candidate departs from. */
  readonly maxCommits?: number
  /** How many comparable runs are pooled into one baseline. */
  readonly runs: number
  readonly history: History
  readonly now: Date
}

/** Of those that may serve, whose commits are looked at: each may cost a request. */
const MOST_RUNS = 100
/** Runs beyond those that are wanted, for the ones that turn out not to be whole when they are read. */
const RESERVE = 5

interface Ranked {
  readonly run: StoredRun
  readonly relation: Exclude<Relation, 'unrelated'>
}

/**
 * The run of the commit that the candidate departs from, else the run of its nearest ancestor, the newest of several; where
 * nobody can tell how commits stand to each other, the newest run. Runs before it are pooled with it, up to the first
 * that failed: what came before that was other code. That there is none is an answer, once all have been looked at.
 */
export async function climb(store: RunStore, options: Climb): Promise<Baseline> {
  const { branch, history } = options
  const base = await history.findBase(branch)
  const refusals: Text[] = []
  const ranked: Ranked[] = []
  let whyNotBase: Text | null = null
  for await (const { run, relation, refusal } of inspectRuns(store, base, options)) {
    if (refusal === null && relation !== 'unrelated') ranked.push({ run, relation })
    else if (refusal !== null) refusals.push(refusal)
    if (refusal !== null && run.commit === base) whyNotBase ??= refusal
    const isThere = ranked.some((one) => one.relation?.behind === 0)
    if (isThere && ranked.length >= options.runs + RESERVE) break
  }
  const nearestFirst = ranked.toSorted((a, b) => distanceOf(a) - distanceOf(b))
  for (const [index, one] of nearestFirst.entries()) {
    const record = await one.run.load()
    if ('refusal' in record) {
      refusals.push(record.refusal)
      if (one.run.commit === base) whyNotBase ??= record.refusal
      continue
    }
    const earlier = await loadEarlier(one, nearestFirst.slice(index + 1), options.runs - 1)
    const pooled = poolRuns(record, earlier)
    const words = [...rung(one, base, branch, whyNotBase), ...poolWords(pooled.used.length)]
    return { status: 'found', record: pooled.record, origin: { kind: 'branch', words } }
  }
  return { status: 'missing', reason: describeAbsence(store.absence, refusals) }
}

/** A run with what is known of it without reading it whole. */
export interface InspectedRun {
  readonly run: StoredRun
  /** To `base`; null also where nobody asked, as the run may not serve anyway. */
  readonly relation: Relation
  readonly refusal: Text | null
}

/** Every run of the store, newest first, and whether it may serve a candidate that departs from `base`. */
export async function* inspectRuns(
  store: RunStore,
  base: string | null,
  options: Omit<Climb, 'branch' | 'runs'>,
): AsyncGenerator<InspectedRun> {
  let looked = 0
  for await (const run of store.list()) {
    if (run.refusal !== null) {
      yield { run, relation: null, refusal: run.refusal }
      continue
    }
    looked += 1
    if (looked > MOST_RUNS) return
    const relation = run.commit === undefined || base === null ? null : await options.history.relate(run.commit, base)
    yield { run, relation, refusal: whyNot(run, relation, base, options) }
  }
}

function whyNot(
  run: StoredRun,
  relation: Relation,
  base: string | null,
  options: Pick<Climb, 'maxAgeMs' | 'maxCommits' | 'now'>,
): Text | null {
  const { maxAgeMs, maxCommits, now } = options
  if (relation === 'unrelated') {
    return say`its commit ${shortCommit(run.commit ?? '')} is not on the way to ${shortCommit(base ?? '')}`
  }
  const ageMs = now.getTime() - Date.parse(run.finishedAt)
  if (maxAgeMs !== undefined && !(ageMs <= maxAgeMs)) return ['it is older than maxAge']
  if (maxCommits === undefined) return null
  if (relation === null) return ['nobody can tell how many commits behind it is, and maxCommits asks']
  return relation.behind > maxCommits ? say`it is ${relation.behind} commits behind, more than maxCommits` : null
}

/** Unknown is farther than anything known; the order of the store, newest first, decides the rest. */
function distanceOf({ relation }: Ranked): number {
  return relation?.behind ?? Number.MAX_SAFE_INTEGER
}

async function loadEarlier(chosen: Ranked, rest: readonly Ranked[], most: number): Promise<readonly RunRecord[]> {
  const earlier: RunRecord[] = []
  if (chosen.run.verdict === 'failed') return earlier
  for (const { run, relation } of rest) {
    if (earlier.length >= most || run.verdict === 'failed') break
    if (chosen.relation !== null && relation === null) break
    const record = await run.load()
    if (!('refusal' in record)) earlier.push(record)
  }
  return earlier
}

function rung({ run, relation }: Ranked, base: string | null, branch: string, whyNotBase: Text | null): Text {
  const of = say`of branch ${branch}`
  if (relation === null) {
    return say`newest complete run ${of}; nobody here can tell whether its commit comes before this one`
  }
  if (relation.behind === 0) return say`run of the merge base, ${shortCommit(base ?? '')} ${of}`
  const instead = whyNotBase === null ? [] : say`, whose own run may not serve: ${whyNotBase}`
  return say`run of the nearest ancestor that has one, ${shortCommit(run.commit ?? '')} ${of}, ${count(relation.behind, 'commit')} behind the merge base ${shortCommit(base ?? '')}${instead}`
}

function poolWords(runs: number): Text {
  return runs === 1 ? [] : say`, pooled with ${count(runs - 1, 'run')} before it`
}

function describeAbsence(none: Text, refusals: readonly Text[]): Text {
  const [newest] = refusals
  if (newest === undefined) return none
  const what = refusals.length === 1 ? ['one was found, and'] : say`${refusals.length} were found; of the newest,`
  return say`${none}: ${what} ${newest}`
}
