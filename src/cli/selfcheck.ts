import { resolve } from 'node:path'
import { count, percent } from '../core/compare/words.ts'
import { terminalText } from '../core/render/encode/terminal.ts'
import { formatAmount } from '../core/render/numbers.ts'
import type { RunRecord } from '../core/run-record.ts'
import { parseRunRecords } from '../core/saved-run.ts'
import { selfCheck, type RedRate, type ScoreNoise, type SelfCheck } from '../core/selfcheck.ts'
import { list, say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { writeWhole } from '../reporters/write-whole.ts'
import type { Command } from './args.ts'
import { chooseRules } from './choose-rules.ts'
import { readJsonFile } from './json-file.ts'
import type { CliProcess } from './process.ts'

type SelfCheckCommand = Extract<Command, { name: 'selfcheck' }>

/** `langfuse-gate selfcheck`: how often runs of the same code are red against each other. Returns 0 once that is measured. */
export async function printSelfCheck(command: SelfCheckCommand, outside: CliProcess): Promise<number> {
  const rules = await chooseRules(command.spec, outside.cwd)
  const gates = groupByGate(await readRuns(command, outside.cwd), command.gate)
  const checks = gates.map((runs) => selfCheck(runs, rules.of(runs[0])))
  for (const text of checks.flatMap(describeSelfCheck)) outside.stdout.write(`${terminalText(text)}\n`)
  if (command.outputs.json !== undefined) await writeJson(command.outputs.json, checks, outside.cwd)
  return 0
}

async function readRuns({ runs }: SelfCheckCommand, directory: string): Promise<RunRecord[]> {
  const records: RunRecord[] = []
  for (const file of runs) records.push(...parseRunRecords(await readJsonFile(directory, file), file))
  return records
}

type Runs = readonly [RunRecord, ...RunRecord[]]

function groupByGate(records: readonly RunRecord[], wanted: string | undefined): Runs[] {
  const gates = new Map<string, [RunRecord, ...RunRecord[]]>()
  for (const record of records) {
    const runs = gates.get(record.gate)
    if (runs === undefined) gates.set(record.gate, [record])
    else if (runs.every(({ name }) => name !== record.name)) runs.push(record)
    else throw invalid(say`The run ${record.name} of the gate ${record.gate} is given twice.`)
  }
  const found = [...gates].filter(([name]) => wanted === undefined || name === wanted).map(([, runs]) => runs)
  if (found.length > 0) return found
  throw invalid(
    wanted === undefined
      ? say`The files have no run: no gate of them came as far as its items.`
      : say`The files have no run of the gate ${wanted}; their gates are ${list([...gates.keys()])}.`,
  )
}

function describeSelfCheck({ gate, runs, promised, pairs, swaps, rules, noise }: SelfCheck): Text[] {
  const isMore = swaps.lower > promised
  return [
    say`${gate}: ${count(runs.length, 'run')}, each judged against each other: ${describeRate(pairs)}.`,
    say`  Items swapped between two runs by chance: ${describeRate(swaps)}. The preset promises ${[percent(promised)]} at most, of the relative rules.`,
    ...(isMore
      ? [say`  That is more than the preset promises: absolute rules, guards and slices stand outside it.`]
      : []),
    ...rules
      .filter(({ broken }) => broken > 0)
      .map(({ score, rule, broken }) => say`  ${rule} of ${score} was broken in ${broken} of ${pairs.of + swaps.of}.`),
    ...noise.map((one) => say`  ${describeNoise(one)}${describeShock(one, runs.length)}`),
  ]
}

function describeRate({ red, of, lower, upper }: RedRate): Text {
  return say`${red} of ${of} red, ${[percent(red / of)]} (95 % interval ${[percent(lower)]} to ${[percent(upper)]})`
}

function describeNoise({ score, items, flips, deviation }: ScoreNoise): Text {
  return flips === null
    ? say`${score}: one run of an item varies by ${[formatAmount(deviation, 'none')]} (standard deviation, ${count(items, 'item')}).`
    : say`${score}: ${[percent(flips)]} of ${count(items, 'item')} differ between two runs.`
}

/** A shock is worth a word where it would move a comparison as much as the items do. */
function describeShock({ items, deviation, shock }: ScoreNoise, runs: number): Text {
  if (shock <= deviation / Math.sqrt(items) / 2) return []
  const doubt = runs < 5 ? say` (from ${runs} runs, roughly)` : []
  return say` Whole runs differ by ${[formatAmount(shock, 'none')]} beyond that${doubt}: a provider or a judge drifts, and a baseline of several runs helps.`
}

async function writeJson(file: string, checks: readonly SelfCheck[], directory: string): Promise<void> {
  try {
    await writeWhole(resolve(directory, file), `${JSON.stringify(checks, null, 2)}\n`)
  } catch (error) {
    throw new GateError({
      code: 'FILE_NOT_WRITTEN',
      text: say`The self-check cannot be written to ${file}: ${describeError(error)}`,
    })
  }
}

function invalid(text: Text): GateError {
  return new GateError({
    code: 'INPUT_INVALID',
    text,
    remedy: say`Keep each run with ${'--save'}, and name all the files.`,
  })
}
