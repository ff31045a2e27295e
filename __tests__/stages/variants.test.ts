import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createProject } from '../support/create-project.ts'
import { runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

const VARIANTS = 'variants: {small: {env: {MODEL: mini, DEPTH: 1}}, large: {env: {MODEL: maxi, DEPTH: 2}}}'
/** The small model knows half of the answers. */
const TASK = `export const task = ({ id }) => ({
  quality: process.env.MODEL === 'mini' && Number(id) % 2 === 0 ? 0 : 1,
  model: [process.env.MODEL, process.env.DEPTH].join(' '),
})
`
const project = (...gate: string[]): string => createProject({ gate: [VARIANTS, ...gate], files: { 'task.ts': TASK } })

describe('variants of a gate', () => {
  test('are gates of their own, each in its environment, and stand beside each other in every output', async () => {
    const cwd = project('require: { quality: mean >= 0.9 }')
    const args = ['run', '--markdown', 'report.md', '--html', 'report.html']
    const { report, exitCode, stdout } = await runForReport(cwd, args)
    expect(report.problems).toEqual([])
    expect(exitCode).toBe(1)
    expect(report.gates.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['answers [small]', 'failed'],
      ['answers [large]', 'passed'],
    ])
    expect(report.gates.map(({ candidate }) => candidate?.itemResults[0]?.output)).toEqual([
      { quality: 0, model: 'mini 1' },
      { quality: 1, model: 'maxi 2' },
    ])
    expect(report.gates[0]?.candidate?.parameters).toEqual({ variant: 'small', MODEL: 'mini', DEPTH: '1' })
    expect(report.headToHead).toMatchObject([
      {
        gate: 'answers',
        variants: ['small', 'large'],
        scores: [
          {
            score: 'quality',
            variants: [
              { variant: 'small', items: 30, mean: 0.5, passShare: 0.5, min: 0 },
              { variant: 'large', items: 30, mean: 1, passShare: 1, min: 1 },
            ],
            pairs: [{ first: 'small', second: 'large', wins: 0, ties: 15, losses: 15 }],
          },
          { score: 'latency' },
        ],
      },
    ])
    expect(stdout).toMatch(/^answers: head to head$/m)
    expect(stdout).toMatch(/quality +large +30 +1 +100 % +1 +15 – 15 – 0 against small/)
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toContain(
      '| `quality` | `small` | 30 | 0.5 | 50 % | 0 | 0 – 15 – 15 against `large` |',
    )
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('head to head')

    // A saved report is shown as it was.
    const { stdout: again } = await runForReport(cwd, ['report', 'out/report.json'])
    expect(again).toContain('head to head')
  })

  test('are chosen by the name of the gate, or one by its own', async () => {
    const cwd = project('require: { quality: mean >= 0.9 }')
    const both = await runForReport(cwd, ['run', '--gate', 'answers'])
    expect(both.report.gates).toHaveLength(2)
    const one = await runForReport(cwd, ['run', '--gate', 'answers [large]'])
    expect(one.report).toMatchObject({ verdict: 'passed', gates: [{ name: 'answers [large]' }] })
    expect(one.report.headToHead).toBeUndefined()
  })

  test('have each a baseline of their own', async () => {
    const cwd = project('baseline: none', 'require: { quality: mean >= 0 }')
    await runForReport(cwd, ['run', '--save', 'base.json'])
    const { report } = await runForReport(cwd, ['run', '--baseline', 'base.json'])
    expect(report.gates.map(({ baseline }) => baseline?.gate)).toEqual(['answers [small]', 'answers [large]'])
    expect(report.verdict).toBe('passed')
  })

  test.each([
    ['variants: {small: {env: {MODEL: a}}}', 'must be a map with two variants or more'],
    ['variants: {a: {env: {}}, b: {env: {X: 1}}}', 'must be a map with at least one variable'],
    ['variants: {a: {env: {LANGFUSE_BASE_URL: x}}, b: {env: {X: 1}}}', 'runner’s own'],
    ['variants: {"a b": {env: {X: 1}}, b: {env: {X: 1}}}', 'must be a name of letters, digits, dots, _ and -'],
    ['variants: {a: {env: {X: 1}}, b: {env: {X: 2}, timeout: 1s}}', '"timeout"'],
  ])('%s is refused', async (variants, words) => {
    const cwd = createProject({ gate: [variants, 'require: { quality: mean >= 0.9 }'] })
    const { report } = await runForReport(cwd, ['run'])
    expect(report.problems.map(({ text }) => plain(text)).join('\n')).toContain(words)
    expect(report.problems.every(({ code }) => code === 'SPEC_INVALID')).toBe(true)
  })

  test('of a run that exists are refused: nothing is run', async () => {
    const spec = `version: 1
gates:
  answers:
    dataset: orders
    task: {run: x}
    ${VARIANTS}
    require: {quality: mean >= 0.9}
`
    const { report } = await runForReport(createProject({ files: { 'langfuse-gate.yml': spec } }), ['run'])
    expect(report.problems).toMatchObject([{ code: 'SPEC_INVALID', place: { line: 6, column: 5 } }])
  })
})
