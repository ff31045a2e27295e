import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

test('every trap of Langfuse has a reason, and every test that is one exists', () => {
  const page = readFileSync(join(ROOT, 'docs/reference/langfuse-traps.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (\d+) +\| ([^|]+) \| ([^|]+) \|$/gm)]
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 65 }, (_, index) => index + 1))
  const files = [...page.matchAll(/`(__tests__\/[^`]+)`/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThan(50)
  expect([...new Set(files)].filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
})
