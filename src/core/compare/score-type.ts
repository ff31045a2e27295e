import type { Problem } from '../../errors.ts'
import type { ScoreSettings } from '../spec/rules.ts'
import { say } from '../text.ts'
import { isBuiltIn, type Readings } from './readings.ts'
import { number } from './words.ts'

export type Better = 'higher' | 'lower'

/** How a score's values are read: what is worst, and how far apart two of them can be. */
export type ScoreType =
  | {
      readonly kind: 'number'
      readonly better: Better
      /** Null when neither the spec nor the values give one: then `worst` is the worst value seen. */
      readonly range: readonly [number, number] | null
      readonly worst: number
      /** Only 0 and 1 were seen. */
      readonly isBinary: boolean
      /** Cost, latency and their like: a failed item says nothing of it, and two runs are compared as a ratio. */
      readonly isAmount: boolean
    }
  | { readonly kind: 'text'; readonly better: Better }

export function betterOf(score: string, settings: ScoreSettings | undefined): Better {
  return settings?.better ?? (isBuiltIn(score) ? 'lower' : 'higher')
}

/**
 * The type of a score from all its values, the baseline's with the candidate's. Boolean is [0, 1]; numeric without a range
 * is [0, 1] when all its values are. A value that is no finite number, outside the declared range, or text among numbers is
 * a problem (SCORE_INVALID). `null` when there is no value at all.
 */
export function typeScore(
  score: string,
  sides: readonly Readings[],
  settings: ScoreSettings | undefined,
): ScoreType | Problem | null {
  const better = betterOf(score, settings)
  const values: (number | string)[] = []
  for (const side of sides) {
    for (const repetitions of side.values()) {
      for (const reading of repetitions) if (typeof reading === 'object') values.push(reading.value)
    }
  }
  if (values.length === 0) return null
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length === values.length) return { kind: 'text', better }
  if (texts.length > 0) {
    return invalid(
      say`The score ${score} is text on ${texts.length} of ${values.length} results and a number on the others.`,
      say`Let its evaluator return one kind of value.`,
    )
  }
  const numbers = values.filter((value) => typeof value === 'number')
  if (!numbers.every(Number.isFinite)) {
    return invalid(
      say`The score ${score} has a value that is no finite number.`,
      say`Let its evaluator return a finite number or throw.`,
    )
  }
  const least = numbers.reduce((a, b) => Math.min(a, b))
  const most = numbers.reduce((a, b) => Math.max(a, b))
  const kind = settings?.kind ?? (isBuiltIn(score) && score !== 'errors' ? 'positive' : null)
  const isOpen = kind === 'positive' || kind === 'real'
  const range = settings?.range ?? (!isOpen && least >= 0 && most <= 1 ? ([0, 1] as const) : null)
  if (range !== null && (least < range[0] || most > range[1])) {
    const outside = least < range[0] ? least : most
    return invalid(
      say`The score ${score} has the value ${number(outside)}, outside its range ${number(range[0])} to ${number(range[1])}.`,
      say`Correct its range under scores, or its evaluator.`,
    )
  }
  const [low, high] = range ?? [least, most]
  const isUnit = range !== null && low === 0 && high === 1
  return {
    kind: 'number',
    better,
    range,
    worst: better === 'higher' ? low : high,
    isBinary: isUnit && numbers.every((value) => value === 0 || value === 1),
    isAmount: kind === 'positive',
  }
}

export function isAmount(type: ScoreType): boolean {
  return type.kind === 'number' && type.isAmount
}

function invalid(text: Problem['text'], remedy: NonNullable<Problem['remedy']>): Problem {
  return { code: 'SCORE_INVALID', text, remedy }
}
