import { judgeCase, type CaseAnswer } from '../core/judge-case.ts'
import { say } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { readCaseLines } from './case-lines.ts'
import { createLog, type CliProcess, type CliStream } from './process.ts'

/** A case of 10,000 items with ten scores has a tenth of it. */
const LINE_LIMIT_BYTES = 64 * 1024 * 1024
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * `langfuse-gate judge --jsonl`: a case a line on standard input, its verdict a line on standard output, in the same order
 * and as soon as it is there. Returns 0 when every line was a case, whatever the verdicts, else 2.
 */
export async function judgeCases(outside: CliProcess): Promise<number> {
  if (outside.stdin === undefined || outside.stdin.isTTY === true) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The command judge reads cases from standard input, and nothing is connected to it.`,
      remedy: say`Give it a file: ${'langfuse-gate judge --jsonl < cases.jsonl'}.`,
    })
  }
  const output = openOutput(outside.stdout)
  const counts = { cases: 0, refused: 0 }
  try {
    for await (const line of readCaseLines(outside.stdin, LINE_LIMIT_BYTES)) {
      const answer = answerLine(line)
      if (answer === null) continue
      counts.cases += 1
      if ('error' in answer) counts.refused += 1
      await output.write(`${JSON.stringify(answer)}\n`)
    }
  } catch (error) {
    const log = createLog(outside)
    log.warn(say`The cases were judged up to number ${counts.cases}; then: ${describeError(error)}`)
    return 2
  }
  return counts.refused > 0 ? 2 : 0
}

/** Null for an empty line. */
function answerLine(line: string | null): CaseAnswer | null {
  if (line === null) {
    return { id: null, error: `the line is longer than ${String(LINE_LIMIT_BYTES / 1024 / 1024)} MiB` }
  }
  const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line
  return text.trim() === '' ? null : judgeCase(text)
}

/** Writes that wait for a reader who is slower, and reject when there is no reader any more. */
function openOutput(stream: CliStream): { write(text: string): Promise<void> } {
  let failure: Error | null = null
  let wake = (): void => undefined
  stream.on?.('error', (error) => {
    failure = error ?? new Error('the output was closed')
    wake()
  })
  stream.on?.('drain', () => {
    wake()
  })
  return {
    write: async (text) => {
      const isTaken = stream.write(text) !== false
      if (!isTaken && failure === null) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (failure !== null) throw failure
    },
  }
}
