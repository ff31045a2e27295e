import type { PairedSamples } from './relative.ts'
import type { ItemSample } from './sample.ts'
import type { ScoreState } from './score-state.ts'
import type { ScoreType } from './score-type.ts'

/**
 * Items of both sides that have the score, in the order of their ids. An item that lacks an evaluation on either side has
 * the worst value on both: that an evaluator failed says nothing of a change.
 */
export function pairSamples(
  { type, candidate, clusters }: ScoreState,
  { sample, paired }: Extract<ScoreState['baseline'], { kind: 'found' }>,
): PairedSamples[] {
  return paired.flatMap((id) => {
    const [now, before] = [candidate.items.get(id), sample.items.get(id)]
    if (now === undefined || before === undefined) return []
    const cluster = clusters.get(id)
    return now.isLacking || before.isLacking
      ? [{ id, cluster, candidate: worstOf(now, type), baseline: worstOf(before, type) }]
      : [{ id, cluster, candidate: now, baseline: before }]
  })
}

function worstOf(sample: ItemSample, type: ScoreType): ItemSample {
  const worst = type.kind === 'number' ? type.worst : null
  return { ...sample, values: sample.values.map(() => worst) }
}
