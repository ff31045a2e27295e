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
  /** Sentences of each list: notes, problems, what to do next. */
  readonly sentences: number
  /** Gates with a section of their own. */
  readonly gates: number
  /** Where a reader finds what this document leaves out. */
  readonly elsewhere: string
}

/** For a pull request's comment: fewer items, then no outputs, then fewer rules, then only the counts. */
export const COMMENT_LADDER: readonly Form[] = ladder('the job summary and the JSON report', [
  [10, { lines: 20, characters: 1200 }, 50, 30, 10, 20],
  [10, { lines: 10, characters: 400 }, 50, 30, 10, 20],
  [5, { lines: 10, characters: 400 }, 50, 30, 10, 20],
  [5, null, 50, 20, 10, 20],
  [3, null, 20, 10, 5, 20],
  [0, null, 10, 5, 3, 10],
  [0, null, 3, 0, 2, 3],
  [0, null, 0, 0, 1, 0],
])

/** For the job summary and Markdown files, which have sixteen times the room. */
export const SUMMARY_LADDER: readonly Form[] = [
  ...ladder('the JSON report', [
    [50, { lines: 60, characters: 4000 }, 200, 200, 30, 100],
    [50, { lines: 20, characters: 1200 }, 200, 200, 30, 100],
    [20, { lines: 10, characters: 400 }, 100, 100, 10, 50],
  ]),
  ...COMMENT_LADDER.slice(3).map((form) => ({ ...form, elsewhere: 'the JSON report' })),
]

type Rung = readonly [
  items: number,
  texts: BlockSize | null,
  rules: number,
  slices: number,
  sentences: number,
  gates: number,
]

function ladder(elsewhere: string, rungs: readonly Rung[]): readonly Form[] {
  return rungs.map(([items, texts, rules, slices, sentences, gates]) => ({
    items,
    texts,
    rules,
    slices,
    sentences,
    gates,
    elsewhere,
  }))
}
