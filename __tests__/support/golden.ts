import { readFileSync } from 'node:fs'

/** One number computed elsewhere (SciPy, R) and the tolerance at which it must be met, absolute or relative. */
export interface GoldenCase<Input, Expect> {
  readonly id: string
  readonly family: string
  readonly fn: string
  readonly input: Input
  readonly expect: Expect
  readonly tol: number
}

const file = JSON.parse(readFileSync(new URL('../fixtures/statistics/golden.json', import.meta.url), 'utf8')) as {
  cases: GoldenCase<never, never>[]
}

/** The cases of one family; a family without cases is a mistake. */
export function goldenCases<Input, Expect>(family: string, fn?: string): GoldenCase<Input, Expect>[] {
  const cases = file.cases.filter((one) => one.family === family && (fn === undefined || one.fn === fn))
  if (cases.length === 0) throw new Error(`no golden cases for ${family}`)
  return cases
}

/** How far apart two numbers are, absolute or relative, whichever is looser. */
export function distance(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(1, Math.abs(expected))
}
