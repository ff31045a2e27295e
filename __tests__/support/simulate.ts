import { createRandom, type Random } from '../../src/core/statistics/random.ts'

/**
 * Runs of an invented task whose truth is known. Pass or fail: item i passes with its own probability, Beta(0.8, 0.2), so
 * that one item in six differs between two runs of the same code. Judge: a quality Beta(6, 1.6) with noise of the run (0.08)
 * and of the judge (0.06), a hard failure in 33, rounded to twentieths. A drop is uniform (every item a little worse) in
 * every second simulation, and sparse (a few items break for good) in the others.
 */
export type Kind = 'binary' | 'judge'

export interface SimulatedRuns {
  readonly candidate: readonly (number | boolean)[]
  readonly baseline: readonly (number | boolean)[]
}

const HARD_FAILURES = 0.03
const JUDGE_MEAN = (1 - HARD_FAILURES) * (6 / 7.6)

/** One pair of runs on `items` items; the candidate's true mean is lower by `drop`. Equal seeds give equal runs. */
export function simulateRuns(kind: Kind, items: number, drop: number, seed: string): SimulatedRuns {
  const random = createRandom(seed)
  const qualities = Array.from({ length: items }, () => drawQuality(kind, random))
  const isSparse = uniform(random) < 0.5
  const broken = drop / (kind === 'binary' ? 0.8 : JUDGE_MEAN)
  const shift = drop === 0 || isSparse ? 0 : shiftFor(kind, drop)
  const worse = qualities.map((quality) => (isSparse && uniform(random) < broken ? 0 : shifted(kind, quality, shift)))
  return {
    baseline: qualities.map((quality) => drawResult(kind, quality, random)),
    candidate: worse.map((quality) => drawResult(kind, quality, random)),
  }
}

function drawQuality(kind: Kind, random: Random): number {
  return kind === 'binary' ? beta(0.8, 0.2, random) : beta(6, 1.6, random)
}

function drawResult(kind: Kind, quality: number, random: Random): number | boolean {
  if (kind === 'binary') return uniform(random) < quality
  const noisy = quality + 0.08 * normal(random) + 0.06 * normal(random)
  const value = uniform(random) < HARD_FAILURES || quality === 0 ? 0 : Math.min(1, Math.max(0, noisy))
  return Math.round(value * 20) / 20
}

function shifted(kind: Kind, quality: number, shift: number): number {
  if (kind === 'judge') return Math.max(0.001, quality - shift)
  const odds = (quality / (1 - quality)) * Math.exp(-shift)
  return Number.isFinite(odds) ? odds / (1 + odds) : quality
}

const REFERENCE = 20_000
const references = new Map<Kind, readonly number[]>()

/** The mean of the results over a large sample of items, their qualities shifted. */
function mean(kind: Kind, shift: number): number {
  const random = createRandom(`reference ${kind}`)
  const sample = references.get(kind) ?? Array.from({ length: REFERENCE }, () => drawQuality(kind, random))
  references.set(kind, sample)
  const kept = kind === 'judge' ? 1 - HARD_FAILURES : 1
  return (kept * sample.reduce((sum, quality) => sum + shifted(kind, quality, shift), 0)) / REFERENCE
}

const shifts = new Map<string, number>()

/** The shift of every item that lowers the mean by `drop`. */
function shiftFor(kind: Kind, drop: number): number {
  const key = `${kind} ${String(drop)}`
  const known = shifts.get(key)
  if (known !== undefined) return known
  const target = mean(kind, 0) - drop
  let [low, high] = [0, 20]
  for (let step = 0; step < 40; step++) {
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
