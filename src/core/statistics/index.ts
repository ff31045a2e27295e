import type { StatisticTerm } from '../spec/rules.ts'
import { count } from './count.ts'
import { max, min } from './extremes.ts'
import { mean } from './mean.ts'
import { better, tied, worse } from './paired-counts.ts'
import { median, percentile } from './quantiles.ts'
import { share } from './share.ts'
import type { Statistic } from './statistic.ts'
import { stddev } from './stddev.ts'
import { sum } from './sum.ts'
import { value } from './value.ts'

/** Every statistic that a rule can name. */
export const STATISTICS: readonly Statistic[] = [
  mean,
  median,
  min,
  max,
  percentile,
  stddev,
  sum,
  count,
  share,
  worse,
  better,
  tied,
  value,
]

export function findStatistic(term: StatisticTerm): Statistic {
  const found = STATISTICS.find((statistic) => statistic.name === term.name)
  if (found === undefined) throw new TypeError(`no statistic is called ${term.name}`)
  return found
}
