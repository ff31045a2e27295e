import { problemsOf } from '../errors.ts'
import { buildReport } from '../core/build-report.ts'
import { SPEC_PATHS } from '../spec-file.ts'
import { TOOL } from '../version.ts'
import type { Command, Outputs } from './args.ts'
import { printReport } from './outputs.ts'
import { createLog, type CliProcess } from './process.ts'

/** What kept a command from its end, as a report: the file that it is about, and the outputs that it names. Returns the exit code. */
export async function printFailure(error: unknown, command: Command | undefined, outside: CliProcess): Promise<number> {
  const [subject, outputs]: readonly [string, Outputs] =
    command !== undefined && 'outputs' in command
      ? [subjectOf(command), command.outputs]
      : ['the command line', { color: !outside.argv.includes('--no-color') }]
  const createdAt = new Date().toISOString()
  const report = buildReport({ tool: TOOL, createdAt, spec: subject, gates: [], problems: problemsOf(error) })
  return printReport(report, outputs, outside, createLog(outside))
}

/** The file that a problem of the whole command is about. */
function subjectOf(command: Extract<Command, { outputs: Outputs }>): string {
  switch (command.name) {
    case 'report':
      return command.report
    case 'compare':
      return command.spec ?? command.candidate
    case 'selfcheck':
      return command.spec ?? command.runs[0] ?? ''
    case 'baseline':
      return command.action === 'list' ? (command.spec ?? SPEC_PATHS[0]) : command.run
    default:
      return command.spec ?? SPEC_PATHS[0]
  }
}
