import type { Problem } from '../../errors.ts'
import type { Baseline, RunRecord } from '../run-record.ts'
import { list, say, type Text } from '../text.ts'
import { countUnpaired, isTooDifferent, pairItems, type Pairing } from './pairing.ts'
import { createSide, findDuplicate, type Side } from './side.ts'
import { count, percent } from './words.ts'

/** The baseline as the rules meet it: usable, proved absent, never asked for, or there and of no use. */
export type BaselineState =
  | { readonly kind: 'found'; readonly side: Side; readonly pairing: Pairing }
  | { readonly kind: 'missing'; readonly reason: Text; readonly isFile: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'unusable'; readonly problem: Problem; readonly pairing: Pairing | null }

/** Of a run's item results; with more, the run says more about that day than about the code. */
export const MOST_FAILED = 0.02
/** Of a base that was run beside the candidate, on the same day: what a change mends fails there. More is an outage. */
const MOST_FAILED_BESIDE = 0.1

export interface BaselineTerms {
  /** The dataset version that the spec names, when it names one. */
  readonly pinnedVersion?: string | undefined
  /** The record before items were left out of it that the candidate did not come to: its failures count as a whole. */
  readonly whole?: RunRecord | undefined
  /** Any number of results may have failed: a case from outside, or runs whose noise is measured. */
  readonly anyFailed?: boolean | undefined
}

/** What the baseline is to the rules: every source's, and an anchor, is met here. */
export function readBaseline(
  candidate: Side,
  baseline: Baseline,
  { pinnedVersion, whole, anyFailed = false }: BaselineTerms = {},
): BaselineState {
  if (baseline.status === 'missing')
    return { kind: 'missing', reason: baseline.reason, isFile: baseline.isFile === true }
  if (baseline.status === 'none') return { kind: 'none' }
  const side = createSide(baseline.record)
  const duplicate = findDuplicate(side)
  if (duplicate !== undefined) {
    return unusable(
      'BASELINE_UNREADABLE',
      say`The baseline has item ${duplicate.id} twice with repetition ${duplicate.repetition}.`,
      say`Record the baseline again.`,
    )
  }
  if (!baseline.record.complete || baseline.record.itemResults.length < baseline.record.planned) {
    return unusable(
      'BASELINE_NOT_COMPARABLE',
      say`The baseline run ${baseline.record.name} is not complete: ${baseline.record.itemResults.length} of ${baseline.record.planned} results.`,
      say`Compare with a run that finished.`,
    )
  }
  if (baseline.record.itemResults.every((result) => result.error !== null)) {
    return unusable(
      'BASELINE_NOT_COMPARABLE',
      say`No item of the baseline run ${baseline.record.name} has an output.`,
      say`Compare with a run that worked.`,
    )
  }
  const run = whole ?? baseline.record
  const most = baseline.origin.kind === 'rerun' ? MOST_FAILED_BESIDE : MOST_FAILED
  if (!anyFailed && countFailed(run) > most * run.itemResults.length) return tooManyFailed(run, most)
  const version = baseline.record.comparability.dataset.version
  if (pinnedVersion !== undefined && !isSameInstant(version, pinnedVersion)) {
    return unusable(
      'BASELINE_NOT_COMPARABLE',
      say`The spec asks for dataset version ${pinnedVersion}, and the baseline was run on ${version ?? 'an unknown version'}.`,
      say`Compare with a run of that version, or remove the version from the spec.`,
    )
  }
  const pairing = pairItems(candidate, side)
  return isTooDifferent(pairing) ? tooDifferent(pairing) : { kind: 'found', side, pairing }
}

function countFailed({ itemResults }: RunRecord): number {
  return itemResults.filter(({ error }) => error !== null).length
}

/** A failed item counts as the worst value: a baseline of many is low, and a drop to it would be none. */
function tooManyFailed(record: RunRecord, most: number): BaselineState {
  const [failed, all] = [countFailed(record), record.itemResults.length]
  const fewest = Math.round(1 / most)
  const limit =
    all < fewest ? `Up to ${percent(most)} may: of fewer than ${fewest}, none.` : `Up to ${percent(most)} may.`
  return unusable(
    'BASELINE_NOT_COMPARABLE',
    say`${failed} of ${count(all, 'item result')} of the baseline run ${record.name} failed, ${[percent(failed / all)]}. ${[limit]}`,
    say`Find out why they failed, and compare with a run in which they did not.`,
  )
}

function tooDifferent(pairing: Pairing): BaselineState {
  const apart = countUnpaired(pairing)
  const share = percent(apart / (apart + pairing.paired.length))
  const counts = say`${pairing.changed.length} changed, ${pairing.onlyCandidate.length} added, ${pairing.onlyBaseline.length} removed`
  const first = list([...pairing.changed, ...pairing.onlyCandidate, ...pairing.onlyBaseline], 3)
  return {
    kind: 'unusable',
    pairing,
    problem: {
      code: 'BASELINE_NOT_COMPARABLE',
      text: say`${count(apart, 'item')}, ${[share]} of both sides, differ between the candidate’s dataset and the baseline’s (${counts}): ${first}. Up to 20 % may.`,
      remedy: say`Record a baseline on this version of the dataset, then compare again.`,
    },
  }
}

function unusable(code: Problem['code'], text: Text, remedy: Text): BaselineState {
  return { kind: 'unusable', problem: { code, text, remedy }, pairing: null }
}

/** Two spellings of one time are one version. */
function isSameInstant(a: string | undefined, b: string): boolean {
  return a === b || (a !== undefined && Date.parse(a) === Date.parse(b))
}
