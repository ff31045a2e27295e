import type { HeadToHead, Report } from '../report.ts'
import { formatShare, formatValue, type Unit } from './numbers.ts'

/** One variant and one score. `variant` and `score` are from outside; the rest is ours. */
export interface HeadToHeadRow {
  readonly score: string
  readonly variant: string
  readonly items: number
  readonly mean: string
  readonly passShare: string
  readonly min: string
  /** Against each other variant: `{against: 'large', result: '3 – 20 – 1'}`. */
  readonly against: readonly { readonly variant: string; readonly result: string }[]
}

export const HEAD_TO_HEAD_TITLES = [
  'Score',
  'Variant',
  'Items',
  'Mean',
  'Pass share',
  'Min',
  'Wins – ties – losses',
] as const

/** The tables of a report: one for each gate with variants that has anything to show. */
export function headToHeadTables(
  report: Report,
): readonly { readonly gate: string; readonly rows: readonly HeadToHeadRow[] }[] {
  return (report.headToHead ?? []).flatMap((one) => {
    const rows = one.scores.flatMap(rowsOf)
    return rows.length === 0 ? [] : [{ gate: one.gate, rows }]
  })
}

function rowsOf({ score, variants, pairs }: HeadToHead['scores'][number]): HeadToHeadRow[] {
  const unit: Unit = score === 'cost' ? 'USD' : score === 'latency' ? 's' : 'none'
  const means = variants.map(({ mean }) => mean)
  return variants.map(({ variant, items, mean, passShare, min }) => ({
    score,
    variant,
    items,
    mean: formatValue(mean, unit, means),
    passShare: passShare === null ? '–' : formatShare(passShare),
    min: formatValue(min, unit),
    against: pairs.flatMap(({ first, second, wins, ties, losses }) => {
      if (first === variant) return [{ variant: second, result: [wins, ties, losses].join(' – ') }]
      if (second === variant) return [{ variant: first, result: [losses, ties, wins].join(' – ') }]
      return []
    }),
  }))
}
