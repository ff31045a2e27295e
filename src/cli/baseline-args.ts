import { list, say } from '../core/text.ts'
import { invalidInput } from './invalid-input.ts'

/** `langfuse-gate baseline …`, understood. */
export type BaselineCommand = { readonly name: 'baseline'; readonly outputs: { readonly color: boolean } } & (
  | {
      readonly action: 'list'
      readonly spec?: string
      readonly gates: readonly string[]
      readonly branch?: string
    }
  | ({ readonly action: 'show' } & NamedRun)
  | ({ readonly action: 'bless'; readonly reason: string; readonly owner: string; readonly output?: string } & NamedRun)
)

/** A run in Langfuse by its name, or a file: the spec's gate says of which dataset. */
export interface NamedRun {
  readonly run: string
  readonly spec?: string
  readonly gate?: string
}

interface Values {
  readonly gate?: readonly string[] | undefined
  readonly spec?: string | undefined
  readonly branch?: string | undefined
  readonly reason?: string | undefined
  readonly owner?: string | undefined
  readonly output?: string | undefined
}

const FLAGS = {
  list: ['gate', 'branch'],
  show: ['spec', 'gate'],
  bless: ['spec', 'gate', 'reason', 'owner', 'output'],
} as const
/** Of any of the actions. */
export const BASELINE_FLAGS = [...new Set(Object.values(FLAGS).flat())]

/** `operands`: what follows `baseline`. Throws GateError INPUT_INVALID with what would be right. */
export function parseBaselineCommand(
  operands: readonly string[],
  values: Values,
  outputs: BaselineCommand['outputs'],
): BaselineCommand {
  const [action, ...rest] = operands
  if (action === undefined || !isAction(action)) {
    throw invalidInput(
      say`The command baseline is followed by ${list(Object.keys(FLAGS))}; found ${action === undefined ? ['nothing'] : say`${action}`}.`,
    )
  }
  const allowed: readonly string[] = FLAGS[action]
  const stray = BASELINE_FLAGS.filter((flag) => values[flag] !== undefined && !allowed.includes(flag))
  if (stray.length > 0) {
    throw invalidInput(say`The command baseline ${action} does not take ${list(stray.map((flag) => `--${flag}`))}.`)
  }
  const { gate: gates = [], spec, branch, reason, owner, output } = values
  const [run, second] = rest
  const common = { name: 'baseline', outputs } as const
  if (action === 'list') {
    if (second !== undefined) throw invalidInput(say`The command baseline list takes one spec; found ${list(rest)}.`)
    return {
      ...common,
      action,
      gates,
      ...(run === undefined ? {} : { spec: run }),
      ...(branch === undefined ? {} : { branch }),
    }
  }
  if (run === undefined || second !== undefined) {
    throw invalidInput(say`The command baseline ${action} takes the name or the file of one run; found ${rest.length}.`)
  }
  const [gate, other] = gates
  if (other !== undefined) throw invalidInput(say`The command baseline ${action} takes one --gate.`)
  const named = { run, ...(spec === undefined ? {} : { spec }), ...(gate === undefined ? {} : { gate }) }
  if (action === 'show') return { ...common, action, ...named }
  // A run that everything is held against for long has somebody who answers for it.
  if (reason === undefined || reason.trim() === '' || owner === undefined || owner.trim() === '') {
    throw invalidInput(say`The command baseline bless takes --reason and --owner: why this run, and who says so.`)
  }
  return { ...common, action, ...named, reason, owner, ...(output === undefined ? {} : { output }) }
}

function isAction(text: string): text is keyof typeof FLAGS {
  return Object.hasOwn(FLAGS, text)
}
