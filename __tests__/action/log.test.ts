import { afterEach, expect, jest, test } from '@jest/globals'
import { createLog } from '../../src/action/log.ts'
import { redactor } from '../../src/core/render/redact.ts'
import { say } from '../../src/core/text.ts'

const SECRET = 'canary-0123456789-abcdefghij'

afterEach(() => {
  jest.restoreAllMocks()
})

test('a secret is hidden before a long value is cut short: no half of it is left', () => {
  const lines: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const log = createLog(redactor([SECRET]))
  for (let before = 0; before < 600; before += 5)
    log.info(say`It said ${'x'.repeat(before) + SECRET + 'y'.repeat(600)}`)
  expect(lines).toHaveLength(120)
  expect(lines.filter((line) => line.includes('canary'))).toEqual([])
})
