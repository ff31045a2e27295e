import type { Statistic } from './statistic.ts'

/** Items whose value fell, in the direction of the score, by more than its tie. */
export const worse: Statistic = countOf('worse', -1)
export const better: Statistic = countOf('better', 1)
export const tied: Statistic = countOf('tied', 0)

function countOf(name: 'worse' | 'better' | 'tied', sign: number): Statistic {
  return {
    name,
    of: 'signs',
    relative: null,
    acceptsText: false,
    compute: (signs) => signs.filter((one) => one === sign).length,
  }
}
