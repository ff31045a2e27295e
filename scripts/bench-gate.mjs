// Measures the shipped decision on simulated runs whose truth is known, beside rules that other tools use: how often a change
// that changes nothing is blocked (the column 0), and how often a true drop is. About half an hour of two idle cores; the
// promise is held to `npm run bench:gate -- --runs 4000`, and for several scores with `--kinds five --drops 0`.
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

const root = resolve(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    items: { type: 'string', default: '50,100,300,1000' },
    kinds: { type: 'string', default: 'binary,judge' },
    drops: { type: 'string', default: '0,0.05,0.1' },
    // Names of rules, or parts of them.
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
})
const numbers = (list) => list.split(',').map(Number)
const runs = Number(options.runs)
const drops = numbers(options.drops)
/** Item results that one worker is given at a time: a few seconds. */
const PART = 20_000

const tsc = join(root, 'node_modules/typescript-7/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.bench.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

const tables = options.kinds.split(',').flatMap((kind) =>
  numbers(options.items).map((items) => ({
    kind,
    items,
    open: 0,
    cells: new Map(drops.map((drop) => [drop, new Map()])),
  })),
)
const parts = tables.flatMap((table) =>
  drops.flatMap((drop) => {
    const size = Math.max(1, Math.floor(PART / table.items))
    return Array.from({ length: Math.ceil(runs / size) }, (_, index) => {
      table.open += 1
      const [from, to] = [index * size, Math.min(runs, (index + 1) * size)]
      return { table, drop, from, to }
    })
  }),
)

function add({ table, drop }, counted) {
  const cell = table.cells.get(drop)
  for (const { name, blocked, share } of counted) {
    const before = cell.get(name) ?? { blocked: 0, share: 0 }
    cell.set(name, { blocked: before.blocked + blocked, share: before.share + share })
  }
  table.open -= 1
  // In their order, each as soon as it and those before it are counted.
  while (tables.length > 0 && tables[0].open === 0) print(tables.shift())
}

function print({ kind, items, cells }) {
  const what = kind === 'five' ? 'five scores, the first of which falls' : kind
  console.log(`\n${what}, ${items} items, ${runs} runs a cell: % blocked at a true drop of (share of the items run)`)
  console.log(['rule'.padEnd(36), ...drops.map((drop) => String(drop).padStart(13))].join(''))
  for (const name of cells.get(drops[0]).keys()) {
    const row = drops.map((drop) => {
      const { blocked, share } = cells.get(drop).get(name)
      const part = share === runs ? '' : ` (${(share / runs).toFixed(2)})`
      return `${((100 * blocked) / runs).toFixed(1)}${part}`.padStart(13)
    })
    console.log([name.padEnd(36), ...row].join(''))
  }
}

for (let index = 0; index < Number(options.workers); index++) {
  const worker = new Worker(join(import.meta.dirname, 'bench-rules.mjs'))
  let current
  const next = () => {
    current = parts.shift()
    if (current === undefined) return void worker.terminate()
    const { table, drop, from, to } = current
    worker.postMessage({ kind: table.kind, items: table.items, drop, from, to, only: options.only })
  }
  worker.on('message', (counted) => {
    add(current, counted)
    next()
  })
  worker.on('error', (error) => {
    throw error
  })
  next()
}
