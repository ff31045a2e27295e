import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSpec } from '../../../src/core/spec/parse.ts'
import { plain } from '../../../src/core/text.ts'
import { GateError } from '../../../src/errors.ts'
import { extensions } from '../../support/extensions.ts'
import { loadPayloads } from '../../support/payloads.ts'

const SPECS = join(import.meta.dirname, '../../fixtures/specs')
const read = (name: string): string => readFileSync(join(SPECS, name), 'utf8')
const parse = (text: string) => parseSpec(text, 'gate.yml', extensions)

/** Every problem on a line, `line:column CODE sentence`, its remedy under it. */
function refusalOf(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return error.problems
      .map(({ code, text: words, remedy, place }) => {
        const problem = `${String(place?.line)}:${String(place?.column)} ${code} ${plain(words)}\n`
        return remedy === undefined ? problem : `${problem}    ${plain(remedy)}\n`
      })
      .join('')
  }
  return 'nothing is wrong'
}

/** A spec with one gate that has these lines besides its dataset, task and baseline. */
function withGate(...lines: readonly string[]): string {
  const gate = ['dataset: cases.jsonl', 'task: a.js', 'baseline: main', ...lines]
  return ['version: 1', 'gates:', '  a:', ...gate.map((line) => `    ${line}`), ''].join('\n')
}

describe('a spec that is refused says so as the file beside it', () => {
  const names = readdirSync(join(SPECS, 'invalid')).filter((name) => name.endsWith('.yml'))
  test.each(names)('%s', (name) => {
    expect(refusalOf(read(`invalid/${name}`))).toBe(read(`invalid/${name.replace('.yml', '.txt')}`))
  })
})

describe('a spec that is taken', () => {
  test('the smallest has every default', () => {
    const text = read('valid/smallest.yml')
    const place = (line: number, column: number) => ({ file: 'gate.yml', line, column })
    expect(parse(text)).toEqual({
      file: 'gate.yml',
      text,
      gates: [
        {
          name: 'order-status',
          place: place(3, 3),
          dataset: { kind: 'name', options: { name: 'order-status-regression' }, place: place(4, 14) },
          task: { kind: 'module', options: { module: 'evals/order-status.ts', export: 'task' }, place: place(5, 11) },
          selection: {},
          baselines: [{ kind: 'branch', options: { branch: 'main' }, place: place(6, 15) }],
          baselineRuns: 5,
          paths: [],
          env: ['OPENAI_API_KEY'],
          evaluatorModules: [],
          checks: [],
          judges: [],
          awaited: [],
          rules: [],
          preset: 'balanced',
          unsure: 'pass',
          onMissingBaseline: 'pass',
          scores: {},
          evidence: 'any',
          waivers: [],
          run: { metadata: {} },
          repeat: 1,
          concurrency: 10,
          timeoutMs: 60_000,
          retries: 2,
          stopEarly: false,
          reportText: 'full',
        },
      ],
    })
  })

  test('every key of it arrives', () => {
    const [first, second, third, fourth] = parse(read('valid/every-key.yml')).gates
    expect(first).toMatchObject({
      description: 'Answers of the support agent',
      dataset: { kind: 'name', options: { name: 'support/order-status', version: '2026-11-01T00:00:00Z' } },
      task: { kind: 'module', options: { module: 'evals/order-status.ts', export: 'answerItem' } },
      evaluatorModules: [{ path: 'evals/evaluators.ts', place: { file: 'gate.yml', line: 13, column: 9 } }],
      baselines: [
        { kind: 'branch', options: { branch: 'main' } },
        { kind: 'run', options: { run: 'order-status-production-baseline' } },
        { kind: 'file', options: { file: 'evals/baseline.json' } },
      ],
      selection: {
        where: { category: ['faq', 'refund'], tier: ['1'], urgent: ['true'] },
        sample: 200,
        seed: 7,
      },
      slices: { by: ['category', 'tier'], min: 10 },
      cluster: 'conversation',
      budget: { cost: 5, timeMs: 1_800_000 },
      preset: 'strict',
      unsure: 'review',
      onMissingBaseline: 'fail',
      scores: {
        toxicity: { better: 'lower' },
        answer_quality: { range: [0, 1], margin: 0.02, tie: 0.05 },
        latency: { tie: 0.1 },
      },
      repeat: 3,
      concurrency: 20,
      timeoutMs: 90_000,
      retries: 0,
      env: ['OPENAI_API_KEY', 'MODEL'],
      run: {
        description: 'nightly',
        metadata: { agent_version: '12', canary: 'true', team: 'support' },
        environment: 'staging',
      },
      evidence: 'beyond-margin',
      waivers: [
        {
          score: 'toxicity',
          reason: 'new voice',
          owner: 'ana',
          until: '2026-12-31',
          place: { file: 'gate.yml', line: 50, column: 9 },
        },
      ],
      reportText: 'ids',
    })
    expect(first?.checks.map(({ place: _, ...check }) => check)).toEqual([
      {
        score: 'terms',
        kind: 'containsAll',
        of: 'answer.text',
        expected: { from: 'expectedOutput.must_mention' },
        ignoreCase: true,
      },
      {
        score: 'no_terms',
        kind: 'containsNone',
        of: 'answer.lines[0]',
        expected: { literal: ['apology', 'refund'] },
        ignoreCase: false,
      },
      { score: 'greets', kind: 'contains', of: null, expected: { literal: 'hello' }, ignoreCase: false },
      {
        score: 'intent_ok',
        kind: 'equals',
        of: 'intent',
        expected: { from: 'expectedOutput.intent' },
        ignoreCase: false,
      },
      {
        score: 'empty_ok',
        kind: 'equals',
        of: null,
        expected: { literal: { kind: 'none', rows: [] } },
        ignoreCase: false,
      },
      {
        score: 'dated',
        kind: 'matches',
        of: 'answer.text',
        expected: { literal: String.raw`(?i)on \d{4}-\d\d-\d\d` },
        ignoreCase: true,
      },
      {
        score: 'total',
        kind: 'numeric',
        of: 'answer.total',
        expected: { from: 'expectedOutput.total' },
        ignoreCase: false,
        tolerance: 0.01,
      },
      {
        score: 'shape',
        kind: 'jsonSchema',
        of: null,
        expected: { literal: { type: 'object', required: ['answer'], properties: { answer: { type: 'object' } } } },
        ignoreCase: false,
      },
    ])
    expect(first?.rules.map(({ list, score, text }) => `${list} ${score}: ${text}`)).toEqual([
      'require expected_outcome: mean == 1',
      'require errors: sum == 0',
      'require answer_quality: mean >= 0.80',
      'require answer_quality: mean >= baseline - 0.02',
      'require answer_quality: share(>= 0.8) >= 85%',
      'review latency: mean <= baseline * 1.10',
      'watch latency: p95 <= baseline + 25%',
      'watch toxicity: mean <= baseline',
      'watch label: share(== "an \\"answer\\"") >= 0.5',
      'watch wins: worse <= 3',
      'watch wins: better >= 1',
      'watch wins: tied >= 0',
    ])
    expect(first?.dataset.options).not.toHaveProperty('where')
    expect(first?.rules.filter(({ unsure }) => unsure !== undefined)).toEqual([
      expect.objectContaining({ text: 'mean >= baseline - 0.02', unsure: 'review', slices: true }),
    ])
    expect(first?.rules[4]?.place).toEqual({ file: 'gate.yml', line: 30, column: 11 })
    expect(second?.dataset).toMatchObject({ kind: 'file', options: { file: './evals/cases.jsonl' } })
    expect(second?.baselines[0]).toMatchObject({ kind: 'branch', options: { branch: 'release/1.x' } })
    expect(third?.baselines[0]).toMatchObject({ kind: 'run', options: { run: 'order-status-production-baseline' } })
    expect(fourth?.baselines).toEqual([])
  })

  test.each(['as-json', 'comments-and-blocks'])('%s', (name) => {
    expect(parse(read(`valid/${name}.yml`)).gates).toHaveLength(1)
  })

  test.each([
    'order-status/langfuse-gate.yml',
    'order-status/regressed/langfuse-gate.yml',
    'hosted-dataset/langfuse-gate.yml',
  ])('the example %s', (name) => {
    const [gate] = parse(readFileSync(join(import.meta.dirname, '../../../examples', name), 'utf8')).gates
    expect(gate?.rules.length).toBeGreaterThan(0)
  })

  test('a byte order mark and Windows line ends are no part of it', () => {
    const text = `\uFEFF${withGate('require: { a: mean >= 1 }').replaceAll('\n', '\r\n')}`
    expect(parse(text).gates[0]?.rules[0]?.text).toBe('mean >= 1')
  })

  test('a branch called none is written as a map', () => {
    const text = withGate().replace('baseline: main', 'baseline: { branch: none }')
    expect(parse(text).gates[0]?.baselines[0]).toMatchObject({ kind: 'branch', options: { branch: 'none' } })
  })
})

describe('yaml that is meant to hurt', () => {
  test.each(loadPayloads('yaml-spec'))('$id $note', ({ value }) => {
    expect(refusalOf(value)).toMatch(/^\d+:\d+ SPEC_INVALID/)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('what the cost of parsing grows with is counted first', () => {
    expect(refusalOf(`#${'x'.repeat(64 * 1024)}`)).toContain('at most 65536 bytes')
    expect(refusalOf(Array.from({ length: 2001 }, (_, index) => `k${String(index)}: 1`).join('\n'))).toContain(
      'at most 2000 entries',
    )
    expect(refusalOf('"'.repeat(60_000))).toContain('at most 2000 entries')
    expect(refusalOf('&a '.repeat(20_000))).toContain('at most 2000 entries')
    expect(refusalOf(`- ${'['.repeat(60)}${']'.repeat(60)}`)).toContain('not nested this deep')
    expect(refusalOf(`${'- '.repeat(150)}x`)).toContain('not nested this deep')
    expect(refusalOf(`${' '.repeat(150)}a: 1`)).toContain('not nested this deep')
  })

  test('what is within the limits is read, however strange', () => {
    expect(refusalOf('['.repeat(49) + ']'.repeat(49))).toContain('The spec must be a map')
    expect(refusalOf('- '.repeat(99) + 'x')).toContain('The spec must be a map')
    expect(refusalOf('!'.repeat(60_000))).toContain('SPEC_INVALID')
    expect(refusalOf(`a: "${'\n'.repeat(60_000)}"`)).toContain('SPEC_INVALID')
  })
})

describe('problems are all said at once', () => {
  test('shape and rules, in the order of the file', () => {
    const text = withGate('require: { a: men >= 1 }', 'variants: {}', 'repeat: 0')
    expect(refusalOf(text).match(/^\d+:\d+ [A-Z_]+/gm)).toEqual([
      '7:19 SPEC_INVALID',
      '8:5 SPEC_INVALID',
      '9:13 SPEC_INVALID',
    ])
  })

  test('no rule is judged by a setting that was mistyped', () => {
    expect(refusalOf(withGate('require: { a: mean <= 1 }', 'scores: { a: { better: Lower } }')).match(/^\d/gm)).toEqual(
      ['8'],
    )
  })

  test('text from the spec is a value, never words of ours', () => {
    try {
      parse(withGate('"<!-- x": 1'))
      throw new TypeError('it was taken')
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      const [problem] = error.problems
      expect(problem?.text).toContainEqual({ value: '<!-- x' })
    }
  })
})

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['60s', 60_000],
    ['10m', 600_000],
    ['0.5h', 1_800_000],
    ['2147483647ms', 2_147_483_647],
  ])('%s', (written, timeoutMs) => {
    expect(parse(withGate(`timeout: ${written}`)).gates[0]?.timeoutMs).toBe(timeoutMs)
  })

  test.each(['0s', '60', '1e3s', '-1s', '60 s', '1d', '2147483648ms', '0.1ms', '""'])('%s is refused', (written) => {
    expect(refusalOf(withGate(`timeout: ${written}`))).toContain('must be a duration')
  })
})
