// The gate's own rule and those of other tools, and the simulated runs that the bench holds them against. In a worker: counts
// one part of a cell after the other.
import { join, resolve } from 'node:path'
import { parentPort } from 'node:worker_threads'

const root = resolve(import.meta.dirname, '..')
const load = (file) => import(join(root, '.cache/bench', file))
const { simulateRuns, simulateScores } = await load('__tests__/support/simulate.js')
const { createResults, judgeScores, judgeValues, mergeResults } = await load('__tests__/support/judge-values.js')
const { followLooks } = await load('__tests__/support/follow-looks.js')
const { bcaInterval, eProcess, wilcoxonNormal } = await load('__tests__/support/peer-methods.js')
const { pairedT } = await load('src/core/statistics/paired-t.js')
const { createRandom } = await load('src/core/statistics/random.js')

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
const differences = ({ candidate, baseline }) =>
  candidate.map((value, index) => Number(value) - Number(baseline[index]))
const lost = (all) => all.filter((difference) => difference < 0).length
const gained = (all) => all.filter((difference) => difference > 0).length
const one = (blocked) => ({ blocked, share: 1 })
const stopped = ({ report, run }, items) => ({ blocked: report.verdict === 'failed', share: run / items })

/** Each says whether it would block, and the share of the items that it ran. `kinds` and `most` say what a rule is for. */
export const rules = [
  {
    name: 'langfuse-gate, default rule',
    kinds: ['binary', 'judge'],
    decide: (runs) => one(judgeValues(runs.candidate, runs.baseline).verdict === 'failed'),
  },
  {
    name: 'langfuse-gate, stopEarly',
    kinds: ['binary', 'judge'],
    decide: (runs, seed) =>
      stopped(
        followLooks(createResults(runs.candidate), createResults(runs.baseline), {}, seed),
        runs.candidate.length,
      ),
  },
  {
    name: 'langfuse-gate, five default rules',
    kinds: ['five'],
    decide: (runs) => one(judgeScores(runs.candidate, runs.baseline).verdict === 'failed'),
  },
  {
    name: 'langfuse-gate, five, stopEarly',
    kinds: ['five'],
    decide: (runs, seed, items) =>
      stopped(followLooks(mergeResults(runs.candidate), mergeResults(runs.baseline), {}, seed), items),
  },
  { name: 'any drop of the mean', decide: (runs) => one(mean(differences(runs)) < 0) },
  { name: 'drop over 0.02', decide: (runs) => one(mean(differences(runs)) < -0.02) },
  { name: 'drop over 0.05', decide: (runs) => one(mean(differences(runs)) < -0.05) },
  { name: 'any item fell', decide: (runs) => one(lost(differences(runs)) > 0) },
  {
    name: 'paired t, two-sided 0.05',
    decide: (runs) => {
      const t = pairedT(differences(runs), 0.95)
      return one(t.standardError > 0 && t.pValue <= 0.025)
    },
  },
  {
    name: 'signed ranks, two-sided 0.05',
    kinds: ['judge'],
    most: 300,
    decide: (runs) => {
      const all = differences(runs)
      return one(mean(all) < 0 && wilcoxonNormal(all) <= 0.05)
    },
  },
  {
    name: 'BCa 95 % wholly below −0.02',
    most: 100,
    decide: (runs, seed) => one(bcaInterval(differences(runs), 0.95, 999, createRandom(seed)).upper < -0.02),
  },
  {
    name: 'betting 0.025 against no drop',
    decide: (runs) => {
      const won = eProcess(differences(runs)).findIndex((capital) => capital >= 1 / 0.025)
      return { blocked: won >= 0, share: won < 0 ? 1 : (won + 1) / runs.candidate.length }
    },
  },
  {
    name: 'exact McNemar, one-sided 0.05',
    kinds: ['binary'],
    decide: (runs) => {
      const all = differences(runs)
      return one(exactTail(lost(all), gained(all)) <= 0.05)
    },
  },
]

/** P(at least `down` of the discordant pairs fell), each way as likely. */
function exactTail(down, up) {
  const all = down + up
  let [term, tail] = [0.5 ** all, 0]
  for (let k = 0; k <= all; k++) {
    if (k >= down) tail += term
    term = (term * (all - k)) / (k + 1)
  }
  return tail
}

/** Five scores are blocked together: the promise is made for all of a gate's rules. Peers that judge one score sit out. */
export const findRules = (kind, items, only) =>
  rules.filter(
    (rule) =>
      (rule.kinds ?? ['binary', 'judge']).includes(kind) &&
      items <= (rule.most ?? Infinity) &&
      (only === '' || only.split(',').some((part) => rule.name.includes(part))),
  )

/** Runs `from` to below `to` of a cell: how many each rule blocks, and the shares of the items that it ran, summed. */
function count({ kind, items, drop, from, to, only }) {
  const counted = findRules(kind, items, only).map((rule) => ({ rule, blocked: 0, share: 0 }))
  for (let run = from; run < to; run++) {
    const seed = `${kind} ${items} ${drop} ${run}`
    const simulated = kind === 'five' ? simulateScores(items, drop, seed) : simulateRuns(kind, items, drop, seed)
    for (const one of counted) {
      const { blocked, share } = one.rule.decide(simulated, seed, items)
      one.blocked += Number(blocked)
      one.share += share
    }
  }
  return counted.map(({ rule, blocked, share }) => ({ name: rule.name, blocked, share }))
}

parentPort?.on('message', (part) => parentPort.postMessage(count(part)))
