import type { ItemResult, ScoreValue } from '../core/run-record.ts'
import { say, type Text } from '../core/text.ts'
import type { Usage } from '../ports.ts'
import type { ScoreRow } from './answers.ts'
import { ITEM_KEYS, readScoreErrors } from './item-attributes.ts'
import type { RunItem } from './runs.ts'

/**
 * An item result as the gate compares it, or what is lost of it: the gate keeps with an item how many scores it was given,
 * and a read of fewer is not all of them.
 */
export function toItemResult(
  row: RunItem,
  rows: readonly ScoreRow[],
  usage: Usage | undefined,
): { readonly result: ItemResult } | { readonly lost: Text } {
  const { metadata, output } = row
  const chosen = chooseScores(rows)
  const expected = Number(metadata[ITEM_KEYS.scores] ?? 0)
  const given = [...chosen.values()].filter(({ source }) => source === 'API').length
  if (given < expected)
    return { lost: say`the item ${row.itemId} was given ${expected} scores and ${given} could be read` }
  const comments = [...chosen].flatMap(([name, score]) => {
    const comment = commentOf(score)
    return comment === undefined ? [] : [[name, comment] as const]
  })
  const result = {
    id: row.itemId,
    hash: metadata[ITEM_KEYS.hash] ?? null,
    repetition: repetitionOf(row),
    scores: Object.fromEntries([...chosen].map(([name, { value }]): [string, ScoreValue] => [name, value])),
    ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
    scoreErrors: readScoreErrors(metadata[ITEM_KEYS.scoreErrors]),
    error: row.hasFailed
      ? {
          code: metadata[ITEM_KEYS.errorCode] ?? 'TASK_FAILED',
          message: metadata[ITEM_KEYS.errorMessage] ?? 'the item failed in this run',
        }
      : null,
    latency: row.latency,
    cost: numberIn(metadata[ITEM_KEYS.cost]) ?? usage?.cost ?? null,
    tokens: numberIn(metadata[ITEM_KEYS.tokens]) ?? usage?.tokens ?? null,
    traceId: row.traceId,
    ...(output === undefined ? {} : { output }),
  }
  return { result }
}

/**
 * One score a name: what the run's own evaluators wrote, before what a person or an evaluator of Langfuse added later
 * under the same name; the newest of several. A correction is a text for people, not a score.
 */
export function chooseScores(rows: readonly ScoreRow[]): Map<string, ScoreRow> {
  const worstFirst = rows
    .filter(({ dataType }) => dataType !== 'CORRECTION')
    .toSorted(
      (a, b) =>
        Number(a.source === 'API') - Number(b.source === 'API') || Date.parse(a.timestamp) - Date.parse(b.timestamp),
    )
  return new Map(worstFirst.map((row) => [row.name, row]))
}

export function commentOf({ comment }: ScoreRow): string | undefined {
  return comment === '' ? undefined : comment
}

export function repetitionOf({ metadata }: RunItem): number {
  return Number(metadata[ITEM_KEYS.repetition] ?? 0) || 0
}

function numberIn(text: string | undefined): number | undefined {
  const value = Number(text)
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value
}
