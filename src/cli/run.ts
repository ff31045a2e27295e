// A command is loaded when it is given: what all of them need together is most of the bundle.
import { TOOL } from '../version.ts'
import { HELP, parseCommand, type Command } from './args.ts'
import type { CliProcess } from './process.ts'

/** Runs one command line; returns the exit code. Whatever cannot be judged is a report like any other, and exit code 2. */
export async function run(outside: CliProcess): Promise<number> {
  let command: Command | undefined
  try {
    command = parseCommand(outside.argv)
    return await runCommand(command, outside)
  } catch (error) {
    const { printFailure } = await import('./failure.ts')
    return printFailure(error, command, outside)
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
      return (await import('./judge.ts')).judgeCases(outside)
    case 'selfcheck':
      return (await import('./selfcheck.ts')).printSelfCheck(command, outside)
    case 'run':
      return (await import('./run-spec-file.ts')).runSpecFile(command, outside)
    case 'compare':
      return (await import('./compare.ts')).compare(command, outside)
    case 'check':
      return (await import('./check.ts')).check(command, outside)
    case 'report':
      return (await import('./report.ts')).printSavedReport(command, outside)
    case 'baseline':
      return (await import('./baseline.ts')).baseline(command, outside)
  }
}
