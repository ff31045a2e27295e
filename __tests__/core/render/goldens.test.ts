// What a reviewer reads, committed: a change of it is seen in review. `UPDATE_OUTPUTS=1 npm test -- goldens` writes them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../../src/core/render/comment.ts'
import { renderTerminal } from '../../../src/core/render/terminal.ts'
import { situations } from '../../support/report-situations.ts'

const OUTPUTS = join(import.meta.dirname, '../../outputs')
const LINKS = {
  trusted: ['https://cloud.langfuse.com', 'https://github.com/acme/support'],
  server: 'https://github.com',
  run: 'https://github.com/acme/support/actions/runs/4711',
}
const MARKER = { key: '0123456789abcdef', run: 4711, attempt: 1, commit: '9e107d9d372bb6826bd81d3542a419d69e107d9d' }

describe.each(Object.entries(situations))('%s', (name, create) => {
  test('as a comment', () => {
    expectFile(`${name}.md`, renderComment(create(), { marker: MARKER, links: LINKS }))
  })

  test('on a terminal', () => {
    expectFile(`${name}.txt`, renderTerminal(create(), { color: false, width: 120 }))
  })
})

function expectFile(name: string, text: string): void {
  const path = join(OUTPUTS, name)
  if (process.env['UPDATE_OUTPUTS'] === '1') {
    mkdirSync(OUTPUTS, { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
