import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chooseGates } from '../choose-gates.ts'
import { publishRecord } from '../core/publish-record.ts'
import type { RunRecord } from '../core/run-record.ts'
import { parseSavedGates } from '../core/saved-run.ts'
import { list, say } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import { GateError } from '../errors.ts'
import { loadSpec } from '../spec-file.ts'
import { loadDataset } from '../stages/load-dataset.ts'
import type { NamedRun } from './baseline-args.ts'
import { createContext, langfuseSettings } from './context.ts'
import { readJsonFile } from './json-file.ts'
import type { CliProcess } from './process.ts'

/** The run that a command line names: of a file, or in Langfuse by its name and the dataset of a gate. Throws GateError. */
export async function readNamedRun(named: NamedRun, outside: CliProcess): Promise<RunRecord> {
  const isFile = /\.json$/i.test(named.run) || existsSync(resolve(outside.cwd, named.run))
  return isFile ? readFile(named, outside) : fetchRun(named, outside)
}

async function readFile({ run: file, gate }: NamedRun, { cwd }: CliProcess): Promise<RunRecord> {
  const all = parseSavedGates(await readJsonFile(cwd, file), file).filter(({ run }) => run !== null)
  const [saved, second] = gate === undefined ? all : all.filter(({ name }) => name === gate)
  if (saved?.judged?.verdict === 'error') {
    throw new GateError({
      code: 'BASELINE_UNREADABLE',
      text: say`The run of the gate ${saved.name} in ${file} could not be judged, so it is no baseline.`,
      remedy: say`Name a run that was judged, whatever its verdict.`,
    })
  }
  if (saved?.run && second === undefined) return saved.run
  const gates = all.map(({ name }) => name)
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The file ${file} has not one run that is meant; its runs are of the gates ${gates.length === 0 ? ['none'] : list(gates)}.`,
    remedy: say`Say which, with ${'--gate'}.`,
  })
}

async function fetchRun({ run, spec: file, gate: name }: NamedRun, outside: CliProcess): Promise<RunRecord> {
  const context = await createContext(outside, new AbortController().signal)
  const read = {
    ...(file === undefined ? {} : { spec: file }),
    createEdges: createEdges(langfuseSettings(outside, context)),
  }
  const { spec, edges } = await loadSpec(read, outside.cwd)
  const [gate, second] = chooseGates(spec.gates, name === undefined ? [] : [name])
  const source = edges.baselines.find(({ kind }) => kind === 'run')
  if (gate === undefined || second !== undefined || source === undefined) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`${run} is no file, and the spec has several gates whose run it could be.`,
      remedy: say`Say which, with ${'--gate'}: ${list(spec.gates.map((one) => one.name))}.`,
    })
  }
  const found = await source.find({ run }, gate, await loadDataset(gate, edges.datasets, context), context)
  if (found.status !== 'found') throw new TypeError(`a run by its name is ${found.status}`)
  // A run of another tool names no gate: it is the gate's that it is read for.
  const record = { ...found.record, gate: gate.name }
  return publishRecord(record, gate.reportText)
}
