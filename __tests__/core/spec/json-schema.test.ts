import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { specJsonSchema } from '../../../src/core/spec/spec-schema.ts'
import { extensions } from '../../support/extensions.ts'

const SPECS = join(import.meta.dirname, '../../fixtures/specs')
const EXAMPLES = join(import.meta.dirname, '../../../examples')
const schema = specJsonSchema(extensions)
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function faultsOf(path: string): unknown {
  return validate(parseYaml(readFileSync(path, 'utf8'))) ? null : validate.errors
}

const valid = readdirSync(join(SPECS, 'valid')).map((name) => join(SPECS, 'valid', name))
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /langfuse-gate[^/]*\.yml$/.test(name) && !name.includes('node_modules'))
  .map((name) => join(EXAMPLES, name))

describe('the JSON Schema that editors use', () => {
  test.each([...valid, ...examples].map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))(
    'takes %s',
    (_, path) => {
      expect(faultsOf(path)).toBeNull()
    },
  )

  test.each(['unknown-keys', 'wrong-values', 'missing-keys', 'no-gates', 'version-2', 'evaluators', 'paths', 'scalar'])(
    'refuses invalid/%s.yml, as far as shapes go',
    (name) => {
      expect(faultsOf(join(SPECS, `invalid/${name}.yml`))).not.toBeNull()
    },
  )

  test('completes what this version has, with a description and a default each', () => {
    const keys = keysOf(schema)
    expect(keys).toEqual(expect.arrayContaining(['require', 'onMissingBaseline', 'ignoreCase', 'module', 'branch']))
    expect(keys).toEqual(expect.arrayContaining(['variants', 'rerun', 'setup']))
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
    const gate = JSON.stringify(schema)
    for (const words of ['"default":"60s"', '"default":"balanced"', 'how an item is run']) expect(gate).toContain(words)
  })
})

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'properties' in value && typeof value.properties === 'object' && value.properties !== null
      ? Object.keys(value.properties)
      : []
  return [...own, ...Object.values(value).flatMap(keysOf)]
}
