import type { Change, GateReport } from '../report.ts'
import type { Identity, RunRecord } from '../run-record.ts'
import { list, say, type Text } from '../text.ts'
import { describeTime, describeUsage } from './effort.ts'
import { commitAddress, existingLinks, type Link, type Links } from './links.ts'
import { counted, formatDuration, formatValue, scoreUnit } from './numbers.ts'

/** One fact of where a gate's verdict comes from, and where to look it up. */
export interface Fact {
  readonly label: string
  readonly words: Text
  readonly links: readonly Link[]
}

/**
 * Where the verdict comes from: both sides and what differs between them, the dataset, cost and time. `now` is the report's own time (ISO 8601), against
 * which the baseline's age is told.
 */
export function provenance(gate: GateReport, now: string, links: Links): readonly Fact[] {
  const about: Fact | null =
    gate.description === undefined ? null : { label: 'About', words: say`${gate.description}`, links: [] }
  if (gate.notAffected !== undefined) return about === null ? [] : [about]
  return [
    about,
    candidateFact(gate.candidate, links),
    baselineFact(gate, now, links),
    changesFact(gate),
    datasetFact(gate),
    observedFact(gate),
    runScoresFact(gate),
    fact('Cost', describeUsage(gate)),
    fact('Took', gate.candidate === null ? null : describeTime(gate.candidate)),
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
  const run = items.scored + items.failed
  const isPart = candidate?.itemResults.some(({ error }) => error?.code === 'CANCELLED') === true
  const counts = [
    (isPart ? `${String(run)} of ${counted(items.total, 'item')} run` : counted(items.total, 'item')) +
      (repeat > 1 ? `, each run ${String(repeat)} times` : ''),
    ...(items.failed > 0 ? [`${String(items.failed)} failed`] : []),
    ...(items.unpaired > 0 ? [`${String(items.unpaired)} without a partner`] : []),
  ].join(', ')
  const version = dataset.version === undefined ? [] : say` at ${dataset.version}`
  const selection = dataset.selection === undefined ? [] : say`, chosen by ${dataset.selection}`
  return {
    label: 'Dataset',
    words: [...say`${dataset.name}`, ...version, `, ${counts}`, ...selection],
    links: existingLinks([['dataset', dataset.link]]),
  }
}

/** What is not the same on both sides. The commits stand with the sides. */
function changesFact({ changes = [] }: GateReport): Fact | null {
  const isCommit = changes.some(({ what }) => what === 'commit')
  const others = changes
    .filter(({ what }) => what !== 'commit')
    .map(({ what, before, after }) => say`${[what]} ${before} → ${after}`)
  const all = [
    ...(isCommit ? [[others.length === 0 ? 'the commit, and nothing else that both runs recorded' : 'commit']] : []),
    ...others,
  ]
  return all.length === 0 ? null : { label: 'Changed', words: joined(all, '; '), links: [] }
}

/** What the spans of the candidate said it used, but for what `Changed` says already. */
function observedFact({ candidate, changes = [] }: GateReport): Fact | null {
  const changed = new Set<Change['what']>(changes.map(({ what }) => what))
  const { models = [], prompts = [], judgeModels = [] } = candidate?.observed ?? {}
  const parts = [
    ...(changed.has('models') ? [] : used(models.length === 1 ? 'model' : 'models', models)),
    ...(changed.has('prompts') ? [] : used(prompts.length === 1 ? 'prompt' : 'prompts', prompts)),
    ...(changed.has('judge') ? [] : used('judged by', judgeModels)),
  ]
  return parts.length === 0 ? null : { label: 'Used', words: joined(parts, ', '), links: [] }
}

function used(words: string, names: readonly string[]): Text[] {
  return names.length === 0 ? [] : [say`${[words]} ${list(names)}`]
}

const RUN_SCORES = 10

/** What run evaluators said of the whole run, beside what they said of the baseline. */
function runScoresFact(gate: GateReport): Fact | null {
  const scores = gate.candidate?.runScores ?? []
  if (scores.length === 0) return null
  const before = new Map(gate.baseline?.runScores?.map(({ name, value }) => [name, value]))
  const shown = scores.slice(0, RUN_SCORES).map(({ name, value }) => {
    const then = before.get(name)
    const compared = then === undefined ? [] : say` (baseline ${scoreWords(gate, name, then)})`
    return say`${name} ${scoreWords(gate, name, value)}${compared}`
  })
  const rest = scores.length - shown.length
  return {
    label: 'Run scores',
    words: joined([...shown, ...(rest > 0 ? [[`${String(rest)} more in the JSON report`]] : [])], ', '),
    links: [],
  }
}

function scoreWords(gate: GateReport, name: string, value: number | boolean | string): Text {
  if (typeof value === 'string') return say`${value}`
  return [typeof value === 'boolean' ? String(value) : formatValue(value, scoreUnit(gate, name))]
}

function joined(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]))
}

function fact(label: string, words: string | null): Fact | null {
  return words === null ? null : { label, words: [words], links: [] }
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
