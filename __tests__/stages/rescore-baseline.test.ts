import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Baseline, RunRecord } from '../../src/core/run-record.ts'
import type { Check } from '../../src/core/spec/gate-spec.ts'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createFileGate, runFileGate } from '../support/gate-project.ts'
import { createRecordingLog } from '../support/recording-log.ts'

beforeAll(() => {
  buildSources()
})

const PLACE = createGate().place
const ITEMS = 24
const TASK = `
  import { appendFileSync } from 'node:fs'
  export function task({ id }) {
    appendFileSync('ran.txt', id + '\\n')
    return { text: 'answer ' + id, good: true }
  }`
/** Two evaluators in files of their own, which write down what they score. */
const evaluator = (name: string, body: string): string => `
  import { appendFileSync } from 'node:fs'
  export function ${name}({ output, item }) {
    appendFileSync('scored.txt', '${name} ' + item.id + '\\n')
    ${body}
  }`

function createProject(): string {
  const rows = Array.from({ length: ITEMS }, (_, index) => JSON.stringify({ id: `i${String(index)}`, input: index }))
  return createDirectory({
    'cases.jsonl': rows.join('\n'),
    'task.mjs': TASK,
    'tone.mjs': evaluator('tone', "return { name: 'polite', value: output.good }"),
    'length.mjs': evaluator('length', 'return output.text.length'),
  })
}

const gate = createFileGate(['tone.mjs', 'length.mjs'])

async function record(directory: string, given = gate): Promise<RunRecord> {
  const { candidate, reasons } = await runFileGate(directory, given)
  if (candidate === null) throw new TypeError(reasons.map(({ message }) => message).join())
  for (const name of ['ran.txt', 'scored.txt']) rmSync(join(directory, name), { force: true })
  return candidate
}

function found(record: RunRecord): Baseline {
  return { status: 'found', record, origin: { kind: 'file', words: ['the file'] } }
}

function lines(directory: string, name: string): string[] {
  return readFileSync(join(directory, name), 'utf8').trim().split('\n').sort()
}

const ids = Array.from({ length: ITEMS }, (_, index) => `i${String(index)}`).sort()

describe('an evaluator that changed between the baseline and the candidate', () => {
  test('scores the stored outputs again: it alone, and without any task', async () => {
    const directory = createProject()
    const baseline = await record(directory)
    expect(baseline.comparability.scoredBy).toEqual({ polite: ['tone'], length: ['length'] })
    writeFileSync(
      join(directory, 'tone.mjs'),
      evaluator('tone', "return { name: 'polite', value: item.id !== 'i3', comment: 'stricter' }"),
    )
    const log = createRecordingLog()
    const report = await runFileGate(directory, gate, { baseline: found(baseline), context: { log } })
    expect(lines(directory, 'ran.txt')).toEqual(ids)
    const once = ids.map((id) => `length ${id}`)
    const twice = ids.flatMap((id) => [`tone ${id}`, `tone ${id}`])
    expect(lines(directory, 'scored.txt')).toEqual([...once, ...twice])
    // The stricter evaluator finds the same fault on both sides: nobody’s code is to blame.
    expect(report.verdict).toBe('passed')
    expect(report.rules.map(({ score, value, baselineValue }) => [score, value, baselineValue])).toEqual([
      ['length', expect.any(Number), expect.any(Number)],
      ['polite', 23 / 24, 23 / 24],
    ])
    expect(report.baseline).toMatchObject({ rescored: { by: 'order-status run-1', scores: ['polite'] } })
    expect(report.baseline?.itemResults.find(({ id }) => id === 'i3')).toMatchObject({
      scores: { polite: false, length: 9 },
      comments: { polite: 'stricter' },
    })
    expect(report.notes.map(plain)).toContainEqual(expect.stringContaining('"polite" changed since the baseline'))
    expect(log.lines).toEqual([
      'info: The evaluators "tone" are not those that scored the baseline: the baseline’s 24 outputs are scored again.',
    ])
  })

  test('without stored outputs its scores have no baseline yet; the others have theirs', async () => {
    const directory = createProject()
    const { itemResults, ...baseline } = await record(directory)
    writeFileSync(join(directory, 'tone.mjs'), evaluator('tone', "return { name: 'polite', value: true }"))
    const forgetful = { ...baseline, itemResults: itemResults.map(({ output: _output, ...result }) => result) }
    const report = await runFileGate(directory, gate, { baseline: found(forgetful) })
    expect(report.rules.map(({ score, outcome, baselineValue }) => [score, outcome, baselineValue])).toEqual([
      ['length', 'held', expect.any(Number)],
      ['polite', 'unsure', null],
    ])
    expect(report.baseline?.rescored).toBeUndefined()
  })

  test('that fails on stored outputs leaves the baseline’s score missing, and says why', async () => {
    const directory = createProject()
    const baseline = await record(directory)
    const itemResults = baseline.itemResults.map((result) => ({ ...result, output: { text: 'old shape' } }))
    const body = `if (!('good' in output)) throw new Error('no verdict in it'); return { name: 'polite', value: true }`
    writeFileSync(join(directory, 'tone.mjs'), evaluator('tone', body))
    const report = await runFileGate(directory, gate, { baseline: found({ ...baseline, itemResults }) })
    expect(report.baseline?.itemResults[0]).toMatchObject({
      scores: { length: 9 },
      scoreErrors: [{ evaluator: 'tone', message: expect.stringContaining('no verdict in it') as unknown as string }],
    })
    expect(report.rules.find(({ score }) => score === 'polite')).toMatchObject({
      outcome: 'unsure',
      reason: { message: expect.stringContaining('none of its outputs could be scored again') as unknown as string },
    })
  })

  test('an item that is new, gone or changed is not scored again', async () => {
    const directory = createProject()
    const baseline = await record(directory)
    const rows = ids.slice(1).map((id) => JSON.stringify({ id, input: id === 'i5' ? 'changed' : Number(id.slice(1)) }))
    writeFileSync(join(directory, 'cases.jsonl'), [...rows, '{"id":"new","input":1}'].join('\n'))
    writeFileSync(join(directory, 'tone.mjs'), evaluator('tone', "return { name: 'polite', value: 0.5 }"))
    const report = await runFileGate(directory, gate, { baseline: found(baseline) })
    expect(lines(directory, 'scored.txt').filter((line) => line === 'tone i5')).toHaveLength(1)
    const polite = new Map(report.baseline?.itemResults.map(({ id, scores }) => [id, scores.polite]))
    expect([polite.get('i0'), polite.get('i5'), polite.get('i7')]).toEqual([undefined, undefined, 0.5])
    expect(report.rules.find(({ score }) => score === 'polite')).toMatchObject({ outcome: 'held', baselineValue: 0.5 })
  })

  test('a cancelled run scores no further, and judges nothing', async () => {
    const directory = createProject()
    const baseline = await record(directory)
    writeFileSync(join(directory, 'tone.mjs'), evaluator('tone', "return { name: 'polite', value: true } // new"))
    const controller = new AbortController()
    const log = { ...createRecordingLog(), info: () => controller.abort() }
    const report = await runFileGate(directory, gate, {
      baseline: found(baseline),
      context: { log, signal: controller.signal },
    })
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'CANCELLED' }] })
    expect(report.reasons[0]?.message).toBe('The run was cancelled while the baseline’s outputs were scored again.')
  })
})

describe('a built-in check that changed', () => {
  const check = (literal: string): Check => ({
    score: 'answers',
    kind: 'contains',
    of: 'text',
    expected: { literal },
    ignoreCase: false,
    place: PLACE,
  })

  test('is asked again of the stored outputs; one that only moved in the spec is the same', async () => {
    const directory = createProject()
    const baseline = await record(directory, { ...gate, checks: [check('answer')] })
    const same = { ...check('answer'), place: { ...PLACE, line: 99 } }
    expect(
      (await runFileGate(directory, { ...gate, checks: [same] }, { baseline: found(baseline) })).baseline?.rescored,
    ).toBe(undefined)
    const report = await runFileGate(directory, { ...gate, checks: [check('i1')] }, { baseline: found(baseline) })
    expect(report.baseline?.rescored?.scores).toEqual(['answers'])
    const answers = report.baseline?.itemResults.filter(({ scores }) => scores.answers === true).map(({ id }) => id)
    expect(answers?.sort()).toEqual(ids.filter((id) => id.startsWith('i1')))
  })
})
