/** How much of each gate a page shows; when even without items it is too long, it is made again in the next form. */
export interface HtmlForm {
  readonly gates: number
  readonly rules: number
  readonly slices: number
  readonly sentences: number
  readonly plots: boolean
}

export const HTML_LADDER: readonly HtmlForm[] = [
  { gates: 200, rules: 1000, slices: 1000, sentences: 200, plots: true },
  { gates: 100, rules: 200, slices: 200, sentences: 50, plots: true },
  { gates: 50, rules: 50, slices: 20, sentences: 10, plots: false },
  { gates: 10, rules: 10, slices: 5, sentences: 5, plots: false },
  { gates: 0, rules: 0, slices: 0, sentences: 1, plots: false },
]

export const ELSEWHERE = 'the JSON report'
