import type { Dataset } from '../core/dataset.ts'
import type { JudgeInput } from '../core/judge.ts'
import type { Baseline } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'

/** What a gate's candidate is judged with. */
export function judgeInput(
  gate: Gate,
  dataset: Dataset,
  baseline: Baseline,
  addedItems?: readonly string[],
  anchor?: Baseline | null,
): Omit<JudgeInput, 'candidate'> & { readonly dataset: Dataset } {
  return {
    gate: gate.name,
    ...(gate.description === undefined ? {} : { description: gate.description }),
    rules: gate,
    baseline,
    dataset,
    ...(anchor?.status === 'found' ? { anchor: { record: anchor.record, words: anchor.origin.words } } : {}),
    ...(addedItems === undefined ? {} : { addedItems }),
    ...(dataset.pinnedVersion === undefined ? {} : { pinnedVersion: dataset.pinnedVersion }),
    reportText: gate.reportText,
  }
}
