import type { Dataset } from '../core/dataset.ts'
import type { Baseline } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import type { BaseCode, BaselineSource, RunContext } from '../ports.ts'
import { chosen } from './choose.ts'

export interface BaselineEdges {
  readonly baselines: readonly BaselineSource[]
  /** In place of whatever the spec says of a baseline, `none` among it. */
  readonly givenBaseline?: (gate: Gate) => Promise<Baseline>
}

/**
 * The first of the gate's baselines that is there, in the order of the spec; its words say why those before it did not
 * answer. Only a proven absence leads to the next: a failure to look, or a name that is not there, is thrown.
 */
export async function findBaseline(
  gate: Gate,
  dataset: Dataset,
  edges: BaselineEdges,
  context: RunContext,
): Promise<Baseline | BaseCode> {
  if (edges.givenBaseline !== undefined) return edges.givenBaseline(gate)
  const absences: Text[] = []
  for (const choice of gate.baselines) {
    const found = await chosen(edges.baselines, choice).find(choice.options, gate, dataset, context)
    if (found.status === 'found' || found.status === 'code') {
      const { kind, words } = found.origin
      if (absences.length === 0) return found
      return { ...found, origin: { kind, words: say`${words}, as there was none before it: ${joined(absences)}` } }
    }
    if (found.status === 'missing') absences.push(found.reason)
  }
  if (absences.length === 0) return { status: 'none' }
  const isFile = gate.baselines.every(({ kind }) => kind === 'file')
  return { status: 'missing', reason: joined(absences), ...(isFile ? { isFile } : {}) }
}

function joined(reasons: readonly Text[]): Text {
  return reasons.flatMap((reason, index) => (index === 0 ? reason : ['; ', ...reason]))
}
