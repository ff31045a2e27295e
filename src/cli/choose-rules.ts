import type { RunRecord } from '../core/run-record.ts'
import type { GateRules } from '../core/spec/rules.ts'
import { restoreRules } from '../core/spec/saved-rules.ts'
import { list, say } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import { GateError } from '../errors.ts'
import { silentLog } from '../log.ts'
import { loadSpec } from '../spec-file.ts'

/** The rules that saved runs are judged by. */
export interface ChosenRules {
  /** Names of the gates that the spec has; none where no spec is named. */
  readonly gates: readonly string[]
  /** Throws GateError where the spec has no such gate. */
  readonly of: (record: RunRecord) => GateRules
}

/** The rules of a spec where one is named, else those saved with each run. */
export async function chooseRules(specFile: string | undefined, directory: string): Promise<ChosenRules> {
  if (specFile === undefined) return { gates: [], of: (record) => restoreRules(record.rules) }
  const createAll = createEdges({ log: silentLog, signal: new AbortController().signal })
  const { spec } = await loadSpec({ spec: specFile, createEdges: createAll }, directory)
  const gates = spec.gates.map(({ name }) => name)
  const of = (record: RunRecord): GateRules => {
    const gate = spec.gates.find(({ name }) => name === record.gate)
    if (gate !== undefined) return gate
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The spec ${spec.file} has no gate called ${record.gate}.`,
      remedy: say`Its gates are ${list(gates)}.`,
    })
  }
  return { gates, of }
}
