import { z } from 'zod'
import { GateError } from '../errors.ts'
import { report, REPORT_FORMAT, type GateReport } from './report.ts'
import { RUN_FORMAT, runRecord, type RunRecord } from './run-record.ts'
import { list, say, type Text } from './text.ts'

const REMEDY = say`Make it again, with ${'--save'} or ${'--json'}.`
const heading = z.object({ format: z.string(), version: z.number() })

/** What a file has of one gate: its run, and what the gate came to where the file is a report. */
export interface SavedGate {
  readonly name: string
  readonly run: RunRecord | null
  readonly judged: GateReport | null
}

/** The gates of a file: a run record, a list of them, or a report. `file` is the path for messages. Throws GateError RECORD_UNREADABLE. */
export function parseSavedGates(text: string, file: string): SavedGate[] {
  const value = parseJson(text, file)
  if (!Array.isArray(value) && headingOf(value, file).format === REPORT_FORMAT) {
    const { gates } = parseAs(report, value, file)
    return gates.map((judged) => ({ name: judged.name, run: judged.candidate, judged }))
  }
  const runs = (Array.isArray(value) ? value : [value]).map((one) => parseRecord(one, file))
  return runs.map((run) => ({ name: run.gate, run, judged: null }))
}

/** The runs that a file holds, those that could not be judged among them. Throws GateError RECORD_UNREADABLE. */
export function parseRunRecords(text: string, file: string): RunRecord[] {
  return parseSavedGates(text, file).flatMap(({ run }) => run ?? [])
}

/** Why what a file has of a gate is nothing to compare with, as the end of a sentence; null where it may be. */
export function whyNoBaseline({ run, judged }: SavedGate): string | null {
  if (judged?.verdict === 'error') return 'could not be judged'
  return run?.complete === false ? 'is not complete' : null
}

/**
 * The run of this gate in a saved file, fit to be compared with. Throws GateError: BASELINE_UNREADABLE when the file is
 * not as this program writes it, or the run is not complete or could not be judged; BASELINE_NOT_FOUND when it has no run
 * of the gate.
 *
 * Without `rescored` and `runs`, which are said of a baseline by the process that scored it again or pooled it: a file's word
 * for them would make other evaluators alike, and one run count as several.
 */
export function parseBaselineRecord(text: string, file: string, gate: string): RunRecord {
  const saved = asBaseline(() => parseSavedGates(text, file)).filter(({ run }) => run !== null)
  const [found, second] = saved.filter(({ name }) => name === gate)
  if (found === undefined || found.run === null) {
    throw new GateError({
      code: 'BASELINE_NOT_FOUND',
      text: say`The file ${file} has no run of the gate ${gate}; it has ${saved.length === 0 ? ['none'] : list(saved.map(({ name }) => name))}`,
      remedy: REMEDY,
    })
  }
  if (second !== undefined) {
    throw new GateError({
      code: 'BASELINE_UNREADABLE',
      text: say`The file ${file} has more than one run of the gate ${gate}`,
      remedy: REMEDY,
    })
  }
  const refusal = whyNoBaseline(found)
  if (refusal !== null) {
    throw new GateError({
      code: 'BASELINE_UNREADABLE',
      text: say`The run of the gate ${gate} in ${file} ${[refusal]}, so it is no baseline`,
      remedy: REMEDY,
    })
  }
  const { rescored: _rescored, runs: _runs, ...measured } = found.run
  return measured
}

function asBaseline<Value>(parse: () => Value): Value {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    throw new GateError(
      error.problems.map((problem) => ({ ...problem, code: 'BASELINE_UNREADABLE' as const })),
      { cause: error },
    )
  }
}

/** Run records as `--save` writes them: one as it is, several as a list. One line for each item, so that two can be compared. */
export function renderRunRecords(records: readonly RunRecord[]): string {
  const [only] = records
  return records.length === 1 && only !== undefined
    ? `${renderRecord(only)}\n`
    : `[\n${records.map(renderRecord).join(',\n')}\n]\n`
}

function renderRecord({ itemResults, ...rest }: RunRecord): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2)
  if (itemResults.length === 0) return `${head},\n  "itemResults": []\n}`
  return `${head},\n  "itemResults": [\n${itemResults.map((result) => `    ${JSON.stringify(result)}`).join(',\n')}\n  ]\n}`
}

function parseRecord(value: unknown, file: string): RunRecord {
  const { format } = headingOf(value, file)
  if (format === RUN_FORMAT) return parseAs(runRecord, value, file)
  throw unreadable(say`The file ${file} has the format ${format}; a run has ${RUN_FORMAT}, a report ${REPORT_FORMAT}`)
}

function headingOf(value: unknown, file: string): z.infer<typeof heading> {
  const parsed = heading.safeParse(value)
  if (!parsed.success) throw unreadable(say`The file ${file} is neither a saved run nor a report`)
  if (parsed.data.version !== 1) {
    throw unreadable(
      say`The file ${file} has version ${parsed.data.version} of its format; this program reads version 1`,
    )
  }
  return parsed.data
}

function parseAs<Value>(schema: z.ZodType<Value>, value: unknown, file: string): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const at = issue?.path.map(String).join('.') ?? ''
  throw unreadable(say`The file ${file} is not as this program writes it, at ${at}: ${issue?.message ?? ''}`)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(
      say`The file ${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      error,
    )
  }
}

function unreadable(text: Text, cause?: unknown): GateError {
  return new GateError({ code: 'RECORD_UNREADABLE', text, remedy: REMEDY }, { cause })
}
