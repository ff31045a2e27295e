import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { redactor, redactReport } from '../../../src/core/render/redact.ts'
import { report } from '../../../src/core/report.ts'
import { createHostileReport } from '../../support/hostile-report.ts'
import { situations } from '../../support/report-situations.ts'

const SECRET = 'sk-lf-3b1c"9f/2+ä'

describe('a secret', () => {
  const redact = redactor([SECRET])
  const json = JSON.stringify({ key: SECRET })

  test.each([
    ['as it is', `key=${SECRET};`],
    ['in JSON', json],
    ['in a URL', `?key=${encodeURIComponent(SECRET)}`],
    ['backwards', Array.from(SECRET).reverse().join('')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in capital hexadecimal', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 for addresses', Buffer.from(SECRET).toString('base64url')],
    ['in base64 of more, one byte in', Buffer.from(`:${SECRET}@host`).toString('base64')],
    ['in base64 of more, two bytes in', Buffer.from(`a:${SECRET}@host`).toString('base64')],
    ['in other letters', SECRET.toUpperCase()],
  ])('%s is hidden', (_how, text) => {
    const shown = redact(text)
    expect(shown).toContain('***')
    expect(shown).not.toContain(text)
  })

  test('is hidden in base64 wherever it stands in what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ maxLength: 20 }), (before, after) => {
        const text = Buffer.concat([before, Buffer.from(SECRET), after]).toString('base64')
        expect(redact(text)).toContain('***')
      }),
      { seed: 20260104 },
    )
  })

  test('that is too short to tell from other text is left', () => {
    expect(redactor(['', '   ', 'test123'])('a test1234')).toBe('a test1234')
  })

  test('of which another is a part is hidden whole', () => {
    expect(redactor(['password', 'password-and-more'])('x password-and-more y')).toBe('x *** y')
  })
})

describe('a secret of several lines', () => {
  const lines = ['-----BEGIN PRIVATE KEY-----', 'MIIEvQIBADANBg+kqh/iG9w0', 'short', 'AQEFAASCBKcwggSjAgEAAoIB']
  const shown = ['***', '***', 'short', '***']

  test.each([
    ['line by line', '\n'],
    ['line by line from Windows', '\r\n'],
    ['line by line from one line with \\n', String.raw`\n`],
    ['line by line from JSON in JSON', String.raw`\\n`],
  ])('%s', (_how, lineBreak) => {
    const redact = redactor([lines.join(lineBreak)])
    expect(lines.map(redact)).toEqual(shown)
    expect(lines.map((line) => redact(`> ${encodeURIComponent(line)}`))).toEqual(shown.map((line) => `> ${line}`))
    for (const between of ['\n', '\r\n', String.raw`\n`, ', '])
      expect(redact(lines.slice(0, 2).join(between))).toBe(['***', '***'].join(between))
  })

  test('whole is one', () => {
    expect(redactor([lines.join('\n')])(`key: ${lines.join('\n')}`)).toBe('key: ***')
  })
})

test('nothing of a report has the secret, and its shape is what it was', () => {
  const redacted = redactReport(createHostileReport(`the key is ${SECRET}`), [SECRET])
  expect(JSON.stringify(redacted)).not.toContain(JSON.stringify(SECRET).slice(1, -1))
  expect(report.safeParse(JSON.parse(JSON.stringify(redacted))).success).toBe(true)
})

test('a report without secrets is the same', () => {
  for (const create of Object.values(situations)) expect(redactReport(create(), [SECRET])).toEqual(create())
  expect(redactReport(situations['regressed']!(), [])).toEqual(situations['regressed']!())
})
