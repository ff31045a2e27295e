import { buildReport } from '../core/build-report.ts'
import { problemsOf } from '../gate.ts'
import { SPEC_PATHS } from '../spec-file.ts'
import { TOOL } from '../version.ts'
import { HELP, parseCommand, type Command, type Outputs } from './args.ts'
import { baseline } from './baseline.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { judgeCases } from './judge.ts'
import { printReport } from './outputs.ts'
import { createLog, type CliProcess } from './process.ts'
import { printSavedReport } from './report.ts'
import { runSpecFile } from './run-spec-file.ts'
import { printSelfCheck } from './selfcheck.ts'

/** Runs one command line; returns the exit code. Whatever cannot be judged is a report like any other, and exit code 2. */
export async function run(outside: CliProcess): Promise<number> {
  let subject = 'the command line'
  let outputs: Outputs = { color: !outside.argv.includes('--no-color') }
  try {
    const command = parseCommand(outside.argv)
    if ('outputs' in command) {
      outputs = command.outputs
      subject = subjectOf(command)
    }
    return await runCommand(command, outside)
  } catch (error) {
    const createdAt = new Date().toISOString()
    const report = buildReport({ tool: TOOL, createdAt, spec: subject, gates: [], problems: problemsOf(error) })
    return printReport(report, outputs, outside, createLog(outside))
  }
}

async function runCommand(command: Command, outside: CliProcess): Promise<number> {
  switch (command.name) {
    case 'help':
      outside.stdout.write(HELP)
      return 0
    case 'version':
      outside.stdout.write(`${TOOL}\n`)
      return 0
    case 'judge':
      return judgeCases(outside)
    case 'selfcheck':
      return printSelfCheck(command, outside)
    case 'run':
      return runSpecFile(command, outside)
    case 'compare':
      return compare(command, outside)
    case 'check':
      return check(command, outside)
    case 'report':
      return printSavedReport(command, outside)
    case 'baseline':
      return baseline(command, outside)
  }
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
