import { expect, test } from '@jest/globals'
import { parseGate } from '../../../src/core/spec/parse-gate.ts'
import { specSchema } from '../../../src/core/spec/spec-schema.ts'
import { parseYaml } from '../../../src/core/spec/yaml-document.ts'
import { extensions } from '../../support/extensions.ts'

test('keys that are refused for now are read as they will be', () => {
  const document = parseYaml(
    `version: 1
gates:
  a:
    dataset: cases.jsonl
    task: a.js
    baseline: main
    baselineRuns: 5
    stopEarly: true
    paths: ["src/agent/**", "prompts/**"]
`,
    'gate.yml',
  )
  const written = specSchema(extensions).parse(document.value).gates['a']
  if (written === undefined) throw new TypeError('the gate is not there')
  expect(parseGate('a', written, [], extensions, document)).toMatchObject({
    gate: { baselineRuns: 5, stopEarly: true, paths: ['src/agent/**', 'prompts/**'] },
  })
})
