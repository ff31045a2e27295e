import { describe, expect, test } from '@jest/globals'
import { findUntouched, notAffectedGate } from '../../src/core/affected.ts'
import { gateReport } from '../../src/core/report.ts'
import { plain, say } from '../../src/core/text.ts'

const SPEC = './evals/langfuse-gate.yml'

describe('a change touches a gate', () => {
  test.each([
    [[], ['README.md']],
    [
      ['src/agent/**', 'prompts/**'],
      ['README.md', 'prompts/faq/greeting.md'],
    ],
    [['prompts'], ['prompts/greeting.md']],
    [['prompts/'], ['prompts/faq/greeting.md']],
    [['/src/**'], ['src/a.ts']],
    [['./src/**'], ['src/a.ts']],
    [['.github/**'], ['.github/workflows/gate.yml']],
    [['**/*.md'], ['docs/.hidden/a.md']],
    [['*.{ts,js}'], ['a.js']],
    [['!docs/**'], ['docs/a.md', 'src/a.ts']],
    [['src/**', '!src/**/*.md', 'src/prompts/*.md'], ['src/prompts/a.md']],
    [['src/*(a).ts'], ['src/*(a).ts']],
    [['src/**'], ['evals/langfuse-gate.yml']],
    [['src/**', '!evals/**'], ['service/evals/langfuse-gate.yml']],
  ])('%j by %j', (paths, files) => {
    expect(findUntouched(paths, files, SPEC)).toBeNull()
  })

  test.each([
    [
      ['src/agent/**', 'prompts/**'],
      ['README.md', 'src/agents/a.ts'],
    ],
    [['src/**'], []],
    [['*.md'], ['docs/a.txt']],
    [['src/**', '!src/**/*.md'], ['src/a.md']],
    [['!docs/**'], ['docs/a.md']],
    [['!docs/'], ['docs/a/b.md']],
    [['Src/**'], ['src/a.ts']],
  ])('and not %j by %j', (paths, files) => {
    expect(findUntouched(paths, files, SPEC)).not.toBeNull()
  })
})

test('a gate that is not touched has passed, and says why', () => {
  const why = findUntouched(['src/agent/**', 'prompts/**'], ['README.md'], SPEC) ?? say`touched`
  const report = notAffectedGate({ name: 'order-status', description: 'of orders' }, why)
  expect(gateReport.parse(report)).toMatchObject({ name: 'order-status', verdict: 'passed', candidate: null })
  expect(plain(report.notAffected ?? [])).toBe('No changed file is one of "paths": "src/agent/**" and "prompts/**".')
  expect(report.reasons).toMatchObject([{ code: 'NOT_AFFECTED', text: report.notAffected }])
})
