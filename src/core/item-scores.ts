import { BUILT_IN_SCORES } from './spec/rules.ts'

const NAME_LIMIT = 200
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\P{Zs} ]/u
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])
const BUILT_IN = new Set<string>(BUILT_IN_SCORES)

/** Why no score may be called this, as the end of a sentence on it; `null` when it may. */
export function scoreNameFault(name: string): string | null {
  if (name === '' || name.trim() !== name) return 'is empty, or starts or ends with white space'
  if (name.length > NAME_LIMIT) return `is longer than ${String(NAME_LIMIT)} characters`
  if (UNSEEN.test(name)) return 'has characters that cannot be seen'
  if (RESERVED.has(name)) return 'is a name that JavaScript keeps for itself'
  if (BUILT_IN.has(name)) return 'is the name of a score that the gate makes itself'
  return null
}

export interface ScoreError {
  readonly evaluator: string
  readonly message: string
}

/**
 * Splits the scores of one item, or of one run, into those that may be kept and errors on the others. Of two scores with one name
 * neither is kept: nobody could tell which of them a rule means.
 */
export function sortScores<Score extends { readonly name: string; readonly value: unknown }>(
  scores: readonly Score[],
  what: 'item' | 'run' = 'item',
): { readonly scores: readonly Score[]; readonly scoreErrors: readonly ScoreError[] } {
  const byName = new Map<string, Score[]>()
  for (const score of scores) byName.set(score.name, [...(byName.get(score.name) ?? []), score])
  const faults = new Map(Array.from(byName, ([name, same]) => [name, faultOf(name, same, what)]))
  return {
    scores: scores.filter(({ name }) => faults.get(name) === null),
    scoreErrors: Array.from(faults).flatMap(([name, message]) =>
      message === null ? [] : [{ evaluator: name.slice(0, NAME_LIMIT), message }],
    ),
  }
}

function faultOf(name: string, scores: readonly { readonly value: unknown }[], what: string): string | null {
  const fault = scoreNameFault(name)
  if (fault !== null) return `the score’s name ${fault}`
  if (scores.length > 1) return `${String(scores.length)} scores of this name were given for one ${what}`
  const isNumber = scores.every(({ value }) => typeof value !== 'number' || Number.isFinite(value))
  return isNumber ? null : 'the score’s value is no number to judge'
}
