import { closest, distance } from 'fastest-levenshtein'
import { STATISTICS } from '../statistics/index.ts'
import { list, say, type Text } from '../text.ts'
import type { BaselineChange, Bound, Operator, RuleCondition, StatisticTerm } from './rules.ts'

/** Why a text is not a rule; `offset` counts characters from its start. */
export interface RuleRefusal {
  readonly ok: false
  readonly text: Text
  readonly offset: number
}
export type ParsedCondition = { readonly ok: true; readonly condition: RuleCondition } | RuleRefusal

/** What a step read, and where the next one starts. */
type Read<Value> = { readonly ok: true; readonly value: Value; readonly end: number } | RuleRefusal

type PlainName = Exclude<StatisticTerm['name'], 'percentile' | 'share'>
const PLAIN_NAMES = STATISTICS.map(({ name }) => name).filter(
  (name): name is PlainName => name !== 'percentile' && name !== 'share',
)
const ALL_NAMES = [...PLAIN_NAMES, 'p1 to p99', 'share(CONDITION)'].join(', ')
const OPERATORS: readonly Operator[] = ['>=', '<=', '>', '<', '==', '!=']
const NUMBER = /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/** Reads `STATISTIC OPERATOR BOUND` to the last character; nothing that is left over is ignored. */
export function parseCondition(text: string): ParsedCondition {
  const statistic = readStatistic(text, skipSpace(text, 0))
  if (!statistic.ok) return statistic
  const operator = readOperator(text, skipSpace(text, statistic.end))
  if (!operator.ok) return operator
  const bound = readBound(text, skipSpace(text, operator.end))
  if (!bound.ok) return bound
  const end = skipSpace(text, bound.end)
  if (end < text.length)
    return refuse(end, say`The rule ends before ${rest(text, end)}; write one rule for each condition`)
  return { ok: true, condition: { statistic: statistic.value, operator: operator.value, bound: bound.value } }
}

function readStatistic(text: string, start: number): Read<StatisticTerm> {
  const word = take(text, start, /[A-Za-z_]\w*(?:\.\d+)?/y)
  if (word === null) {
    const whole = `mean ${text.slice(start).trim()}`
    const example = parseCondition(whole).ok ? whole : 'mean >= 0.8'
    return refuse(start, say`A rule starts with a statistic, as in ${example}; found ${rest(text, start)}`)
  }
  const end = start + word.length
  if (word === 'share') return readShare(text, skipSpace(text, end))
  const plain = PLAIN_NAMES.find((name) => name === word)
  if (plain !== undefined) return { ok: true, value: { name: plain }, end }
  if (/^p\d+(?:\.\d+)?$/.test(word)) {
    const percent = Number(word.slice(1))
    if (Number.isInteger(percent) && percent >= 1 && percent <= 99) {
      return { ok: true, value: { name: 'percentile', percent }, end }
    }
    return refuse(start, say`Percentiles go from p1 to p99 in whole numbers; found ${word}`)
  }
  const near = closest(word.toLowerCase(), [...PLAIN_NAMES, 'share'])
  const isNear = distance(word.toLowerCase(), near) <= 2
  const advice = isNear ? say`did you mean ${near}?` : say`they are ${[ALL_NAMES]}`
  return refuse(start, say`There is no statistic ${word}; ${advice}`)
}

function readShare(text: string, start: number): Read<StatisticTerm> {
  if (text[start] !== '(') return refuse(start, say`share takes a condition in brackets, as in ${'share(>= 0.8)'}`)
  const operator = readOperator(text, skipSpace(text, start + 1))
  if (!operator.ok) return operator
  const value = readLiteral(text, skipSpace(text, operator.end))
  if (!value.ok) return value
  if (typeof value.value !== 'number' && operator.value !== '==' && operator.value !== '!=') {
    return refuse(
      start + 1,
      say`${operator.value} orders numbers; true, false and texts are compared with ${'=='} or ${'!='}`,
    )
  }
  const close = skipSpace(text, value.end)
  if (text[close] !== ')')
    return refuse(close, say`The condition of share ends with a closing bracket; found ${rest(text, close)}`)
  return { ok: true, value: { name: 'share', operator: operator.value, value: value.value }, end: close + 1 }
}

function readLiteral(text: string, start: number): Read<number | string | boolean> {
  const word = take(text, start, /true\b|false\b/y)
  if (word !== null) return { ok: true, value: word === 'true', end: start + word.length }
  const quoted = take(text, start, /"(?:[^"\\]|\\["\\])*"/y)
  if (quoted !== null) {
    return { ok: true, value: quoted.slice(1, -1).replace(/\\(["\\])/g, '$1'), end: start + quoted.length }
  }
  if (take(text, start, /[+\-\d]/y) !== null) return readNumber(text, start)
  return refuse(
    start,
    say`share compares with a number, true, false or a text in double quotes; found ${rest(text, start)}`,
  )
}

function readOperator(text: string, start: number): Read<Operator> {
  const found = take(text, start, /[<>=!]+/y)
  const operator = OPERATORS.find((one) => one === found)
  if (operator !== undefined) return { ok: true, value: operator, end: start + operator.length }
  const remedies: Readonly<Record<string, string>> = {
    '=': '==',
    '=>': '>=',
    '=<': '<=',
    '===': '==',
    '!==': '!=',
    '<>': '!=',
  }
  const remedy = found === null ? undefined : remedies[found]
  return refuse(
    start,
    remedy === undefined
      ? say`An operator is expected (${list(OPERATORS, 6)}); found ${rest(text, start)}`
      : say`There is no operator ${found ?? ''}; write ${remedy}`,
  )
}

function readBound(text: string, start: number): Read<Bound> {
  const baseline = take(text, start, /baseline\b/y)
  if (baseline !== null) return readBaselineChange(text, start + baseline.length)
  if (take(text, start, /[+\-\d]/y) === null) {
    const word = take(text, start, /[A-Za-z_][\w./-]*/y)
    const found = say`A bound is a number, a percentage or baseline; found ${rest(text, start)}`
    if (word === null) return refuse(start, found)
    const isNear = distance(word.toLowerCase(), 'baseline') <= 2
    return refuse(
      start,
      isNear
        ? say`${found}; did you mean ${'baseline'}?`
        : say`${found}; write ${'baseline'}, and name the branch or run under the gate’s key ${'baseline'}`,
    )
  }
  const number = readNumber(text, start)
  if (!number.ok) return number
  const percent = take(text, number.end, /[ \t]*%/y)
  if (percent === null) return { ok: true, value: { kind: 'number', value: number.value }, end: number.end }
  return { ok: true, value: { kind: 'number', value: number.value / 100 }, end: number.end + percent.length }
}

function readBaselineChange(text: string, start: number): Read<Bound> {
  const signAt = skipSpace(text, start)
  const sign = take(text, signAt, /[-+*]/y)
  if (sign === null) return { ok: true, value: { kind: 'baseline', change: { kind: 'none' } }, end: start }
  const numberAt = skipSpace(text, signAt + 1)
  if (take(text, numberAt, /\d/y) === null) {
    return refuse(
      numberAt,
      say`${`baseline ${sign}`} is followed by a number without a sign; found ${rest(text, numberAt)}`,
    )
  }
  const number = readNumber(text, numberAt)
  if (!number.ok) return number
  const percent = take(text, number.end, /[ \t]*%/y)
  const end = number.end + (percent ?? '').length
  if (sign === '*') {
    if (percent !== null) {
      return refuse(
        numberAt,
        say`${'baseline *'} takes a factor and no percentage: write ${`baseline * ${String(number.value / 100)}`}`,
      )
    }
    if (number.value === 0) return refuse(numberAt, say`${'baseline * 0'} is always 0: write the number`)
    return againstBaseline({ kind: 'times', factor: number.value }, end)
  }
  const amount = sign === '-' ? -number.value : number.value
  return againstBaseline(percent === null ? { kind: 'add', amount } : { kind: 'percent', percent: amount }, end)
}

function againstBaseline(change: BaselineChange, end: number): Read<Bound> {
  return { ok: true, value: { kind: 'baseline', change }, end }
}

function readNumber(text: string, start: number): Read<number> {
  const digits = take(text, start, NUMBER)
  if (digits === null) return refuse(start, say`A number is expected; found ${rest(text, start)}`)
  const end = start + digits.length
  if (take(text, end, /[\w.,]/y) !== null) {
    return refuse(start, say`A number is written like 0.85 or 1200; found ${rest(text, start)}`)
  }
  const value = Number(digits)
  if (!Number.isFinite(value)) return refuse(start, say`The number ${digits} is too large`)
  return { ok: true, value, end }
}

/** What `pattern` (sticky) matches at `start`. */
function take(text: string, start: number, pattern: RegExp): string | null {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0] ?? null
}

function skipSpace(text: string, start: number): number {
  return start + (take(text, start, /[ \t]*/y) ?? '').length
}

const REST_LENGTH = 40

function rest(text: string, start: number): Text {
  const left = text.slice(start).trim()
  if (left === '') return ['the end of the rule']
  return [{ value: left.length > REST_LENGTH ? `${left.slice(0, REST_LENGTH)}…` : left }]
}

function refuse(offset: number, text: Text): RuleRefusal {
  return { ok: false, text, offset }
}
