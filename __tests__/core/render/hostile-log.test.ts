// What a job log, a terminal and a commit status show of texts from outside: never a command, never a control.
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../../src/core/render/annotations.ts'
import { logBlock, logLine } from '../../../src/core/render/encode/log.ts'
import { workflowCommand } from '../../../src/core/render/encode/workflow-command.ts'
import { renderStatus } from '../../../src/core/render/status.ts'
import { renderTerminal } from '../../../src/core/render/terminal.ts'
import { say } from '../../../src/core/text.ts'
import { createHostileReport, RENDERED_PAYLOADS } from '../../support/hostile-report.ts'
import { loadPayloads } from '../../support/payloads.ts'
import { parseLogCommands } from '../../support/runner-log.ts'

const ALL = RENDERED_PAYLOADS.flatMap(([, payloads]) => payloads)

test('the port of the runner’s parser finds the commands that the corpus has', () => {
  const found = loadPayloads('workflow-command').filter(({ value }) => parseLogCommands(value).length > 0)
  expect(found.length / loadPayloads('workflow-command').length).toBeGreaterThan(0.8)
})

describe.each(RENDERED_PAYLOADS)('%s', (_name, payloads) => {
  test.each(payloads.map((payload) => [`${payload.id} ${payload.note}`, payload.value] as const))(
    '%s',
    (_note, value) => {
      expectQuietLog(value)
      expectExactAnnotations(value)
      for (const gate of createHostileReport(value, value).gates) {
        expect(renderStatus(gate).description).toMatch(/^[A-Za-z0-9 ,:-]{1,140}$/)
      }
    },
  )
})

test('any splice of payloads', () => {
  const values = ALL.map(({ value }) => value.slice(0, 200))
  const splice = fc
    .array(fc.tuple(fc.constantFrom(...values), fc.constantFrom('', ' ', '\n', '\r', '::', '##[', '\u0085')), {
      maxLength: 4,
    })
    .map((pieces) => pieces.flat().join(''))
  fc.assert(
    fc.property(splice, (hostile) => {
      expectQuietLog(hostile)
      expectExactAnnotations(hostile)
    }),
    { numRuns: 100, seed: 20260104 },
  )
})

function expectQuietLog(hostile: string): void {
  const lines = [
    logLine(say`${hostile}`),
    logLine([hostile]),
    logLine(say`Item ${hostile} failed.`),
    ...logBlock(hostile.slice(0, 2000)),
  ]
  expect(lines.filter((line) => line.includes('\n'))).toEqual([])
  const log = [...lines, renderTerminal(createHostileReport(hostile, hostile), { color: false, width: 100 })].join('\n')
  expect(parseLogCommands(log)).toEqual([])
  expect(log).not.toMatch(/[^\P{C}\n]|[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u)
}

/** Each annotation is one command and stays the one that was meant. */
function expectExactAnnotations(hostile: string): void {
  for (const annotation of annotations(createHostileReport(hostile, hostile))) {
    const printed = workflowCommand(annotation)
    const [command, ...others] = parseLogCommands(printed)
    expect(others).toEqual([])
    expect(command?.command).toBe(annotation.level)
    expect(
      Object.keys(command?.properties ?? {}).filter((name) => !['file', 'line', 'col', 'title'].includes(name)),
    ).toEqual([])
    if (annotation.line !== undefined) expect(command?.properties).toMatchObject({ line: '3', col: '5' })
    expect(printed).not.toMatch(/\p{C}|##\[/u)
  }
}
