import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findScripts } from '../../src/experiment-action/discover.ts'
import { parseMetadata, parseSwitch } from '../../src/experiment-action/inputs.ts'
import { workflowMetadata } from '../../src/experiment-action/metadata.ts'
import { fitOutput, redactResult } from '../../src/experiment-action/result-json.ts'
import { resultJson, type ResultJson } from '../../src/experiment-action/result-schema.ts'
import { nameScripts } from '../../src/experiment-action/run-scripts.ts'
import { readActionMetadata } from '../support/runner.ts'
import { createDirectory } from '../support/create-directory.ts'
import { refusalOf } from '../support/refusal.ts'

const FILES = [
  'a/b.py',
  'a/a.ts',
  'a/_shared.py',
  'a/.hidden.js',
  'a/notes.md',
  'a/node_modules/x/y.js',
  'c.mjs',
  'd/e/f.cjs',
]

describe('experiment_path', () => {
  const directory = createDirectory(Object.fromEntries(FILES.map((file) => [file, ''])))
  test.each([
    ['a/b.py', ['a/b.py']],
    ['a', ['a/a.ts', 'a/b.py']],
    ['./a/', ['a/a.ts', 'a/b.py']],
    ['**/*.py', ['a/b.py']],
    ['*', ['a/a.ts', 'a/b.py', 'c.mjs', 'd/e/f.cjs']],
    ['d/*', ['d/e/f.cjs']],
    ['a\nc.mjs\n!a/*.ts', ['a/b.py', 'c.mjs']],
    ['.', ['a/a.ts', 'a/b.py', 'c.mjs', 'd/e/f.cjs']],
  ])('%j', (path, scripts) => {
    expect(findScripts(directory, path).map((script) => relative(directory, script))).toEqual(scripts)
  })

  test.each(['nothing', 'a/_shared.py', 'x/**/*.py', 'a/*.md'])('%s matches none, which is an error', async (path) => {
    const refused = await refusalOf(() => findScripts(directory, path))
    expect(refused).toEqual([expect.stringMatching(/^INPUT_INVALID No experiment scripts matched/)])
  })

  test('gates are called as their files, and by their paths where two are called alike', () => {
    const named = nameScripts(['/w/a/qa.py', '/w/b/qa.ts', '/w/b/_odd näme.ts'], '/w')
    expect(named.map(({ name }) => name)).toEqual(['a qa.py', 'b qa.ts', 'odd n-me'])
  })

  test.each([
    [['/w/ä.py', '/w/ö.py']],
    [['/w/問.py', '/w/答.py', '/w/script.py']],
    [[`/w/${'x'.repeat(90)}/qa.py`, `/w/y${'x'.repeat(90)}/qa.py`]],
    [['/w/a/qa.py', '/w/b/qa.py', '/w/a qa.py.ts']],
  ])('%j are never called alike', (paths) => {
    const names = nameScripts(paths, '/w').map(({ name }) => name)
    expect(new Set(names).size).toBe(paths.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/)
  })
})

test('experiment_metadata has lines, comments, and values with an =', async () => {
  expect(parseMetadata('# a comment\n\nteam = support\nquery=a=b\n')).toEqual({ team: 'support', query: 'a=b' })
  expect(await refusalOf(() => parseMetadata('nonsense'))).toEqual([expect.stringMatching(/^INPUT_INVALID/)])
})

test('the workflow is told by the keys of the other action', () => {
  const env = {
    GITHUB_SHA: 'abc',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REF_NAME: '7/merge',
    GITHUB_REPOSITORY: 'acme/support',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTOR: 'ana',
    GITHUB_WORKFLOW: '',
  }
  expect(workflowMetadata(env)).toEqual({
    'langfuse.git_sha': 'abc',
    'langfuse.branch': '7/merge',
    'langfuse.actor': 'ana',
    'langfuse.pr_url': 'https://github.com/acme/support/pull/7',
  })
})

test.each([
  ['true', true],
  ['YES', true],
  ['1', true],
  ['y', true],
  ['false', false],
  ['No', false],
  ['0', false],
  ['n', false],
  // An expression whose variable is not set.
  ['', true],
])('a switch that is %j is %s', (text, value) => {
  expect(parseSwitch('should_fail_on_regression', text)).toBe(value)
})

test.each(['ture', 'off', 'null', '${{ vars.X }}'])('a switch that is %j is an error', async (text) => {
  expect(await refusalOf(() => parseSwitch('should_comment_on_pr', text))).toEqual([
    expect.stringMatching(/^INPUT_INVALID .*should_comment_on_pr/),
  ])
})

test('every input of the other action is one of this, with its default', async () => {
  const { inputs, outputs } = await readActionMetadata(join(import.meta.dirname, '../../experiment-action'))
  expect(Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]))).toEqual({
    langfuse_public_key: undefined,
    langfuse_secret_key: undefined,
    langfuse_base_url: 'https://cloud.langfuse.com',
    experiment_path: undefined,
    dataset_name: undefined,
    dataset_version: undefined,
    experiment_metadata: undefined,
    should_fail_on_regression: 'true',
    should_fail_on_script_error: 'true',
    should_comment_on_pr: 'true',
    python_sdk_version: 'latest',
    js_sdk_version: 'latest',
    should_skip_sdk_installation: 'false',
    github_token: '',
  })
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['result_json', 'failed']))
})

describe('result_json', () => {
  const rows = Array.from({ length: 50 }, (_, index) => ({
    item: { id: `case-${String(index)}`, input: 'x'.repeat(100) },
    evaluations: [{ name: 'right', value: 1, comment: 'y'.repeat(100) }],
    output: 'my-secret-value',
  }))
  const result: ResultJson = {
    schema_version: 'v1',
    action_metadata: {},
    results: [
      {
        ...{ script_path: '/w/a.py', script_name: 'a.py', runtime: 'python', duration_ms: 1, status: 'passed' },
        ...{ langfuse_experiment_url: null, error: null },
        experiment_result: { item_results: rows, run_evaluations: [] },
      },
    ],
  }

  test.each([
    [1_000_000, 50, true, 'my-secret-value'],
    [8_000, 50, false, undefined],
    [1_000, 0, false, undefined],
  ])('fits %d bytes with %d items', (limit, items, isWhole, output) => {
    const fitted = fitOutput(result, limit)
    const read = resultJson.parse(JSON.parse(fitted.text))
    const found = read.results[0]?.experiment_result?.item_results
    expect(found).toHaveLength(items)
    expect(fitted.isWhole).toBe(isWhole)
    expect(found?.[0]?.output).toBe(output)
  })

  test('holds none of the secrets', () => {
    expect(JSON.stringify(redactResult(result, ['my-secret-value']))).not.toContain('my-secret')
  })
})
