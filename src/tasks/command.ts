import { accessSync, constants, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { findOnPath } from '../process/worker-command.ts'
import { runCommand, type CommandResult } from '../process/run-command.ts'
import { failed, itemText, readOutput, type Answer, type Answerer } from './answerer.ts'
import { programTask, type ProgramContext } from './program.ts'

/** What sysexits.h calls a failure that may pass (EX_TEMPFAIL). */
const TRANSIENT_EXIT = 75

const options = z.strictObject({
  command: z
    .array(z.string())
    .min(1)
    .describe(
      'a program and its arguments, started once an item: the item as JSON on its input, the output on its output',
    ),
})
type CommandTask = z.infer<typeof options>

/** `task: {command: [./bin/answer, --json]}`: any program, a process an item. */
export const commandTask = programTask<CommandTask>({
  kind: 'command',
  options,
  description:
    'A program, started once for each item: the item as JSON on its input, the output (JSON, else text) on its output.',
  describe: ({ command }) => command.join(' '),
  // What a command needs to be found is looked at once, before anything is paid for.
  start: ({ command: [program = '', ...args] }, context) => {
    if (!program.includes('/') && findOnPath(program, context.environment['PATH'] ?? '') === null) {
      throw new GateError({
        code: 'TASK_NOT_LOADED',
        text: say`The command ${program} is not on the PATH of this job.`,
        remedy: say`Install it in an earlier step, or write its path relative to the working directory, as in ${'./bin/answer'}.`,
        place: context.place,
      })
    }
    if (program.includes('/')) requireProgram(program, context)
    return Promise.resolve(createAnswerer(program, args, context))
  },
})

/** Throws GateError TASK_NOT_LOADED where a path is no file that can be started. */
function requireProgram(program: string, { directory, place }: ProgramContext): void {
  const path = resolve(directory, program)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new GateError({
      code: 'TASK_NOT_LOADED',
      text: say`The command ${program} is not a file.`,
      remedy: say`Paths in the spec are relative to the working directory, ${directory}. What a build makes is made in an earlier step.`,
      place,
    })
  }
  try {
    accessSync(path, constants.X_OK)
  } catch {
    throw new GateError({
      code: 'TASK_NOT_LOADED',
      text: say`The command ${program} is a file that may not be executed.`,
      remedy: say`Write ${`chmod +x ${program}`} and commit it, or put its interpreter before it, as in ${'[python3, answer.py]'}.`,
      place,
    })
  }
}

function createAnswerer(program: string, args: readonly string[], context: ProgramContext): Answerer {
  const { directory, environment, timeoutMs, signal } = context
  return {
    answer: async (call) => {
      const started = process.hrtime.bigint()
      // The name that programs read a trace's parent from when no HTTP header can carry it.
      const traced = call.traceparent === undefined ? {} : { TRACEPARENT: call.traceparent }
      const result = await runCommand({
        command: program,
        args,
        directory,
        environment: { ...environment, ...traced },
        input: itemText(call),
        timeoutMs,
        signal,
      })
      return readResult(result, Number(process.hrtime.bigint() - started) / 1e9, timeoutMs)
    },
    close: () => Promise.resolve(),
  }
}

function readResult(result: CommandResult, latency: number, timeoutMs: number): Answer {
  switch (result.kind) {
    case 'timeout':
      return failed('TIMEOUT', `the command gave no answer within ${String(timeoutMs / 1000)} s`, null)
    case 'cancelled':
      return failed('CANCELLED', 'the run was cancelled', null)
    case 'too-large':
      return failed('OUTPUT_INVALID', 'the output is more than 16 MiB', null)
    case 'ended':
      return failed('EXITED', `the command ${result.how}${quote(result.lastWords)}`, null)
    case 'exited': {
      const { code, stdout, lastWords } = result
      if (code !== 0) {
        const message = `the command exited with code ${String(code)}${quote(lastWords)}`
        return failed('TASK_FAILED', message, latency, code === TRANSIENT_EXIT)
      }
      const text = stdout.toString('utf8')
      if (text.trim() === '') return failed('NO_OUTPUT', 'the command exited with code 0 and wrote no output', latency)
      return { output: readOutput(text), latency }
    }
  }
}

function quote(lastWords: string): string {
  return lastWords === '' ? '' : `; its last words: ${lastWords}`
}
