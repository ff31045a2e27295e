import { describe, expect, test } from '@jest/globals'
import { createProject, createSpecText } from '../support/create-project.ts'
import { runCli } from '../support/run-cli.ts'

const RELATIVE = ['baseline: { file: before.json }', 'require: { quality: mean >= baseline - 0.02 }']
const rows = (count: number, metadata: (index: number) => unknown): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: String(index), input: { quality: 1 }, metadata: metadata(index) }),
  ).join('\n')

describe('langfuse-gate check', () => {
  test('names the modules that are not there, at their places, and runs nothing', async () => {
    const spec = createSpecText(['require: { quality: mean >= 1 }'], 'answer.ts').replace(
      '[evaluators.ts]',
      '[evals.ts]',
    )
    const result = await runCli(createProject({ files: { 'langfuse-gate.yml': spec } }), ['check'])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toMatch(/langfuse-gate\.yml:5:11.*answer\.ts.* is not a file/)
    expect(result.stdout).toMatch(/langfuse-gate\.yml:6:18.*evals\.ts.* is not a file/)
  })

  test('one rule is one rule', async () => {
    const { stdout } = await runCli(createProject(), ['check'])
    expect(stdout).toContain('1 written rule\n')
  })

  test('warns of a margin that the dataset cannot show, with the number of items that would', async () => {
    const { stdout, exitCode } = await runCli(createProject({ gate: RELATIVE }), ['check'])
    expect(exitCode).toBe(0)
    const [, needed = ''] = /30 items cannot show a drop of 2 points; about (\d+) items would/.exec(stdout) ?? []
    expect(Number(needed)).toBeGreaterThan(500)
    const enough = await runCli(createProject({ gate: RELATIVE, items: Number(needed) }), ['check'])
    expect(enough.stdout).not.toContain('cannot show')
    const tooFew = await runCli(createProject({ gate: RELATIVE, items: Number(needed) - 1 }), ['check'])
    expect(tooFew.stdout).toContain('cannot show')
  })

  test.each([
    ['a margin of the default rule', ['baseline: { file: b.json }', 'scores: { quality: { margin: 0.02 } }'], true],
    ['a range ten times as wide', [...RELATIVE, 'scores: { quality: { range: [0, 10], margin: 0.02 } }'], true],
    ['a margin wide enough', ['baseline: { file: b.json }', 'require: { quality: mean >= baseline - 0.5 }'], false],
    ['watch', ['baseline: { file: b.json }', 'watch: { quality: mean >= baseline - 0.02 }'], false],
    ['a factor', ['baseline: { file: b.json }', 'require: { latency: mean <= baseline * 1.1 }'], false],
  ])('%s', async (_, gate, isWarned) => {
    const { stdout } = await runCli(createProject({ gate }), ['check'])
    expect(stdout.includes('cannot show a drop')).toBe(isWarned)
  })

  test('counts what is chosen, and a cluster once', async () => {
    const spec = createSpecText([...RELATIVE, 'cluster: conversation']).replace(
      './cases.jsonl',
      '{ file: cases.jsonl, where: { part: a }, sample: 40 }',
    )
    const cases = rows(100, (index) => ({ part: index < 60 ? 'a' : 'b', conversation: index % 10 }))
    const { stdout } = await runCli(createProject({ files: { 'langfuse-gate.yml': spec, 'cases.jsonl': cases } }), [
      'check',
    ])
    expect(stdout).toContain('40 items of the dataset, chosen by')
    expect(stdout).toContain('With 10 items')
  })

  test.each([
    ['cluster: conversatoin', '"cluster" names the metadata key "conversatoin"', 'Did you mean "conversation"'],
    ['slices: { by: [part, topic] }', '"slices.by" names the metadata key "topic"', '"part" and "conversation"'],
  ])('%s: a key that no item has is an error at the gate', async (key, text, remedy) => {
    const cases = rows(10, (index) => ({ part: 'a', conversation: index, person: { age: 7 }, none: null }))
    const cwd = createProject({ gate: [...RELATIVE, key], files: { 'cases.jsonl': cases } })
    const { stdout, exitCode } = await runCli(cwd, ['check'])
    expect(exitCode).toBe(2)
    expect(stdout).toContain(text)
    expect(stdout).toContain(remedy)
    expect(stdout).toContain('langfuse-gate.yml:3:')
  })

  test('says which names of the spec are misspelt or idle', async () => {
    const gate = [
      ...RELATIVE,
      'scores: { qualty: { tie: 0.1 }, tone: { better: lower } }',
      'waive: [{ score: qualiti, reason: new voice, owner: ana, until: 2099-12-31 }]',
    ]
    const { stdout, exitCode } = await runCli(createProject({ gate }), ['check'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('"scores" says something of "qualty". Did you mean "quality"?')
    expect(stdout).toMatch(/waiver of "qualiti" changes nothing: .* Did you mean "quality"\?/)
    expect(stdout).not.toContain('tone')
  })

  test('a margin that cannot be shown is told in units of the score', async () => {
    const gate = [
      'baseline: { file: b.json }',
      'require: { quality: [mean >= baseline - 0.2, share(>= 5) >= baseline - 0.02] }',
      'scores: { quality: { range: [-5, 5] } }',
    ]
    const { stdout } = await runCli(createProject({ gate }), ['check'])
    expect(stdout).toMatch(/mean >= baseline - 0\.2": 30 items cannot show a drop of 0\.2;/)
    expect(stdout).toMatch(/share\(>= 5\) >= baseline - 0\.02": 30 items cannot show a drop of 2 points;/)
  })

  test('an expired waiver is an error before it costs anything', async () => {
    const waive = 'waive: [{ score: quality, reason: new voice, owner: ana, until: 2020-01-01 }]'
    const result = await runCli(createProject({ gate: [...RELATIVE, waive] }), ['check'])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('ended on')
  })
})

test('a spec whose dataset cannot be read is not called right first', async () => {
  const { stdout, exitCode } = await runCli(createProject({ files: { 'cases.jsonl': '{"input": 1' } }), ['check'])
  expect(exitCode).toBe(2)
  expect(stdout).not.toContain('is right')
})
