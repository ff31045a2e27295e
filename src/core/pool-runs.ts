import { findOtherJudge } from './judge-models.ts'
import type { RunRecord } from './run-record.ts'

export interface PooledRuns {
  /** The newest run with the earlier ones' results as further repetitions of its items. */
  readonly record: RunRecord
  /** Names of the runs in it, newest first. */
  readonly used: readonly string[]
  /** Names of those that are not comparable with the newest. */
  readonly skipped: readonly string[]
}

/**
 * Several runs of the same code as one: what repeats an item sharpens the comparison and costs nothing. Only complete runs
 * that were scored by the same evaluators and judge models count, and of them only the items whose content is the newest
 * run's; where either side does not say what the content was, the item is left out.
 */
export function poolRuns(newest: RunRecord, earlier: readonly RunRecord[]): PooledRuns {
  const comparable = earlier.filter((run) => run.complete && isScoredAlike(newest, run))
  const hashes = new Map(newest.itemResults.map((result) => [result.id, result.hash]))
  const repetitions = new Map<string, number>()
  const itemResults = [newest, ...comparable].flatMap((run) =>
    run.itemResults.flatMap((result) => {
      if (run !== newest && (result.hash === null || hashes.get(result.id) !== result.hash)) return []
      const repetition = repetitions.get(result.id) ?? 0
      repetitions.set(result.id, repetition + 1)
      return [{ ...result, repetition }]
    }),
  )
  const used = [newest, ...comparable].flatMap((run) => run.runs ?? [run.name])
  return {
    record: {
      ...newest,
      comparability: {
        ...newest.comparability,
        repeat: Math.max(newest.comparability.repeat, ...repetitions.values()),
      },
      planned: newest.planned - newest.itemResults.length + itemResults.length,
      itemResults,
      ...(used.length === 1 ? {} : { runs: used }),
    },
    used,
    skipped: earlier.filter((run) => !comparable.includes(run)).map((run) => run.name),
  }
}

/** By the same evaluators, which ask the same models. */
function isScoredAlike(newest: RunRecord, run: RunRecord): boolean {
  if (findOtherJudge(newest, run) !== null) return false
  const [now, then] = [newest.comparability.evaluators, run.comparability.evaluators]
  const names = new Set([...Object.keys(now), ...Object.keys(then)])
  return [...names].every((name) => Object.hasOwn(now, name) && Object.hasOwn(then, name) && now[name] === then[name])
}
