import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from '@jest/globals'
import { publishedSchemas } from '../src/core/published-schemas.ts'
import { createGateReport, createReport } from './support/create-report.ts'
import { createFailedItemResult, createRunRecord } from './support/create-run-record.ts'
import { extensions } from './support/extensions.ts'

const ROOT = join(import.meta.dirname, '..')
const schemas = publishedSchemas(extensions)

function accepts(name: string, value: unknown): boolean {
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  return ajv.validate(schemas[name] ?? false, JSON.parse(JSON.stringify(value)))
}

describe('what is published', () => {
  test.each(Object.keys(schemas))('%s is what the program reads by; after a change: npm run schemas', (name) => {
    expect(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8'))).toEqual(schemas[name])
  })

  test('the reference has every key; after a change: npm run schemas', async () => {
    const script = join(ROOT, 'scripts/spec-reference.mjs')
    const { fillReference } = (await import(script)) as { fillReference: (page: string, schema: unknown) => string }
    const page = readFileSync(join(ROOT, 'docs/reference/spec.md'), 'utf8')
    expect(fillReference(page, schemas['gate-spec.v1.schema.json'])).toBe(page)
  })

  test('takes the program’s own reports and runs, and nothing that lacks a part', () => {
    const record = createRunRecord({ itemResults: [createFailedItemResult()] })
    expect(accepts('gate-run.v1.schema.json', record)).toBe(true)
    expect(accepts('gate-run.v1.schema.json', { ...record, complete: undefined })).toBe(false)
    expect(accepts('gate-report.v1.schema.json', createReport())).toBe(true)
    expect(
      accepts('gate-report.v1.schema.json', createReport({ gates: [createGateReport({ candidate: null })] })),
    ).toBe(true)
    expect(accepts('gate-report.v1.schema.json', { ...createReport(), verdict: 'maybe' })).toBe(false)
  })

  test('takes what a later version adds', () => {
    expect(accepts('gate-report.v1.schema.json', { ...createReport(), added: 1 })).toBe(true)
  })
})
