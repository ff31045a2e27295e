import { buildReport } from '../core/build-report.ts'
import { errorGate } from '../core/gate-report.ts'
import { judge } from '../core/judge.ts'
import type { GateReport } from '../core/report.ts'
import type { RunRecord } from '../core/run-record.ts'
import { parseBaselineRecord, parseSavedGates, type SavedGate } from '../core/saved-run.ts'
import { list, say } from '../core/text.ts'
import { GateError, problemsOf, type Problem } from '../errors.ts'
import { TOOL } from '../version.ts'
import type { Command } from './args.ts'
import { chooseRules } from './choose-rules.ts'
import { readJsonFile } from './json-file.ts'
import { printReport } from './outputs.ts'
import { createLog, type CliProcess } from './process.ts'

type CompareCommand = Extract<Command, { name: 'compare' }>

/**
 * `langfuse-gate compare`: two saved runs, judged by the candidate's own rules or a spec's; nothing is run. A gate of a
 * report that could not be judged, or that was not affected, stays as it is.
 */
export async function compare(command: CompareCommand, outside: CliProcess): Promise<number> {
  const { gate: wanted } = command
  const candidates = chooseGates(
    parseSavedGates(await readJsonFile(outside.cwd, command.candidate), command.candidate),
    command,
  )
  const baselineText = await readJsonFile(outside.cwd, command.baseline)
  const rules = await chooseRules(command.spec, outside.cwd)
  const judgeOne = ({ name, run: candidate, judged }: SavedGate): GateReport => {
    if (judged !== null && (judged.verdict === 'error' || candidate === null)) return judged
    if (candidate === null) return errorGate({ name }, [noRun(name, command.candidate)])
    try {
      const record = parseBaselineRecord(baselineText, command.baseline, name)
      if (record.name === candidate.name) throw sameRun(candidate)
      return judge({
        gate: name,
        rules: rules.of(candidate),
        candidate,
        baseline: {
          status: 'found',
          record,
          origin: { kind: 'file', words: say`the file ${command.baseline}` },
        },
        reportText: 'full',
      })
    } catch (error) {
      return errorGate({ name }, problemsOf(error), candidate)
    }
  }
  const known = new Set(candidates.map(({ name }) => name))
  const expected = new Set([...rules.gates, ...baselineGates(baselineText, command.baseline)])
  const absent = [...expected].filter((name) => !known.has(name) && (wanted === undefined || name === wanted))
  const gates = [...candidates, ...absent.map((name) => ({ name, run: null, judged: null }))].map(judgeOne)
  const spec = command.spec ?? command.candidate
  const report = buildReport({ tool: TOOL, createdAt: new Date().toISOString(), spec, gates, problems: [] })
  return printReport(report, command.outputs, outside, createLog(outside))
}

function chooseGates(saved: readonly SavedGate[], { gate, candidate }: CompareCommand): readonly SavedGate[] {
  const chosen = gate === undefined ? saved : saved.filter(({ name }) => name === gate)
  // Not affected alone says nothing of a run.
  if (chosen.some(({ run, judged }) => run !== null || judged?.verdict === 'error')) return chosen
  const runs = saved.filter(({ run }) => run !== null)
  if (gate === undefined || runs.length === 0) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The file ${candidate} has no run: no gate of it came as far as its items.`,
      remedy: say`Make it again, with ${'--save'} or ${'--json'}.`,
    })
  }
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The file ${candidate} has no run of the gate ${gate}.`,
    remedy: say`Its gates are ${list(runs.map(({ name }) => name))}.`,
  })
}

/** None of a file that cannot be read: each gate says so. */
function baselineGates(text: string, file: string): readonly string[] {
  try {
    return parseSavedGates(text, file).map(({ name }) => name)
  } catch (error) {
    if (error instanceof GateError) return []
    throw error
  }
}

/** What the other side or the spec has is not passed over: a gate that is lost would pass. */
function noRun(gate: string, candidate: string): Problem {
  return {
    code: 'RUN_NOT_FOUND',
    text: say`The file ${candidate} has no run of the gate ${gate}.`,
    remedy: say`Run that gate, too, or say with ${'--gate'} which one is to be compared.`,
  }
}

function sameRun({ name, gate }: RunRecord): GateError {
  return new GateError({
    code: 'INPUT_INVALID',
    text: say`The run ${name} of the gate ${gate} is on both sides: it would be compared with itself.`,
    remedy: say`Name the file of another run as the baseline.`,
  })
}
