import type { GateReport, RuleResult, SliceResult } from '../../report.ts'
import { html, joinHtml, nothing, type Html } from '../encode/html.ts'
import { visibleLine } from '../encode/visible.ts'
import { meanScore, type ItemPair } from '../item-pairs.ts'
import { counted, formatChange, isLowerBetter, ruleUnit, scoreUnit, type Unit } from '../numbers.ts'
import { axis, differencePlot, figure, PLOT, scale, type PlotRow } from './plot.ts'

/** Rows of one plot; more are no picture. The tables have them all. */
const ROWS = 40
const SCORES = 8

/** The relative rules: what was seen, its interval, and (dashed) what the rule allows. A plot for each unit. */
export function rulePlots(gate: GateReport): Html {
  const rows = gate.rules.flatMap((rule): { unit: Unit; row: PlotRow }[] => {
    if (rule.estimate === null) return []
    const unit = ruleUnit(gate, rule)
    return [{ unit, row: ruleRow(rule, unit) }]
  })
  const plots = (['points', 's', 'USD', 'none'] as const).flatMap((unit) => {
    const all = rows.filter((one) => one.unit === unit).map(({ row }) => row)
    if (all.length === 0) return []
    return [
      differencePlot(
        `Candidate minus baseline, with intervals${unitWords(unit)}; dashed: what the rule allows${cut(all.length)}`,
        all.slice(0, ROWS),
        unit,
      ),
    ]
  })
  return joinHtml(plots)
}

/** Every slice of each score as a dot, the flagged ones in red. */
export function slicePlots(gate: GateReport): Html {
  const slices = gate.slices ?? []
  const scores = [...new Set(slices.map(({ score }) => score))].slice(0, SCORES)
  return joinHtml(
    scores.map((score) => {
      const unit = scoreUnit(gate, score)
      const all = slices
        .filter((slice) => slice.score === score && slice.difference !== null)
        .sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged))
      if (all.length === 0) return nothing
      const title = `${visibleLine(score, 80)} by slice, candidate minus baseline${unitWords(unit)}${cut(all.length)}`
      return differencePlot(
        title,
        all.slice(0, ROWS).map((slice) => sliceRow(slice, unit)),
        unit,
      )
    }),
  )
}

/** How the paired items moved on each score that has a relative rule: a column of items for each step of the difference. */
export function itemPlots(gate: GateReport, pairs: readonly ItemPair[]): Html {
  const scores = [...new Set(gate.rules.filter((rule) => rule.estimate !== null).map((rule) => rule.score))]
  return joinHtml(scores.slice(0, SCORES).map((score) => itemPlot(gate, pairs, score)))
}

const STEPS = 60
const COLUMN = 90

function itemPlot(gate: GateReport, pairs: readonly ItemPair[], score: string): Html {
  const differences = pairs.flatMap((pair) => {
    const [now, then] = [meanScore(pair.candidate, score), meanScore(pair.baseline, score)]
    return now === null || then === null || !Number.isFinite(now - then) ? [] : [now - then]
  })
  if (differences.length === 0) return nothing
  const reach = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1
  const counts = new Map<number, number>()
  for (const difference of differences) {
    const step =
      Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference) * Math.ceil((Math.abs(difference) / reach) * (STEPS / 2))
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  // Items that did not move are most of them; their column would hide the others.
  const most = Math.max(1, ...[...counts].filter(([step]) => step !== 0).map(([, count]) => count))
  const x = scale(-reach, reach)
  const unit = scoreUnit(gate, score)
  const height = COLUMN + PLOT.axis
  const bars = [...counts].map(([step, count]) => bar(step, count, reach, most, x.at, isLowerBetter(gate, score)))
  const moved = (sign: number): number =>
    differences.filter((one) => Math.abs(one) >= 1e-9 && Math.sign(one) === sign).length
  const [up, down] = [moved(1), moved(-1)]
  const same = differences.length - up - down
  const title = `${visibleLine(score, 80)}: ${counted(differences.length, 'paired item')}, ${String(down)} lower, ${String(same)} the same, ${String(up)} higher`
  return figure(title, height, joinHtml([axis(x, height, unit), ...bars]))
}

function bar(
  step: number,
  count: number,
  reach: number,
  most: number,
  at: (value: number) => string,
  lowerIsBetter: boolean,
): Html {
  const tall = Math.min(1, count / most) * (COLUMN - 20)
  const isBetter = lowerIsBetter ? step < 0 : step > 0
  const outcome = step === 0 ? 'same' : isBetter ? 'better' : 'worse'
  const x = Number(at((step / (STEPS / 2)) * reach))
  return html`<g class="${outcome}"
    ><rect
      class="dot"
      x="${(x - 2.5).toFixed(1)}"
      width="5"
      y="${(COLUMN - tall).toFixed(1)}"
      height="${tall.toFixed(1)}"
    /><text class="soft" text-anchor="middle" x="${x.toFixed(1)}" y="${(COLUMN - tall - 4).toFixed(1)}"
      >${count}</text
    ></g
  >`
}

function ruleRow(rule: RuleResult, unit: Unit): PlotRow {
  const { estimate, bound, baselineValue, slice } = rule
  const { difference = 0, lower = 0, upper = 0 } = estimate ?? {}
  const where = slice === undefined ? '' : ` (${visibleLine(slice.value, 20)})`
  return {
    label: `${visibleLine(rule.score, 28)}${where}: ${rule.rule}`,
    outcome: rule.waiver === undefined ? rule.outcome : 'waived',
    words: `${formatChange(difference, unit)}, ${rule.outcome}${rule.waiver === undefined ? '' : ', waived'}`,
    value: difference,
    interval: [lower, upper],
    ...(bound === null || baselineValue === null ? {} : { bound: bound - baselineValue }),
  }
}

function sliceRow(slice: SliceResult, unit: Unit): PlotRow {
  const value = slice.difference ?? 0
  return {
    label: `${visibleLine(slice.key, 24)} = ${slice.value}`,
    outcome: slice.isFlagged ? 'broken' : 'soft',
    words: `${formatChange(value, unit)}, ${counted(slice.items, 'item')}${slice.isFlagged ? ', flagged' : ''}`,
    value,
  }
}

function unitWords(unit: Unit): string {
  return unit === 'none' ? '' : ` in ${unit === 's' ? 'seconds' : unit}`
}

function cut(rows: number): string {
  return rows > ROWS ? ` (the first ${String(ROWS)} of ${String(rows)})` : ''
}
