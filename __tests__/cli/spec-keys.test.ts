import { describe, expect, test } from '@jest/globals'
import { createDirectory } from '../support/create-directory.ts'
import { runForReport } from '../support/run-cli.ts'

const SPEC = `version: 1
gates:
  answers:
    dataset: { file: cases.FORMAT, where: { part: a }, sample: 20, seed: 3 }
    task: task.mjs
    baseline: none
    evaluators:
      - { score: code, of: code, matches: '^N-\\d+$' }
      - { score: total, of: total, numeric: { from: expectedOutput }, tolerance: 0.5 }
      - score: shape
        jsonSchema: { type: object, required: [code, total], properties: { code: { pattern: "^N" } } }
    require:
      average: value >= 1
      code: mean == 1
      total: mean == 1
      shape: mean == 1
`
const TASK = `
export const task = ({ id, expectedOutput }) => ({ code: 'N-' + id, total: Number(expectedOutput) + 0.4 })
export const runEvaluators = [function average({ itemResults }) { return itemResults.length / 20 }]
`
const ITEMS = Array.from({ length: 60 }, (_, index) => ({
  id: String(index),
  input: `question, "${String(index)}"`,
  expectedOutput: String(index * 10),
  metadata: { part: index % 2 === 0 ? 'a' : 'b' },
}))
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const FILES = {
  csv: [
    'id,input,expectedOutput,metadata.part',
    ...ITEMS.map(({ id, input, expectedOutput, metadata }) =>
      [id, quoted(input), expectedOutput, metadata.part].join(),
    ),
  ].join('\r\n'),
  yaml: ITEMS.map((item) => `- ${JSON.stringify(item)}`).join('\n'),
  json: JSON.stringify(ITEMS),
}
type Format = keyof typeof FILES

function createProject(format: Format, task = TASK): string {
  const spec = SPEC.replace('FORMAT', format)
  return createDirectory({ 'langfuse-gate.yml': spec, 'task.mjs': task, [`cases.${format}`]: FILES[format] })
}

describe('a spec with local datasets, chosen items and every new check', () => {
  test('runs the same items whatever the file is', async () => {
    const formats: Format[] = ['csv', 'yaml', 'json']
    const runs = await Promise.all(
      formats.map(async (format) => {
        const { report, exitCode } = await runForReport(createProject(format), ['run'])
        expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: 'passed' })
        return report.gates[0]?.candidate?.itemResults.map(({ id, hash }) => `${id} ${hash}`)
      }),
    )
    expect(runs[0]).toHaveLength(20)
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })

  test.each([
    ['code', TASK.replace("'N-' + id", "'X-N' + id"), ['code', 'shape']],
    ['total', TASK.replace('+ 0.4', '+ 0.6'), ['total']],
    ['average', TASK.replace('/ 20', '/ 21'), ['average']],
  ])('%s decides', async (_, task, broken) => {
    const { report } = await runForReport(createProject('csv', task), ['run'])
    const rules = report.gates[0]?.rules ?? []
    expect(rules.filter(({ outcome }) => outcome === 'broken').map(({ score }) => score)).toEqual(broken)
    expect(report.verdict).toBe(broken.length > 0 ? 'failed' : 'passed')
  })
})
