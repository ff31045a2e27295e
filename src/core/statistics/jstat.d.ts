/** The few functions of jstat that the gate uses; the package has no types of its own. */
declare module 'jstat' {
  interface Distributions {
    readonly studentt: {
      cdf(value: number, degreesOfFreedom: number): number
      inv(probability: number, degreesOfFreedom: number): number
    }
    readonly normal: {
      cdf(value: number, mean: number, deviation: number): number
      inv(probability: number, mean: number, deviation: number): number
    }
    readonly gamma: { inv(probability: number, shape: number, scale: number): number }
  }
  const jstat: Distributions
  export { jstat as default }
}
