import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { HELP } from '../../src/cli/args.ts'
import { judgeCase } from '../../src/core/judge-case.ts'
import { parseSpec } from '../../src/core/spec/parse.ts'
import { extensions } from '../support/extensions.ts'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const DOCUMENTS = [
  'README.md',
  'docs/architecture.md',
  'docs/reference/spec.md',
  'docs/reference/report.md',
  'docs/reference/github.md',
  'docs/reference/command-line.md',
  'CONTRIBUTING.md',
]

const blocks = DOCUMENTS.flatMap((document) => {
  const text = readFileSync(join(ROOT, document), 'utf8')
  return Array.from(text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)).map((match, index) => ({
    document,
    index,
    text: match[1] ?? '',
  }))
})

describe('what the documents show is what the program takes', () => {
  test.each(blocks.filter(({ text }) => text.startsWith('version: 1')))('the spec $index of $document', ({ text }) => {
    expect(parseSpec(text, 'langfuse-gate.yml', extensions).gates).not.toHaveLength(0)
  })

  test('the rules of the README belong to a gate', () => {
    const rules =
      blocks.find(({ document, text }) => document === 'README.md' && text.startsWith('require:'))?.text ?? ''
    const indented = rules.replaceAll(/^/gm, '    ')
    const spec = `version: 1\ngates:\n  g:\n    dataset: x\n    task: a.ts\n    baseline: main\n${indented}`
    expect(parseSpec(spec, 'langfuse-gate.yml', extensions).gates[0]?.rules).toHaveLength(5)
  })

  test('the workflow of the README names inputs that the action has', () => {
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> }
    const text = blocks.find(({ document, text: own }) => document === 'README.md' && own.startsWith('on:'))?.text ?? ''
    const workflow = parse(text) as {
      jobs: { gate: { steps: readonly { uses?: string; with?: Record<string, unknown> }[] } }
    }
    const step = workflow.jobs.gate.steps.find(({ uses }) => uses?.includes('langfuse-gate') === true)
    const inputs = Object.keys(step?.with ?? {})
    expect(inputs).toEqual(['langfuse-public-key', 'langfuse-secret-key'])
    for (const input of inputs) expect(Object.keys(action.inputs)).toContain(input)
  })

  test('the cases of the command line have the answers that it shows', () => {
    const text = readFileSync(join(ROOT, 'docs/reference/command-line.md'), 'utf8')
    const [given, answer, refusal] = Array.from(text.matchAll(/^```json\n(.*)\n```$/gm)).map((match) => match[1] ?? '')
    expect(JSON.stringify(judgeCase(given ?? ''))).toBe(answer)
    expect(JSON.stringify(judgeCase('{"id":"b"}'))).toBe(refusal)
  })

  test('the command line has every command and flag of --help', () => {
    const text = readFileSync(join(ROOT, 'docs/reference/command-line.md'), 'utf8')
    const words = HELP.match(/--[a-z-]+|(?<=^ {2}langfuse-gate )[a-z]+(?: [a-z]+)?/gm) ?? []
    expect(words.length).toBeGreaterThan(20)
    for (const word of words) expect({ word, isThere: text.includes(word) }).toEqual({ word, isThere: true })
  })

  test.each(DOCUMENTS)('every file that %s links to exists', (document) => {
    const text = readFileSync(join(ROOT, document), 'utf8')
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)).map((match) => match[1] ?? '')
    for (const link of links)
      expect({ link, exists: existsSync(resolve(ROOT, dirname(document), link)) }).toEqual({ link, exists: true })
  })
})
