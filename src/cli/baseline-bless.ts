import { resolve } from 'node:path'
import { redactor } from '../core/render/redact.ts'
import { terminalText } from '../core/render/encode/terminal.ts'
import { renderRunRecords } from '../core/saved-run.ts'
import { say } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { writeWhole } from '../reporters/write-whole.ts'
import type { BaselineCommand } from './baseline-args.ts'
import { readNamedRun } from './baseline-run.ts'
import { secretsOf, type CliProcess } from './process.ts'

/** Where a blessed run is kept unless another place is named: beside what else belongs to the evaluation, in the repository. */
function usualPath(gate: string): string {
  return `evals/blessed/${gate.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.json`
}

/**
 * `langfuse-gate baseline bless`: keeps one run in the repository as one to be compared with for long, with why and who.
 * A file in the repository is changed by a commit alone, which people review.
 */
export async function blessBaseline(
  command: Extract<BaselineCommand, { action: 'bless' }>,
  outside: CliProcess,
): Promise<number> {
  const { run, reason, owner } = command
  const record = await readNamedRun(command, outside)
  if (!record.complete) {
    throw new GateError({
      code: 'BASELINE_NOT_COMPARABLE',
      text: say`The run ${run} is not complete: ${record.itemResults.length} of ${record.planned} item results.`,
      remedy: say`Bless a run that finished.`,
    })
  }
  const file = command.output ?? usualPath(record.gate)
  const blessed = { reason, owner, at: new Date().toISOString() }
  const redact = redactor(secretsOf(outside))
  try {
    await writeWhole(resolve(outside.cwd, file), redact(renderRunRecords([{ ...record, blessed }])))
  } catch (error) {
    throw new GateError({
      code: 'FILE_NOT_WRITTEN',
      text: say`The run cannot be kept as ${file}: ${describeError(error)}`,
    })
  }
  const said = say`The run ${record.name} of the gate ${record.gate} is blessed: it is kept in ${file}.`
  const next = say`Commit the file, and name it in the spec: ${`baseline: {file: ${file}}`}, or ${`drift: {file: ${file}}`}.`
  outside.stdout.write(`${terminalText(said)}\n${terminalText(next)}\n`)
  return 0
}
