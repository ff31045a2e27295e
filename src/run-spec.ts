import { chooseGates } from './choose-gates.ts'
import { buildReport } from './core/build-report.ts'
import { errorGate } from './core/gate-report.ts'
import type { GateReport, Report } from './core/report.ts'
import type { Gate } from './core/spec/gate-spec.ts'
import { parseSpec } from './core/spec/parse.ts'
import { expandVariants } from './core/spec/variants.ts'
import { problemsOf } from './errors.ts'
import { runGate, type Edges, type Watching } from './gate.ts'
import type { Reporter, RunContext } from './ports.ts'
import { readSpecFile } from './spec-file.ts'
import { compareVariants } from './stages/head-to-head.ts'
import { TOOL } from './version.ts'

export interface SpecRun {
  /** Path of the spec; without it, the usual places. */
  readonly spec?: string
  /** Names; none means all. */
  readonly gates: readonly string[]
  readonly createEdges: (specText: string) => Edges
  readonly context: RunContext
  readonly watching: Watching
  readonly reporters: readonly Reporter[]
  /** What the event of the run makes of a gate: itself, another, or a report without a run. */
  readonly meet?: (gate: Gate, edges: Edges) => Promise<Gate | GateReport>
}

/**
 * From the path of a spec to its report: the one way through that the action and the command line share. Never rejects:
 * a spec that cannot be read is a report whose verdict is `error`, and nothing has been run or announced by then.
 */
export async function runSpec(run: SpecRun): Promise<Report> {
  const { context } = run
  let file = run.spec ?? 'langfuse-gate.yml'
  let edges: Edges | undefined
  try {
    const read = await readSpecFile(context.directory, run.spec)
    file = read.file
    edges = run.createEdges(read.text)
    const gates = chooseGates(parseSpec(read.text, file, edges).gates.flatMap(expandVariants), run.gates)
    // Before anything is announced: what the event is not about is not announced.
    const met: (Gate | GateReport)[] = []
    for (const gate of gates) met.push(await meetGate(gate, edges, run))
    const names = met.flatMap((one) => ('verdict' in one ? [] : [one.name]))
    for (const reporter of run.reporters) await reporter.start?.(names)
    const reports: GateReport[] = []
    for (const one of met) reports.push('verdict' in one ? one : await runGate(one, edges, context, run.watching))
    const createdAt = context.now().toISOString()
    const headToHead = compareVariants(gates, reports)
    return buildReport({ tool: TOOL, createdAt, spec: file, gates: reports, headToHead, problems: [] })
  } catch (error) {
    const problems = problemsOf(error)
    return buildReport({ tool: TOOL, createdAt: context.now().toISOString(), spec: file, gates: [], problems })
  } finally {
    for (const source of edges?.baselines ?? []) await source.close?.()
  }
}

async function meetGate(gate: Gate, edges: Edges, { meet }: SpecRun): Promise<Gate | GateReport> {
  try {
    return (await meet?.(gate, edges)) ?? gate
  } catch (error) {
    return errorGate(gate, problemsOf(error))
  }
}
