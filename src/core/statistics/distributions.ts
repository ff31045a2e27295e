import jstat from 'jstat'

/** Quantile of Student's t. jstat's error is below 1e-7, far under what a decision can see. */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return jstat.studentt.inv(probability, degreesOfFreedom)
}

/** P(T ≤ value) for Student's t. */
export function tCdf(value: number, degreesOfFreedom: number): number {
  return jstat.studentt.cdf(value, degreesOfFreedom)
}

/** Quantile of the standard normal distribution. */
export function normalQuantile(probability: number): number {
  return jstat.normal.inv(probability, 0, 1)
}

/** P(Z ≤ value) for the standard normal distribution. */
export function normalCdf(value: number): number {
  return jstat.normal.cdf(value, 0, 1)
}

/** The mean at which a Poisson count reaches `count` with this probability. */
export function poissonMeanReaching(count: number, probability: number): number {
  return jstat.gamma.inv(probability, count, 1)
}
