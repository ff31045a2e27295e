import type { Problem } from '../../errors.ts'
import type { Rule, SliceSettings } from '../spec/rules.ts'
import { say, type Text } from '../text.ts'
import type { ScoreState } from './score-state.ts'
import { compareText, type Side } from './side.ts'
import { count } from './words.ts'

/** The items of one run that share a metadata value. */
export interface Slice {
  readonly key: string
  readonly value: string
  readonly ids: ReadonlySet<string>
}

/** Every slice of the items, keys in the order of the spec, values in the order of their text. */
export function findSlices(side: Side, { by }: Pick<SliceSettings, 'by'>): Slice[] {
  return by.flatMap((key) => {
    const ids = new Map<string, Set<string>>()
    for (const [id, [result]] of side.items) {
      for (const value of valuesOf(result?.slices, key)) {
        const slice = ids.get(value)
        if (slice === undefined) ids.set(value, new Set([id]))
        else slice.add(id)
      }
    }
    return [...ids].sort(([a], [b]) => compareText(a, b)).map(([value, items]) => ({ key, value, ids: items }))
  })
}

/** One score on the items of a slice alone, read as on the whole dataset. `fewest` are the items that a comparison takes. */
export function restrictTo(slice: Slice, state: ScoreState, fewest: number): ScoreState {
  const isIn = (id: string): boolean => slice.ids.has(id)
  const only = <Value>(items: ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map([...items].filter(([id]) => isIn(id)))
  const candidate = { ...state.candidate, items: only(state.candidate.items) }
  if (state.baseline.kind !== 'found') return { ...state, candidate }
  const { sample } = state.baseline
  const paired = state.baseline.paired.filter((id) => isIn(id) && sample.items.has(id))
  if (paired.length >= fewest) {
    const baseline = { ...state.baseline, sample: { ...sample, items: only(sample.items) }, paired }
    return { ...state, candidate, baseline }
  }
  const reason = say`${nameSlice(slice)} has no baseline yet: of its ${count(slice.ids.size, 'item')} only ${paired.length} can be compared.`
  return { ...state, candidate, baseline: { kind: 'absent', reason } }
}

/** A rule that is to hold for slices where nothing says what makes them: a saved run that a person has changed. */
export function findSliceProblems(rules: readonly Rule[], settings: SliceSettings | undefined): Problem[] {
  const asking = settings === undefined ? rules.filter((rule) => rule.slices === true) : []
  return asking.map(({ score, text, place }) => ({
    code: 'SPEC_INVALID',
    text: say`The rule ${text} of ${score} is to hold for slices, and nothing says what makes them.`,
    remedy: say`Name metadata keys under slices, or leave slices out of the rule.`,
    ...(place === undefined ? {} : { place }),
  }))
}

/** `category = faq`, both from outside. */
export function nameSlice({ key, value }: Pick<Slice, 'key' | 'value'>): Text {
  return say`${key} = ${value}`
}

function valuesOf(slices: Readonly<Record<string, readonly string[]>> | undefined, key: string): readonly string[] {
  return slices !== undefined && Object.hasOwn(slices, key) ? (slices[key] ?? []) : []
}
