import { html, joinHtml, type Html } from '../encode/html.ts'
import { visibleLine } from '../encode/visible.ts'
import { formatChange, type Unit } from '../numbers.ts'

/** Of every plot, in units of its drawing: labels to the left, what is drawn, words to the right. */
export const PLOT = { width: 1000, left: 380, right: 770, row: 24, axis: 26 } as const

/** One row of a plot of differences around 0. */
export interface PlotRow {
  /** From outside. */
  readonly label: string
  /** Ours; also a class of the style sheet. */
  readonly outcome: string
  /** What is beside it in words. */
  readonly words: string
  readonly value: number
  readonly interval?: readonly [lower: number, upper: number]
  /** What the rule allows. */
  readonly bound?: number
}

const LABEL = 58
const TITLE = 300
/** Two numbers under an axis nearer than this would cover each other. */
const TICK = 80

/** Differences as dots with their intervals, one row each, on one axis around 0. */
export function differencePlot(title: string, rows: readonly PlotRow[], unit: Unit): Html {
  const numbers = rows.flatMap((row) => [row.value, ...(row.interval ?? []), row.bound ?? 0]).filter(Number.isFinite)
  const x = scale(Math.min(0, ...numbers), Math.max(0, ...numbers))
  const height = rows.length * PLOT.row + PLOT.axis
  return figure(
    title,
    height,
    joinHtml([axis(x, height, unit), ...rows.map((row, index) => drawRow(row, index * PLOT.row + PLOT.row / 2, x))]),
  )
}

/** A drawing with its title, which a screen reader reads in its place; the numbers stand in a table near it. */
export function figure(title: string, height: number, drawing: Html): Html {
  const words = visibleLine(title, TITLE)
  const box = `0 0 ${String(PLOT.width)} ${String(height)}`
  return html`<figure>
    <figcaption>${words}</figcaption>
    <svg viewBox="${box}" width="${PLOT.width}" height="${height}" role="img" aria-label="${words}">${drawing}</svg>
  </figure>`
}

export interface Scale {
  readonly lowest: number
  readonly highest: number
  /** Where a number is, in units of the drawing; beyond the ends it is at the end. */
  readonly at: (value: number) => string
}

export function scale(lowest: number, highest: number): Scale {
  const room = highest > lowest ? (highest - lowest) * 0.05 : 1
  const [from, to] = [lowest - room, highest + room]
  const width = PLOT.right - PLOT.left
  const at = (value: number): string => {
    const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
    return (PLOT.left + (Number.isFinite(part) ? part : 0) * width).toFixed(1)
  }
  return { lowest, highest, at }
}

/** The zero line, and under the drawing 0 and the ends, as far as there is room for them. */
export function axis(x: Scale, height: number, unit: Unit): Html {
  const bottom = height - PLOT.axis + 4
  const zero = Number(x.at(0))
  const ends = [x.lowest, x.highest].filter((value) => Math.abs(Number(x.at(value)) - zero) > TICK)
  const ticks = [0, ...ends].map((value) => {
    const words = value === 0 ? '0' : formatChange(value, unit)
    return html`<text class="soft" text-anchor="middle" x="${x.at(value)}" y="${bottom + 16}">${words}</text>`
  })
  return html`<line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${bottom}" y2="${bottom}" />
    <line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${bottom}" />
    ${ticks}`
}

function drawRow(row: PlotRow, y: number, x: Scale): Html {
  const label = visibleLine(row.label, LABEL)
  const { interval, bound } = row
  const span =
    interval === undefined
      ? ''
      : html`<line class="span" x1="${x.at(interval[0])}" x2="${x.at(interval[1])}" y1="${y}" y2="${y}" />`
  const mark =
    bound === undefined
      ? ''
      : html`<line class="bound" x1="${x.at(bound)}" x2="${x.at(bound)}" y1="${y - 10}" y2="${y + 10}" />`
  return html`<g class="${row.outcome}"
    ><text x="0" y="${y + 4}">${label}</text>${mark}${span}<circle
      class="dot"
      cx="${x.at(row.value)}"
      cy="${y}"
      r="4"
    /><text x="${PLOT.right + 12}" y="${y + 4}">${row.words}</text></g
  >`
}
