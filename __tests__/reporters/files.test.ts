import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { report } from '../../src/core/report.ts'
import { createReporters, type Destinations } from '../../src/reporters/index.ts'
import { createReport } from '../support/create-report.ts'
import { createRecordingLog, type RecordingLog } from '../support/recording-log.ts'
import { situations } from '../support/report-situations.ts'
import { parseLogCommands } from '../support/runner-log.ts'

describe('reports in files and on the terminal', () => {
  let directory: string
  let log: RecordingLog

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reporters-'))
    log = createRecordingLog()
  })
  afterEach(async () => {
    await rm(directory, { recursive: true, force: true })
  })

  async function deliver(to: Destinations, of = createReport()): Promise<void> {
    for (const reporter of createReporters(to)) await reporter.deliver(of)
  }

  test('JSON is the report itself, in a directory that is made', async () => {
    const path = join(directory, 'a/b/report.json')
    await deliver({ json: { path, log } }, situations['regressed']!())
    expect(report.parse(JSON.parse(await readFile(path, 'utf8')))).toEqual(
      JSON.parse(JSON.stringify(situations['regressed']!())),
    )
    expect(await readdir(join(directory, 'a/b'))).toEqual(['report.json'])
  })

  test('Markdown is the document without a marker', async () => {
    const path = join(directory, 'report.md')
    await deliver({ markdown: { path, links: { trusted: [] }, log } })
    expect(await readFile(path, 'utf8')).toMatch(/^## ✅ langfuse-gate: passed\n/)
  })

  test('HTML is the page', async () => {
    const path = join(directory, 'report.html')
    await deliver({ html: { path, links: { trusted: [] }, log } })
    expect(await readFile(path, 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('the job summary is added to what the step has written', async () => {
    const path = join(directory, 'summary.md')
    await writeFile(path, 'before\n')
    await deliver({ summary: { path, links: { trusted: [] }, log } })
    expect(await readFile(path, 'utf8')).toMatch(/^before\n## ✅ langfuse-gate: passed\n/)
  })

  test.each(['json', 'markdown', 'html', 'summary'] as const)(
    '%s that cannot be written is a warning',
    async (kind) => {
      const path = directory
      await deliver({ [kind]: { path, links: { trusted: [] }, log } })
      expect(log.lines).toHaveLength(1)
      expect(log.lines[0]).toMatch(
        /^warn: The (JSON report|Markdown report|HTML report|job summary) was not written; the verdict stands\./,
      )
    },
  )

  test('annotations are commands for the runner', async () => {
    const lines: string[] = []
    await deliver(
      { annotations: { write: (line) => void lines.push(line), pathOf: (file) => `bot/${file}` } },
      situations['spec-problems']!(),
    )
    expect(parseLogCommands(lines.join('\n')).map(({ command, properties }) => [command, properties['line']])).toEqual([
      ['error', '8'],
      ['error', '11'],
    ])
  })

  test('the terminal is written once', async () => {
    const texts: string[] = []
    await deliver({ terminal: { write: (text) => void texts.push(text), color: true, width: 80 } })
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('\u001b[32mpassed\u001b[39m')
  })

  test('what cannot fail comes before what may wait for GitHub', () => {
    const write = (): void => undefined
    const to = {
      terminal: { write, color: false, width: 80 },
      json: { path: 'x', log },
      annotations: { write, pathOf: (file: string) => file },
    }
    expect(createReporters(to).map(({ name }) => name)).toEqual(['JSON report', 'terminal', 'annotations'])
  })
})
