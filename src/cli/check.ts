import { describePlan } from '../core/plan.ts'
import { terminalText } from '../core/render/encode/terminal.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import { GateError } from '../errors.ts'
import type { Edges } from '../gate.ts'
import type { RunContext } from '../ports.ts'
import { loadSpec } from '../run-spec.ts'
import type { Command } from './args.ts'
import { createContext, langfuseSettings } from './context.ts'
import type { CliProcess } from './process.ts'

/** `langfuse-gate check`: is the spec right, and what can its dataset show, before anyone pays for a run. */
export async function check(command: Extract<Command, { name: 'check' }>, outside: CliProcess): Promise<number> {
  const context = await createContext(outside, new AbortController().signal)
  const createAll = createEdges(langfuseSettings(outside, context))
  const { spec, edges } = await loadSpec(
    { ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createAll },
    outside.cwd,
  )
  const print = (text: Text): void => {
    outside.stdout.write(`${terminalText(text)}\n`)
  }
  print(say`The spec ${spec.file} is right: ${spec.gates.length} ${spec.gates.length === 1 ? GATE : GATES}.`)
  for (const gate of spec.gates) {
    print(say`${gate.name}: ${gate.rules.length === 0 ? DEFAULT_RULES : say`${gate.rules.length} written rules`}`)
    print(await describeDataset(gate, edges, context))
  }
  return 0
}

const GATE: Text = ['gate']
const GATES: Text = ['gates']
const DEFAULT_RULES: Text = ['the default rule for every score']

async function describeDataset(gate: Gate, edges: Edges, context: RunContext): Promise<Text> {
  const source = edges.datasets.find(({ kind }) => kind === gate.dataset.kind)
  try {
    const dataset = await source?.load(gate.dataset.options, context)
    return say`  ${describePlan(dataset?.items.length ?? 0, gate.preset)}`
  } catch (error) {
    const needsKeys = error instanceof GateError && error.problems.every(({ code }) => code === 'NO_CREDENTIALS')
    if (!needsKeys) throw error
    return say`  Its dataset is in Langfuse, and there are no keys to read it with: what it can show is not known.`
  }
}
