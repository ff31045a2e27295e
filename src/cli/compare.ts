import { buildReport } from '../core/build-report.ts'
import { errorGate } from '../core/gate-report.ts'
import { judge } from '../core/judge.ts'
import type { GateReport } from '../core/report.ts'
import type { RunRecord } from '../core/run-record.ts'
import { parseBaselineRecord, parseRunRecords } from '../core/saved-run.ts'
import { list, say } from '../core/text.ts'
import { GateError, problemsOf } from '../errors.ts'
import { TOOL } from '../version.ts'
import type { Command } from './args.ts'
import { chooseRules } from './choose-rules.ts'
import { readJsonFile } from './json-file.ts'
import { printReport } from './outputs.ts'
import { createLog, type CliProcess } from './process.ts'

type CompareCommand = Extract<Command, { name: 'compare' }>

/** `langfuse-gate compare`: two saved runs, judged by the candidate's own rules or a spec's; nothing is run. */
export async function compare(command: CompareCommand, outside: CliProcess): Promise<number> {
  const candidates = chooseRecords(
    parseRunRecords(await readJsonFile(outside.cwd, command.candidate), command.candidate),
    command,
  )
  const baselineText = await readJsonFile(outside.cwd, command.baseline)
  const rulesOf = await chooseRules(command.spec, outside.cwd)
  const gates = candidates.map((candidate): GateReport => {
    try {
      const record = parseBaselineRecord(baselineText, command.baseline, candidate.gate)
      if (record.name === candidate.name) throw sameRun(candidate)
      return judge({
        gate: candidate.gate,
        rules: rulesOf(candidate),
        candidate,
        baseline: {
          status: 'found',
          record,
          origin: { kind: 'file', words: say`the file ${command.baseline}` },
        },
        reportText: 'full',
      })
    } catch (error) {
      return errorGate({ name: candidate.gate }, problemsOf(error), candidate)
    }
  })
  const spec = command.spec ?? command.candidate
  const report = buildReport({ tool: TOOL, createdAt: new Date().toISOString(), spec, gates, problems: [] })
  return printReport(report, command.outputs, outside, createLog(outside))
}

function chooseRecords(records: readonly RunRecord[], { gate, candidate }: CompareCommand): readonly RunRecord[] {
  const chosen = gate === undefined ? records : records.filter((record) => record.gate === gate)
  if (chosen.length > 0) return chosen
  if (gate === undefined || records.length === 0) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The file ${candidate} has no run: no gate of it came as far as its items.`,
      remedy: say`Make it again, with ${'--save'} or ${'--json'}.`,
    })
  }
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The file ${candidate} has no run of the gate ${gate}.`,
    remedy: say`Its gates are ${list(records.map((record) => record.gate))}.`,
  })
}

function sameRun({ name, gate }: RunRecord): GateError {
  return new GateError({
    code: 'INPUT_INVALID',
    text: say`The run ${name} of the gate ${gate} is on both sides: it would be compared with itself.`,
    remedy: say`Name the file of another run as the baseline.`,
  })
}
