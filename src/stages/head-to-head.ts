import { compareHeadToHead } from '../core/compare/head-to-head.ts'
import type { GateReport, HeadToHead } from '../core/report.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { createRandom } from '../core/statistics/random.ts'

/** The variants of each gate beside each other, as far as they were run to their ends; `reports` are of `gates`, in order. */
export function compareVariants(gates: readonly Gate[], reports: readonly GateReport[]): readonly HeadToHead[] {
  const names = new Set(gates.flatMap(({ variantOf }) => variantOf?.gate ?? []))
  return [...names].flatMap((name) => {
    const ofGate = gates.flatMap((gate, index) => {
      const record = reports[index]?.candidate
      if (gate.variantOf?.gate !== name || record?.complete !== true) return []
      return [{ gate, variant: gate.variantOf.variant, record }]
    })
    const [first] = ofGate
    if (first === undefined || ofGate.length < 2) return []
    return [compareHeadToHead(name, ofGate, first.gate, createRandom(name))]
  })
}
