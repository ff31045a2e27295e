import type { BlockSize } from '../encode/markdown.ts'

/** How much of a report a document shows. A document that is too long is rendered again in the next form of its ladder. */
export interface Form {
  /** Worst items of each gate. */
  readonly items: number
  /** Of each input and output; null: none of them. */
  readonly texts: BlockSize | null
  /** Rules of each gate. */
  readonly rules: number
  /** Rows of each gate's slices. */
  readonly slices: number
  /** Gates with a section of their own. */
  readonly gates: number
  /** Where a reader finds what this document leaves out. */
  readonly elsewhere: string
}

/** For a pull request's comment: fewer items, then no outputs, then fewer rules, then only the counts. */
export const COMMENT_LADDER: readonly Form[] = ladder('the job summary and the JSON report', [
  [10, { lines: 20, characters: 1200 }, 50, 30, 20],
  [10, { lines: 10, characters: 400 }, 50, 30, 20],
  [5, { lines: 10, characters: 400 }, 50, 30, 20],
  [5, null, 50, 20, 20],
  [3, null, 20, 10, 20],
  [0, null, 10, 5, 10],
  [0, null, 3, 0, 3],
  [0, null, 0, 0, 0],
])

/** For the job summary and Markdown files, which have sixteen times the room. */
export const SUMMARY_LADDER: readonly Form[] = [
  ...ladder('the JSON report', [
    [50, { lines: 60, characters: 4000 }, 200, 200, 100],
    [50, { lines: 20, characters: 1200 }, 200, 200, 100],
    [20, { lines: 10, characters: 400 }, 100, 100, 50],
  ]),
  ...COMMENT_LADDER.slice(3).map((form) => ({ ...form, elsewhere: 'the JSON report' })),
]

function ladder(
  elsewhere: string,
  rungs: readonly (readonly [items: number, texts: BlockSize | null, rules: number, slices: number, gates: number])[],
): readonly Form[] {
  return rungs.map(([items, texts, rules, slices, gates]) => ({ items, texts, rules, slices, gates, elsewhere }))
}
