import { isConsistent } from '../core/build-report.ts'
import { report as reportSchema } from '../core/report.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Command } from './args.ts'
import { readJsonFile } from './json-file.ts'
import { printReport } from './outputs.ts'
import { createLog, type CliProcess } from './process.ts'

/** `langfuse-gate report`: a saved report printed again, with the exit code that it had. */
export async function printSavedReport(
  command: Extract<Command, { name: 'report' }>,
  outside: CliProcess,
): Promise<number> {
  const text = await readJsonFile(outside.cwd, command.report)
  const parsed = reportSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    throw new GateError({
      code: 'RECORD_UNREADABLE',
      text: say`The file ${command.report} is not a report of this version.`,
      remedy: say`Give a file written by --json.`,
    })
  }
  if (!isConsistent(parsed.data)) {
    throw new GateError({
      code: 'RECORD_UNREADABLE',
      text: say`The file ${command.report} states the verdict ${parsed.data.verdict} and the exit code ${parsed.data.exitCode}, which are not those of its gates.`,
      remedy: say`Give a file as --json has written it.`,
    })
  }
  return printReport(parsed.data, command.outputs, outside, createLog(outside))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
