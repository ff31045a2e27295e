/**
 * Benjamini, Hochberg 1995: p-values adjusted so that flagging those up to q leaves an expected share of at most q false
 * ones among the flagged. Assumes independent or positively dependent tests.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1))
  const adjusted = new Array<number>(pValues.length)
  let least = 1
  order.forEach((index, fromLargest) => {
    const rank = pValues.length - fromLargest
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank)
    adjusted[index] = least
  })
  return adjusted
}
