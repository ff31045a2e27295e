import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createProject, createSpecText } from '../support/create-project.ts'
import { runForReport, type CliResult } from '../support/run-cli.ts'
import { plain } from '../../src/core/text.ts'
import type { Report } from '../../src/core/report.ts'

beforeAll(() => {
  buildSources()
})

const OWN = 'export const evaluators = [function quality({ output }) { return output.quality }]\n'

/** A gate of five items with this rule and a check; how many items were run is the length of the task’s own log. */
async function runRule(
  rule: string,
  evaluators: string | null = OWN,
  more: readonly string[] = [],
  wrong = '',
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult & { readonly report: Report; readonly run: number }> {
  const log = join(createDirectory(), 'log')
  const task = `import { appendFileSync } from 'node:fs'
export const task = ({ id }) => { appendFileSync(${JSON.stringify(log)}, id + '\\n'); ${wrong}; return { quality: 1 } }
`
  const checks = '{score: shape, equals: {quality: 1}}'
  const spec = createSpecText([rule, ...more]).replace(
    '[evaluators.ts]',
    `[${evaluators === null ? '' : 'evaluators.ts, '}${checks}]`,
  )
  const files = { 'langfuse-gate.yml': spec, 'task.ts': task, 'evaluators.ts': evaluators ?? '' }
  const cwd = createProject({ items: 5, files })
  const result = await runForReport(cwd, ['run'], { env })
  return { ...result, run: readFileSync(log, 'utf8').trim().split('\n').length }
}

describe('a rule on a score that the first item has not', () => {
  test('and that is spelt almost as the only one that the spec makes: nothing else is run', async () => {
    const { report, run, exitCode } = await runRule('require: { shpe: mean >= 0.9 }', null)
    expect([run, exitCode]).toEqual([1, 2])
    const [reason] = report.gates[0]?.reasons ?? []
    expect(reason).toMatchObject({
      code: 'SCORE_MISSING',
      message:
        'No evaluator makes the score "shpe" that a rule asks for, as the first dataset item, "0", shows; nothing else was run.',
      remedy: ['Did you mean ', { value: 'shape' }, '?'],
      place: { file: 'langfuse-gate.yml' },
    })
  })

  test.each([
    [
      'one that bore its own name may give another',
      '[function quality({ item }) { return item.id === "0" ? 1 : { name: "qualty", value: 1 } }]',
    ],
    ['an evaluator may name its scores as it likes', "[function judge() { return { name: 'quality', value: 1 } }]"],
    [
      'one may have more to say of other items',
      '[function quality() { return 1 }, function other({ item }) { return item.id === "0" ? [] : { name: "qualty", value: 1 } }]',
    ],
    [
      'one that failed may be the one that makes it',
      '[function quality() { return 1 }, function judge() { throw new Error("no luck") }]',
    ],
  ])('and that a later one may have, as %s: all are run, and the log says at once what is missing', async (_, list) => {
    const { run, stderr } = await runRule('require: { qualty: mean >= 0.9 }', `export const evaluators = ${list}\n`)
    expect(run).toBe(5)
    expect(stderr).toContain(
      'The first dataset item, "0", has no score "qualty", which a rule asks for. Did you mean "quality"?',
    )
  })

  test('and that is like none: all are run, with the names that there are', async () => {
    const { report, run, stderr } = await runRule('require: { tone: mean >= 0.9 }')
    expect([run, report.verdict]).toEqual([5, 'error'])
    expect(stderr).toContain('has no score "tone", which a rule asks for. It has "quality" and "shape".')
  })

  test.each([
    ['a watch rule, which never counts', 'watch: { qualty: mean >= 0.9 }', ['require: { quality: mean >= 0.9 }']],
    [
      'a rule that is waived',
      'require: { qualty: mean >= 0.9 }',
      ['waive: [{score: qualty, reason: soon, owner: ana, until: 2999-12-31}]'],
    ],
  ])('stops nothing as %s', async (_, rule, more) => {
    expect((await runRule(rule, OWN, more)).run).toBe(5)
  })

  test.each([
    ['its evaluator bears its name', '[function tone({ item }) { return item.id === "0" ? [] : 1 }]'],
    [
      'its evaluator failed on the item',
      '[function tone({ item }) { if (item.id === "0") throw new Error("no"); return 1 }]',
    ],
  ])('is no news where %s', async (_, list) => {
    const { run, stderr } = await runRule('require: { tone: mean >= 0.9 }', `export const evaluators = ${list}\n`)
    expect(run).toBe(5)
    expect(stderr).not.toContain('has no score')
  })
})

test('built-in scores, checks and the values of run evaluators are not looked for among the scores of the item', async () => {
  const evaluators = `${OWN}export const runEvaluators = [function average() { return 1 }]\n`
  const { stderr, run } = await runRule(
    'require: { latency: p95 <= 60, errors: sum == 0, shape: mean == 1, average: value >= 0 }',
    evaluators,
  )
  expect(run).toBe(5)
  expect(stderr).not.toContain('has no score')
})

test('an evaluator that fails on the first item is told at once, with its error', async () => {
  const evaluators = `${OWN}evaluators.push(function tone() { throw new Error('no key for the judge') })\n`
  const { stderr, run } = await runRule('require: { quality: mean >= 0.9 }', evaluators)
  expect(run).toBe(5)
  expect(stderr).toContain('The evaluator "tone" failed on the first dataset item, "0": "no key for the judge')
})

describe('keys of the job that env does not list are named where the first item', () => {
  const env = { SHOP_API_KEY: 'a-key-of-the-shop', OTHER_TOKEN: 'a-token-of-another' }
  test.each([
    ['failed for one of them', 'SHOP_API_KEY is not set', '"SHOP_API_KEY", which env', '"OTHER_TOKEN"'],
    ['was refused', 'HTTP 401 Unauthorized', '"OTHER_TOKEN" and "SHOP_API_KEY", which env', 'Install'],
    ['and nowhere else: it failed for something else', 'HTTP 500 from the shop', 'Mend the task', 'which env'],
    [
      'and nowhere else: a package is missing',
      "Cannot find package 'left-pad' imported from task.ts",
      '"npm ci"',
      'which env',
    ],
    ['and nowhere else: one of Python is', "No module named 'left_pad'", '"pip install -r', 'which env'],
  ])('%s', async (_, message, said, unsaid) => {
    const wrong = `throw new Error(${JSON.stringify(message)})`
    const { report } = await runRule('require: { quality: mean >= 0.9 }', OWN, [], wrong, env)
    const [reason] = report.gates[0]?.reasons ?? []
    expect(reason?.code).toBe('PREFLIGHT_FAILED')
    expect(plain(reason?.remedy ?? [])).toContain(said)
    expect(plain(reason?.remedy ?? [])).not.toContain(unsaid)
  })
})
