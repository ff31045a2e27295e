import { parseArgs } from 'node:util'
import { list, say } from '../core/text.ts'
import { describeError } from '../errors.ts'
import { BASELINE_FLAGS, parseBaselineCommand, type BaselineCommand } from './baseline-args.ts'
import { invalidInput } from './invalid-input.ts'

export const HELP = `langfuse-gate: did this change make the application worse?

  langfuse-gate run [SPEC]                         run the gates of a spec, print the verdict
  langfuse-gate compare CANDIDATE.json BASELINE.json
                                                   judge two saved runs; nothing is run
  langfuse-gate check [SPEC]                       validate a spec, and say what its dataset can show
  langfuse-gate report REPORT.json                 print a saved report again
  langfuse-gate baseline list [SPEC]               which runs of the branch could serve as the baseline, and why not
  langfuse-gate baseline show NAME|FILE            one run: what it is of, what it scored
  langfuse-gate baseline bless NAME|FILE           keep a run as one to be compared with for long
  langfuse-gate selfcheck RUN.json RUN.json...     how often runs of the same code are red against each other
  langfuse-gate judge --jsonl                      judge cases of a benchmark: one a line on standard input,
                                                   its verdict a line on standard output

run
  --gate NAME        only this gate (may be repeated)
  --baseline FILE    compare with this saved run, whatever the spec says
  --save FILE        keep this run as a baseline file
run, compare and report
  --json FILE        write the report as JSON
  --markdown FILE    write the report as it would be posted
  --html FILE        write the report as a page with plots and every item
compare and selfcheck
  --spec FILE        judge by this spec's rules, not by those saved with the runs
  --gate NAME        which gate of it
selfcheck
  --json FILE        write what was measured as JSON
baseline
  --branch NAME      list: the runs of this branch, whatever the spec says
  --spec FILE, --gate NAME
                     which gate’s runs; show and bless: of which dataset the run is that is called NAME
  --reason TEXT, --owner NAME
                     bless: why this run, and who says so
  --output FILE      bless: where it is kept, in place of evals/blessed/GATE.json
everywhere
  --no-color, --help, --version

Without SPEC: langfuse-gate.yml, then .github/langfuse-gate.yml.
Langfuse, where the spec asks for it: LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY, LANGFUSE_BASE_URL.
Exit codes: 0 passed or inconclusive, 1 failed or needs review, 2 the gate could not judge.
`

/** A command line, understood. */
export type Command =
  | { readonly name: 'help' | 'version' | 'judge' }
  | {
      readonly name: 'run'
      readonly spec?: string
      readonly gates: readonly string[]
      readonly baseline?: string
      readonly save?: string
      readonly outputs: Outputs
    }
  | {
      readonly name: 'compare'
      readonly candidate: string
      readonly baseline: string
      readonly spec?: string
      readonly gate?: string
      readonly outputs: Outputs
    }
  | {
      readonly name: 'selfcheck'
      readonly runs: readonly string[]
      readonly spec?: string
      readonly gate?: string
      readonly outputs: Outputs
    }
  | { readonly name: 'check'; readonly spec?: string; readonly outputs: Outputs }
  | { readonly name: 'report'; readonly report: string; readonly outputs: Outputs }
  | BaselineCommand

export interface Outputs {
  readonly json?: string
  readonly markdown?: string
  readonly html?: string
  readonly color: boolean
}

const FLAGS = {
  run: ['gate', 'baseline', 'save', 'json', 'markdown', 'html'],
  compare: ['spec', 'gate', 'json', 'markdown', 'html'],
  check: [],
  report: ['json', 'markdown', 'html'],
  selfcheck: ['spec', 'gate', 'json'],
  judge: ['jsonl'],
  baseline: BASELINE_FLAGS,
} as const

/** All of them are shown. */
const COMMANDS = Object.keys(FLAGS).length

/** The arguments after the program's name. Throws GateError INPUT_INVALID with what would be right. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parsed(argv)
  if (values.help === true) return { name: 'help' }
  if (values.version === true) return { name: 'version' }
  const [name, ...operands] = positionals
  if (name === undefined)
    throw invalidInput(say`No command is given. The commands are ${list(Object.keys(FLAGS), COMMANDS)}.`)
  if (!isCommand(name)) {
    throw invalidInput(say`There is no command ${name}. The commands are ${list(Object.keys(FLAGS), COMMANDS)}.`)
  }
  const allowed: readonly string[] = FLAGS[name]
  const stray = Object.keys(values).filter((flag) => flag !== 'color' && !allowed.includes(flag))
  if (stray.length > 0)
    throw invalidInput(say`The command ${name} does not take ${list(stray.map((flag) => `--${flag}`))}.`)
  if (name === 'judge') {
    if (operands.length > 0) throw invalidInput(say`The command judge takes no file; found ${list(operands)}.`)
    if (values.jsonl !== true)
      throw invalidInput(say`The command judge takes ${'--jsonl'}, the one format that it reads.`)
    return { name }
  }
  const outputs: Outputs = {
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.markdown === undefined ? {} : { markdown: values.markdown }),
    ...(values.html === undefined ? {} : { html: values.html }),
    color: values.color !== false,
  }
  const gates = values.gate ?? []
  if ((name === 'compare' || name === 'selfcheck') && gates.length > 1) {
    throw invalidInput(say`The command ${[name]} takes one --gate.`)
  }
  if (name === 'baseline') return parseBaselineCommand(operands, values, outputs)
  const chosen = {
    ...(values.spec === undefined ? {} : { spec: values.spec }),
    ...(gates[0] === undefined ? {} : { gate: gates[0] }),
  }
  if (name === 'selfcheck') {
    if (operands.length === 0)
      throw invalidInput(say`The command selfcheck takes the files of two runs or more; found none.`)
    return { name, runs: operands, ...chosen, outputs }
  }
  if (name === 'compare') {
    const [candidate, baseline] = exactly(name, operands, ['CANDIDATE.json', 'BASELINE.json'])
    return { name, candidate, baseline, ...chosen, outputs }
  }
  if (name === 'report') return { name, report: exactly(name, operands, ['REPORT.json'])[0], outputs }
  if (operands.length > 1) throw invalidInput(say`The command ${name} takes one spec; found ${list(operands)}.`)
  const spec = operands[0] === undefined ? {} : { spec: operands[0] }
  if (name === 'check') return { name, ...spec, outputs }
  return {
    name,
    ...spec,
    gates,
    ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
    ...(values.save === undefined ? {} : { save: values.save }),
    outputs,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        gate: { type: 'string', multiple: true },
        baseline: { type: 'string' },
        save: { type: 'string' },
        json: { type: 'string' },
        markdown: { type: 'string' },
        html: { type: 'string' },
        spec: { type: 'string' },
        branch: { type: 'string' },
        reason: { type: 'string' },
        owner: { type: 'string' },
        output: { type: 'string' },
        jsonl: { type: 'boolean' },
        color: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw invalidInput(say`The arguments cannot be read: ${describeError(error)}`)
  }
}

function isCommand(name: string): name is keyof typeof FLAGS {
  return Object.hasOwn(FLAGS, name)
}

function exactly<Names extends readonly string[]>(
  command: string,
  operands: readonly string[],
  names: readonly [...Names],
): { [Index in keyof Names]: string } {
  if (operands.length !== names.length) {
    throw invalidInput(say`The command ${command} takes ${list(names)}; found ${operands.length} of them.`)
  }
  return operands as { [Index in keyof Names]: string }
}
