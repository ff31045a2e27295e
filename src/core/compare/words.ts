import { counted, formatAmount, formatValue, type Unit } from '../render/numbers.ts'
import type { Text } from '../text.ts'

/** What a rule's differences are in; `percent` where ratios are compared. */
export type Measure = Unit | 'percent'

/** `9 points`, `0.31`, `1.2 s`, `12 %`: a size, never negative. */
export function amount(size: number, measure: Measure): Text {
  return [measure === 'percent' ? percent(size) : formatAmount(Math.abs(size), measure)]
}

/** `1.6 to 17.4`: two sizes whose unit was just said; a size on the other side of 0 keeps its sign. */
export function span(from: number, to: number, measure: Measure): Text {
  return [`${bare(from, measure)} to ${bare(to, measure)}`]
}

/** `−6 points`, `+0.2`. */
export function change(size: number, measure: Measure): Text {
  return [size < 0 ? '−' : size > 0 ? '+' : '', ...amount(size, measure)].filter((part) => part !== '')
}

export function number(value: number): Text {
  return [formatValue(value, 'none')]
}

export function count(items: number, noun: string): Text {
  return [counted(items, noun)]
}

/** `7.3 %`; what is above 0 is never shown as 0. */
export function percent(share: number): string {
  const hundredths = Math.abs(share) * 100
  if (hundredths > 0 && hundredths < 0.1) return 'under 0.1 %'
  return `${hundredths.toFixed(1).replace(/\.0$/, '')} %`
}

function bare(size: number, measure: Measure): string {
  const sign = size < 0 ? '−' : ''
  if (measure === 'percent') return `${sign}${(Math.abs(size) * 100).toFixed(1).replace(/\.0$/, '')}`
  const [digits = ''] = formatAmount(Math.abs(size), measure).split(' ')
  return `${sign}${digits}`
}
