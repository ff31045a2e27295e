import type { Dataset } from '../../src/core/dataset.ts'
import { judge, type JudgeInput } from '../../src/core/judge.ts'
import type { GateReport } from '../../src/core/report.ts'
import type { ItemResult, RunRecord } from '../../src/core/run-record.ts'
import { createSequential } from '../../src/core/sequential.ts'
import type { GateRules } from '../../src/core/spec/rules.ts'
import { plain } from '../../src/core/text.ts'
import { createGateRules } from './create-rules.ts'
import { createFoundBaseline, createRunRecord } from './create-run-record.ts'

export interface Followed {
  /** Items run when it stopped; all of them when it did not. */
  readonly run: number
  readonly why: string | null
  readonly report: GateReport
  readonly record: RunRecord
}

/** The dataset of these results, one item each. */
export function datasetOf(results: readonly ItemResult[]): Dataset {
  return {
    source: 'file',
    name: './evals/cases.jsonl',
    hash: 'dataset-hash',
    items: results.map(({ id, hash }) => ({ id, hash: hash ?? '', input: '' })),
  }
}

/** Runs one result an item to the first look that stops, and judges what there is then. */
export function followLooks(
  candidate: readonly ItemResult[],
  baseline: readonly ItemResult[],
  rules: Partial<GateRules> = {},
  orderSeed = 'a',
): Followed {
  const dataset = datasetOf(candidate)
  const common: Omit<JudgeInput, 'candidate'> = {
    gate: 'order-status',
    rules: createGateRules(rules),
    baseline: createFoundBaseline(createRunRecord({ itemResults: [...baseline] })),
    reportText: 'full',
  }
  const sequential = createSequential({ ...common, dataset, orderSeed })
  const results = new Map(candidate.map((result) => [result.id, result]))
  for (const run of sequential.ends) {
    const notRun = sequential.items.slice(run).map(({ id }) => id)
    const record = createRunRecord({
      itemResults: sequential.items.slice(0, run).flatMap(({ id }) => results.get(id) ?? []),
      planned: candidate.length,
      complete: notRun.length === 0,
      stopEarly: { seed: orderSeed, notRun },
    })
    const stop = sequential.look(record)
    if (stop === null && run < candidate.length) continue
    const why = stop === null ? null : plain(stop)
    return { run, why, report: judge({ ...common, dataset, candidate: record }), record }
  }
  throw new Error('the last look is at the end')
}
