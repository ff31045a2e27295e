import { diffArrays, diffWordsWithSpace } from 'diff'

/** A part of a line: on one side alone, or on both. */
export interface Piece {
  readonly text: string
  readonly isChanged: boolean
}

/** One row of a comparison; null where the side has no line. */
export interface DiffRow {
  readonly before: readonly Piece[] | null
  readonly after: readonly Piece[] | null
}

/** Past as many edits two texts have nothing to do with each other, and looking further takes long. */
const MOST_EDITS = 120
const LONGEST_LINE = 2000

/** Lines of two texts beside each other, and changed lines word by word, as rows of a table with a side each. */
export function sideBySide(left: readonly string[], right: readonly string[]): readonly DiffRow[] {
  const hunks = diffArrays([...left], [...right], { maxEditLength: MOST_EDITS })
  if (hunks === undefined) return changedRows(left, right)
  const rows: DiffRow[] = []
  let removed: readonly string[] = []
  for (const { value, removed: isRemoved, added: isAdded } of hunks) {
    if (isRemoved) {
      removed = value
      continue
    }
    rows.push(...changedRows(removed, isAdded ? value : []))
    removed = []
    if (!isAdded) rows.push(...value.map((text) => ({ before: [same(text)], after: [same(text)] })))
  }
  return [...rows, ...changedRows(removed, [])]
}

/** Lines that were replaced by others, in pairs as far as there are partners. */
function changedRows(removed: readonly string[], added: readonly string[]): DiffRow[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index): DiffRow => {
    const [before, after] = [removed[index], added[index]]
    if (before === undefined || after === undefined) {
      return {
        before: before === undefined ? null : [changed(before)],
        after: after === undefined ? null : [changed(after)],
      }
    }
    const words =
      Math.max(before.length, after.length) > LONGEST_LINE
        ? undefined
        : diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
    if (words === undefined) return { before: [changed(before)], after: [changed(after)] }
    return {
      before: words.filter((word) => !word.added).map(({ value, removed: isChanged }) => ({ text: value, isChanged })),
      after: words.filter((word) => !word.removed).map(({ value, added: isChanged }) => ({ text: value, isChanged })),
    }
  })
}

function same(text: string): Piece {
  return { text, isChanged: false }
}

function changed(text: string): Piece {
  return { text, isChanged: true }
}
