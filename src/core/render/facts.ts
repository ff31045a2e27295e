import type { GateReport } from '../report.ts'
import type { Identity, RunRecord } from '../run-record.ts'
import { say, type Text } from '../text.ts'
import { commitAddress, existingLinks, type Link, type Links } from './links.ts'
import { counted, formatDuration, formatValue } from './numbers.ts'

/** One fact of where a gate's verdict comes from, and where to look it up. */
export interface Fact {
  readonly label: string
  readonly words: Text
  readonly links: readonly Link[]
}

/**
 * Where the verdict comes from: both sides, the dataset, time and cost. `now` is the report's own time (ISO 8601), against
 * which the baseline's age is told.
 */
export function provenance(gate: GateReport, now: string, links: Links): readonly Fact[] {
  return [
    gate.description === undefined ? null : { label: 'About', words: say`${gate.description}`, links: [] },
    candidateFact(gate.candidate, links),
    baselineFact(gate, now, links),
    datasetFact(gate),
    effortFact(gate.candidate),
  ].filter((fact) => fact !== null)
}

function candidateFact(candidate: RunRecord | null, links: Links): Fact | null {
  if (candidate === null) return null
  const { identity } = candidate
  return {
    label: 'Candidate',
    words: candidateWords(identity),
    links: existingLinks([
      ['commit', commitAddress(links, identity.repository, identity.headCommit ?? identity.commit)],
      ['workflow run', links.run ?? identity.runUrl],
      ['experiment', candidate.link],
    ]),
  }
}

function baselineFact(gate: GateReport, now: string, links: Links): Fact | null {
  const { baseline, baselineState } = gate
  if (baseline === null && baselineState.status === 'error') return null
  if (baseline === null) return { label: 'Baseline', words: baselineState.words, links: [] }
  const age = formatDuration(baseline.finishedAt, now)
  return {
    label: 'Baseline',
    words: [
      ...baselineState.words,
      ...say`, ${commitWords(baseline.identity.headCommit ?? baseline.identity.commit)}`,
      ...(age === null ? [] : [`, ${age} old`]),
    ],
    links: existingLinks([
      ['commit', commitAddress(links, baseline.identity.repository, baseline.identity.commit)],
      ['workflow run', baseline.identity.runUrl],
      ['experiment', baseline.link],
    ]),
  }
}

function datasetFact(gate: GateReport): Fact | null {
  const { items, candidate } = gate
  const dataset = (candidate ?? gate.baseline)?.comparability.dataset
  if (dataset === undefined) return null
  const repeat = candidate?.comparability.repeat ?? 1
  const counts = [
    counted(items.total, 'item') + (repeat > 1 ? `, each run ${String(repeat)} times` : ''),
    ...(items.failed > 0 ? [`${String(items.failed)} failed`] : []),
    ...(items.unpaired > 0 ? [`${String(items.unpaired)} without a partner`] : []),
  ].join(', ')
  const version = dataset.version === undefined ? [] : say` at ${dataset.version}`
  return {
    label: 'Dataset',
    words: [...say`${dataset.name}`, ...version, `, ${counts}`],
    links: existingLinks([['dataset', dataset.link]]),
  }
}

/** Time from start to end, and what the items cost where that is known of every one. */
function effortFact(candidate: RunRecord | null): Fact | null {
  const time = candidate === null ? null : formatDuration(candidate.startedAt, candidate.finishedAt)
  if (candidate === null || time === null) return null
  const costs = candidate.itemResults.map((result) => result.cost)
  const cost = costs.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
  const spent = costs.length === 0 || cost === null ? [] : [formatValue(cost, 'USD')]
  return { label: 'Took', words: [[time, ...spent, `until ${minute(candidate.finishedAt)}`].join(', ')], links: [] }
}

function candidateWords({ commit, headCommit, baseCommit, branch }: Identity): Text {
  return [
    ...commitWords(headCommit ?? commit),
    ...(branch === undefined ? [] : say` of ${branch}`),
    ...(headCommit !== undefined && baseCommit !== undefined ? say`, merged into ${short(baseCommit)}` : []),
  ]
}

function commitWords(commit: string | undefined): Text {
  return commit === undefined ? ['no known commit'] : say`commit ${short(commit)}`
}

function short(commit: string): string {
  return commit.slice(0, 7)
}

/** `2026-01-04 09:12 UTC`. */
function minute(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
