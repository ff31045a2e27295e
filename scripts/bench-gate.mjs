// Measures the shipped decision on simulated runs whose truth is known, beside rules that other tools use: how often a change
// that changes nothing is blocked (the column 0), and how often a true drop is. `npm run bench:gate -- --runs 400 --items 100`
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '4000' },
    items: { type: 'string', default: '50,100,300,1000' },
    kinds: { type: 'string', default: 'binary,judge,five' },
    drops: { type: 'string', default: '0,0.02,0.05,0.1,0.2' },
    // Names of rules, or parts of them.
    only: { type: 'string', default: '' },
  },
})
const numbers = (list) => list.split(',').map(Number)
const runs = Number(options.runs)

const tsc = join(root, 'node_modules/typescript-7/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.bench.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
const load = (file) => import(join(root, '.cache/bench', file))
const { simulateRuns, simulateScores } = await load('__tests__/support/simulate.js')
const { createResults, judgeScores, judgeValues, mergeResults } = await load('__tests__/support/judge-values.js')
const { followLooks } = await load('__tests__/support/follow-looks.js')
const { bcaInterval, bettingCapital, wilcoxonNormal } = await load('__tests__/support/peer-methods.js')
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
const rules = [
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
      const halves = differences(runs).map((difference) => (difference + 1) / 2)
      // Stops whenever the bet has won enough; the items that it ran are not counted here.
      return one(halves.some((_, end) => bettingCapital(halves.slice(0, end + 1), 0.5, 0.025).below >= 20))
    },
    most: 100,
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
const isFor = (rule, kind, items) =>
  (rule.kinds ?? ['binary', 'judge']).includes(kind) &&
  items <= (rule.most ?? Infinity) &&
  rule.name.includes(options.only)

for (const kind of options.kinds.split(',')) {
  for (const items of numbers(options.items)) {
    const drops = numbers(options.drops)
    const shown = rules.filter((rule) => isFor(rule, kind, items))
    const counts = shown.map(() => drops.map(() => ({ blocked: 0, share: 0 })))
    drops.forEach((drop, column) => {
      for (let run = 0; run < runs; run++) {
        const seed = `${kind} ${items} ${drop} ${run}`
        const simulated = kind === 'five' ? simulateScores(items, drop, seed) : simulateRuns(kind, items, drop, seed)
        shown.forEach((rule, row) => {
          const { blocked, share } = rule.decide(simulated, seed, items)
          counts[row][column].blocked += Number(blocked)
          counts[row][column].share += share
        })
      }
    })
    const what = kind === 'five' ? 'five scores, the first of which falls' : kind
    console.log(`\n${what}, ${items} items, ${runs} runs a cell: % blocked at a true drop of (share of the items run)`)
    console.log(['rule'.padEnd(36), ...drops.map((drop) => String(drop).padStart(13))].join(''))
    shown.forEach((rule, row) => {
      const cells = counts[row].map(({ blocked, share }) => {
        const part = share === runs ? '' : ` (${(share / runs).toFixed(2)})`
        return `${((100 * blocked) / runs).toFixed(1)}${part}`.padStart(13)
      })
      console.log([rule.name.padEnd(36), ...cells].join(''))
    })
  }
}
