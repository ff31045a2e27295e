import { createDirectory } from './create-directory.ts'

/** A task that answers with its input; `crash` and `exit` of an input say what goes wrong instead. */
const TASK = `
export async function task(item) {
  if (item.input.crash) throw new Error('no luck')
  if (item.input.exit) process.exit(0)
  return { quality: item.input.quality }
}
`

/** The same, but every third item's answer is worthless. */
const WORSE_TASK = `
export async function task(item) {
  return { quality: Number(item.id) % 3 === 0 ? 0 : item.input.quality }
}
`

const EVALUATORS = `
export const evaluators = [function quality({ output }) { return output.quality }]
`

type Input = Readonly<Record<string, unknown>>

interface ProjectOptions {
  readonly items?: number
  readonly input?: (index: number) => Input
  /** The lines of the gate after its task and evaluators. */
  readonly gate?: readonly string[]
  /** More files, or others in place of these. */
  readonly files?: Readonly<Record<string, string>>
}

/** A folder as a user has it: spec, local dataset, task and evaluators, no node_modules. Gone after the tests of the file. */
export function createProject(options: ProjectOptions = {}): string {
  const { items = 30, input = () => ({ quality: 1 }), gate = REQUIRE, files = {} } = options
  return createDirectory({
    'langfuse-gate.yml': createSpecText(gate),
    'cases.jsonl': createRows(items, input),
    'task.ts': TASK,
    'worse.ts': WORSE_TASK,
    'evaluators.ts': EVALUATORS,
    ...files,
  })
}

/** One absolute rule, which the usual items hold. */
export const REQUIRE = ['require: { quality: mean >= 0.9 }']

/** A spec of one gate, `answers`. */
export function createSpecText(gate: readonly string[], task = 'task.ts'): string {
  const lines = ['dataset: ./cases.jsonl', `task: ${task}`, 'evaluators: [evaluators.ts]', 'retries: 0', ...gate]
  const baseline = gate.some((line) => line.startsWith('baseline')) ? [] : ['baseline: none']
  return ['version: 1', 'gates:', '  answers:', ...[...lines, ...baseline].map((line) => `    ${line}`), ''].join('\n')
}

export function createRows(items: number, input: (index: number) => Input): string {
  const rows = Array.from({ length: items }, (_, index) => JSON.stringify({ id: String(index), input: input(index) }))
  return rows.map((row) => `${row}\n`).join('')
}
