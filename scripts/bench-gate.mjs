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
const { simulateRuns } = await load('__tests__/support/simulate.js')
const { judgeScores, judgeValues } = await load('__tests__/support/judge-values.js')
const { pairedT } = await load('src/core/statistics/paired-t.js')

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
const differences = ({ candidate, baseline }) =>
  candidate.map((value, index) => Number(value) - Number(baseline[index]))
const lost = (all) => all.filter((difference) => difference < 0).length
const gained = (all) => all.filter((difference) => difference > 0).length

/** Each says whether it would block. `kinds` names the scores that a rule is for. */
const rules = [
  {
    name: 'langfuse-gate, default rule',
    blocks: (one) => judgeValues(one.candidate, one.baseline).verdict === 'failed',
  },
  { name: 'any drop of the mean', blocks: (one) => mean(differences(one)) < 0 },
  { name: 'drop over 0.02', blocks: (one) => mean(differences(one)) < -0.02 },
  { name: 'drop over 0.05', blocks: (one) => mean(differences(one)) < -0.05 },
  { name: 'any item fell', blocks: (one) => lost(differences(one)) > 0 },
  {
    name: 'paired t, two-sided 0.05',
    blocks: (one) => {
      const t = pairedT(differences(one), 0.95)
      return t.standardError > 0 && t.pValue <= 0.025
    },
  },
  {
    name: 'exact McNemar, one-sided 0.05',
    kinds: ['binary'],
    blocks: (one) => {
      const all = differences(one)
      return exactTail(lost(all), gained(all)) <= 0.05
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

const kinds = options.kinds.split(',')
for (const kind of kinds.filter((one) => one !== 'five')) {
  for (const items of numbers(options.items)) {
    const drops = numbers(options.drops)
    const shown = rules.filter((rule) => rule.kinds === undefined || rule.kinds.includes(kind))
    const counts = shown.map(() => drops.map(() => 0))
    drops.forEach((drop, column) => {
      for (let run = 0; run < runs; run++) {
        const simulated = simulateRuns(kind, items, drop, `${kind} ${items} ${drop} ${run}`)
        shown.forEach((rule, row) => {
          if (rule.blocks(simulated)) counts[row][column] += 1
        })
      }
    })
    console.log(`\n${kind}, ${items} items, ${runs} runs a cell: % blocked at a true drop of`)
    console.log(['rule'.padEnd(32), ...drops.map((drop) => String(drop).padStart(7))].join(''))
    shown.forEach((rule, row) => {
      const cells = counts[row].map((count) => ((100 * count) / runs).toFixed(1).padStart(7))
      console.log([rule.name.padEnd(32), ...cells].join(''))
    })
  }
}

// Several scores of one run, of which the first alone falls: the promise is made for all of a gate's rules together.
for (const items of kinds.includes('five') ? numbers(options.items) : []) {
  const drops = numbers(options.drops)
  const cells = drops.map((drop) => {
    const blocked = Array.from({ length: runs }, (_, run) => {
      const scores = ['binary', 'binary', 'judge', 'judge', 'judge'].map((kind, index) => [
        `score-${index}`,
        simulateRuns(kind, items, index === 0 ? drop : 0, `five ${items} ${drop} ${run} ${index}`),
      ])
      const side = (name) => Object.fromEntries(scores.map(([score, simulated]) => [score, simulated[name]]))
      return judgeScores(side('candidate'), side('baseline')).verdict === 'failed'
    })
    return ((100 * blocked.filter(Boolean).length) / runs).toFixed(1).padStart(7)
  })
  console.log(`\nfive scores, ${items} items, ${runs} runs a cell: % blocked at a true drop of the first of`)
  console.log([' '.repeat(32), ...drops.map((drop) => String(drop).padStart(7))].join(''))
  console.log(['langfuse-gate, default rules'.padEnd(32), ...cells].join(''))
}
