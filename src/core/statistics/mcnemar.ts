/**
 * One-sided McNemar mid-p: how often unchanged code would lose at least as many items as it did, ties between the two
 * counted half. Fagerland, Lydersen, Laake 2013; assumes only that an item's two results are exchangeable.
 * `lost`: passed on the baseline and not on the candidate; `gained`: the other way round.
 */
export function mcnemarMidP(lost: number, gained: number): number {
  const discordant = lost + gained
  if (discordant === 0) return 1
  // Binomial(discordant, 1/2) relative to its largest term, so that no power of two underflows.
  const middle = Math.floor(discordant / 2)
  const terms = new Float64Array(discordant + 1)
  terms[middle] = 1
  for (let k = middle; k < discordant; k++) terms[k + 1] = ((terms[k] ?? 0) * (discordant - k)) / (k + 1)
  for (let k = middle; k > 0; k--) terms[k - 1] = ((terms[k] ?? 0) * k) / (discordant - k + 1)
  let total = 0
  let atLeast = 0
  terms.forEach((term, k) => {
    total += term
    if (k > lost) atLeast += term
    if (k === lost) atLeast += term / 2
  })
  return atLeast / total
}
