import { normalQuantile } from './distributions.ts'
import type { Interval } from './tango.ts'

/** Score interval for a share (Wilson 1927, JASA 22). Assumes independent trials; proper for none and for all of them. */
export function wilsonInterval(successes: number, trials: number, confidence: number): Interval {
  const z = normalQuantile(1 - (1 - confidence) / 2)
  const share = successes / trials
  const center = share + z ** 2 / (2 * trials)
  const half = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  const whole = 1 + z ** 2 / trials
  return {
    lower: successes === 0 ? 0 : (center - half) / whole,
    upper: successes === trials ? 1 : (center + half) / whole,
  }
}
