import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Report } from '../core/report.ts'
import type { RunRecord } from '../core/run-record.ts'
import { parseSavedGates, renderRunRecords, whyNoBaseline } from '../core/saved-run.ts'
import { say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import type { Log } from '../log.ts'
import { writeWhole } from '../reporters/write-whole.ts'
import { isMissing } from '../repository-file.ts'

/**
 * The runs that the file of `--save` has already, without those of a report that are no baseline; none where there is no
 * file. Throws GateError RECORD_UNREADABLE: a file that would be lost when it is written.
 */
export async function readKeptRuns(file: string, directory: string): Promise<readonly RunRecord[]> {
  const path = resolve(directory, file)
  try {
    if (!(await stat(path)).isFile()) throw unusable(say`${file}, which is to keep the run, is not a file.`)
    const saved = parseSavedGates(await readFile(path, 'utf8'), file)
    return saved.flatMap((one) => (one.run === null || whyNoBaseline(one) !== null ? [] : [one.run]))
  } catch (error) {
    if (isMissing(error)) return []
    throw error instanceof GateError
      ? unusable(error.problems.flatMap(({ text }) => text))
      : unusable(say`The file ${file}, which is to keep the run, cannot be read: ${describeError(error)}`)
  }
}

/**
 * Keeps the runs that were judged, in place of earlier runs of their gates; the file's other gates stay. A run that could
 * not be judged, or that stopped early, is never a baseline. Returns whether all that was asked for is kept, and says why not.
 */
export async function saveRuns(report: Report, file: string, directory: string, log: Log): Promise<boolean> {
  const judged = report.gates.filter((gate) => gate.verdict !== 'error').flatMap((gate) => gate.candidate ?? [])
  const whole = judged.filter(({ complete }) => complete)
  if (whole.length === 0) {
    const why = judged.length === 0 ? 'no gate could be judged' : 'the run stopped early, and a baseline is whole'
    // Of a baseline that cannot be compared with, this file may be the one: nothing would ever be saved in its place.
    const isStale = report.gates.some(({ reasons }) => reasons.some(({ code }) => code === 'BASELINE_NOT_COMPARABLE'))
    const again = isStale ? say` To begin anew, remove ${file} and run again.` : []
    log.warn(say`Nothing was saved: ${[why]}.${again}`)
    return false
  }
  try {
    // Read again: another gate may have been saved while this one ran.
    const kept = await readKeptRuns(file, directory)
    const runs = new Map([...kept, ...whole].map((run) => [run.gate, run]))
    await writeWhole(resolve(directory, file), renderRunRecords([...runs.values()]))
    return true
  } catch (error) {
    const [problem] = error instanceof GateError ? error.problems : []
    log.warn(
      say`The run was not saved as ${file}; the verdict stands. ${problem?.text ?? say`${describeError(error)}`}`,
    )
    return false
  }
}

function unusable(text: Text): GateError {
  return new GateError({
    code: 'RECORD_UNREADABLE',
    text,
    remedy: say`Remove the file, or give ${'--save'} another path.`,
  })
}
