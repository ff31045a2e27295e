import { createRandom, type Random } from '../../src/core/statistics/random.ts'

/**
 * Runs of an invented task whose truth is known. Pass or fail: item i passes with its own probability, Beta(0.8, 0.2), so
 * that one item in six differs between two runs of the same code, and two runs correlate by 0.5. Judge: a quality
 * Beta(6, 1.6), or 0 in one run of 33, with noise of the run (0.08) and of the judge (0.06), rounded to twentieths: the
 * differences have a deviation of 0.22, and two runs correlate by 0.4. A drop is uniform (every item a little worse) in every
 * second simulation, and sparse (a few items have a quality of 0 for good) in the others.
 */
export type Kind = 'binary' | 'judge'

export interface SimulatedRuns {
  readonly candidate: readonly (number | boolean)[]
  readonly baseline: readonly (number | boolean)[]
}

const HARD_FAILURES = 0.03
/** Of the run and of the judge. */
const NOISE = [0.08, 0.06] as const

/** One pair of runs on `items` items; the candidate's true mean is lower by `drop`. Equal seeds give equal runs. */
export function simulateRuns(kind: Kind, items: number, drop: number, seed: string): SimulatedRuns {
  const random = createRandom(seed)
  const qualities = Array.from({ length: items }, () => drawQuality(kind, random))
  const isSparse = uniform(random) < 0.5
  const broken = drop === 0 ? 0 : drop / (unshiftedMean(kind) - meanOfBroken(kind))
  const shift = drop === 0 || isSparse ? 0 : shiftFor(kind, drop)
  const worse = qualities.map((quality) => (isSparse && uniform(random) < broken ? 0 : shifted(kind, quality, shift)))
  return {
    baseline: qualities.map((quality) => drawResult(kind, quality, random)),
    candidate: worse.map((quality) => drawResult(kind, quality, random)),
  }
}

const FIVE: readonly Kind[] = ['binary', 'binary', 'judge', 'judge', 'judge']

type Scores = Readonly<Record<string, SimulatedRuns['candidate']>>

/** Five scores of the same items, of which the first alone falls. */
export function simulateScores(
  items: number,
  drop: number,
  seed: string,
): { readonly candidate: Scores; readonly baseline: Scores } {
  const scores = FIVE.map((kind, index) => {
    const runs = simulateRuns(kind, items, index === 0 ? drop : 0, `${seed} ${String(index)}`)
    return { name: `score-${String(index)}`, ...runs }
  })
  return {
    candidate: Object.fromEntries(scores.map(({ name, candidate }) => [name, candidate])),
    baseline: Object.fromEntries(scores.map(({ name, baseline }) => [name, baseline])),
  }
}

function drawQuality(kind: Kind, random: Random): number {
  return kind === 'binary' ? beta(0.8, 0.2, random) : beta(6, 1.6, random)
}

function drawResult(kind: Kind, quality: number, random: Random): number | boolean {
  if (kind === 'binary') return uniform(random) < quality
  const noise = drawNoise(random)
  return Math.round(clamp((uniform(random) < HARD_FAILURES ? 0 : quality) + noise) * 20) / 20
}

function drawNoise(random: Random): number {
  return NOISE[0] * normal(random) + NOISE[1] * normal(random)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function shifted(kind: Kind, quality: number, shift: number): number {
  if (kind === 'judge') return Math.max(0.001, quality - shift)
  const odds = (quality / (1 - quality)) * Math.exp(-shift)
  return Number.isFinite(odds) ? odds / (1 + odds) : quality
}

const REFERENCE = 50_000

interface ReferenceItem {
  readonly quality: number
  readonly noise: number
}

const references = new Map<Kind, readonly ReferenceItem[]>()

function referenceFor(kind: Kind): readonly ReferenceItem[] {
  const known = references.get(kind)
  if (known !== undefined) return known
  const random = createRandom(`reference ${kind}`)
  const drawn = Array.from({ length: REFERENCE }, () => ({
    quality: drawQuality(kind, random),
    noise: kind === 'judge' ? drawNoise(random) : 0,
  }))
  references.set(kind, drawn)
  return drawn
}

/** The mean result over a large sample of items, their qualities shifted: what is cut off at 1 is no part of a drop. */
function mean(kind: Kind, shift: number): number {
  const failed = kind === 'judge' ? HARD_FAILURES : 0
  const all = referenceFor(kind).reduce(
    (sum, { quality, noise }) => sum + clamp(shifted(kind, quality, shift) + noise),
    0,
  )
  return ((1 - failed) * all) / REFERENCE + failed * meanOfBroken(kind)
}

const brokenMeans = new Map<Kind, number>()

/** The mean result of items whose quality is 0: noise lifts a judge's score. */
function meanOfBroken(kind: Kind): number {
  const known =
    brokenMeans.get(kind) ?? referenceFor(kind).reduce((sum, { noise }) => sum + clamp(noise), 0) / REFERENCE
  brokenMeans.set(kind, known)
  return known
}

const unshiftedMeans = new Map<Kind, number>()

function unshiftedMean(kind: Kind): number {
  const known = unshiftedMeans.get(kind) ?? mean(kind, 0)
  unshiftedMeans.set(kind, known)
  return known
}

const shifts = new Map<string, number>()

/** The shift of every item that lowers the mean by `drop`. */
function shiftFor(kind: Kind, drop: number): number {
  const key = `${kind} ${String(drop)}`
  const known = shifts.get(key)
  if (known !== undefined) return known
  const target = unshiftedMean(kind) - drop
  let [low, high] = [0, 20]
  for (let step = 0; step < 25; step++) {
    const middle = (low + high) / 2
    if (mean(kind, middle) > target) low = middle
    else high = middle
  }
  shifts.set(key, low)
  return low
}

function uniform(random: Random): number {
  return ((random.bits() >>> 0) + 0.5) / 2 ** 32
}

/** Box and Muller 1958. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random))
}

function beta(a: number, b: number, random: Random): number {
  const [x, y] = [gamma(a, random), gamma(b, random)]
  return x / (x + y)
}

/** Marsaglia and Tsang 2000. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * uniform(random) ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = normal(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(uniform(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
