import { beforeAll, describe, expect, test } from '@jest/globals'
import type { GateReport } from '../../src/core/report.ts'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createFileGate, runFileGate } from '../support/gate-project.ts'
import { describeWith } from '../support/parts.ts'
import { createRecordingLog } from '../support/recording-log.ts'

// A script has its whole run in one process, as it has it with the SDK. The first item is run before the others.

const CASES = [1, 2, 3, 4].map((n) => JSON.stringify({ id: `case-${String(n)}`, input: { n } })).join('\n')

beforeAll(() => {
  buildSources()
})

function runScript(
  file: string,
  source: string,
  gate: Partial<Gate> = {},
  log = createRecordingLog(),
): Promise<GateReport> {
  const directory = createDirectory({ 'cases.jsonl': CASES, [file]: source })
  const task = { kind: 'script', options: { script: file }, place: createGate().place }
  return runFileGate(directory, createFileGate([], { task, concurrency: 10, timeoutMs: 30_000, ...gate }), {
    context: { log },
  })
}

const outputs = ({ candidate }: GateReport) => candidate?.itemResults.map(({ output }) => output)
const errors = ({ candidate }: GateReport) => candidate?.itemResults.map(({ error }) => error?.code ?? null)

describe('a script in JavaScript', () => {
  /** `body` answers for an item; the script listens on a port of its own, and counts. */
  const script = (body: string, more = ''): string => `
    import { createServer } from 'node:http'
    import { existsSync, writeFileSync } from 'node:fs'
    const until = async (ready) => { while (!ready()) await new Promise((resolve) => setTimeout(resolve, 5)) }
    export async function experiment(context) {
      const server = createServer().listen(Number(process.env.PORT ?? 0), '127.0.0.1')
      await new Promise((resolve, reject) => server.on('listening', resolve).on('error', reject))
      let count = 0, active = 0, most = 0
      const result = await context.runExperiment({
        name: 'counts',
        task: async ({ input: { n } }) => {
          count += 1
          active += 1
          most = Math.max(most, active)
          try { ${body} } finally { active -= 1 }
        },
        evaluators: [async ({ output }) => ({ name: 'fine', value: output === undefined ? 0 : 1 })],
        runEvaluators: [
          async () => ({ name: 'counted', value: count }),
          async () => ({ name: 'most', value: most }),
        ],
        ${more}
      })
      await new Promise((resolve) => server.close(resolve))
      if (count === 0) throw new Error('another process has the count')
      return result
    }`

  test('sees the whole run in its closure: items side by side, evaluators, its end', async () => {
    const report = await runScript('qa.mjs', script('if (n > 1) await until(() => most === 3); return process.pid'))
    expect(report.candidate?.runScores).toMatchObject([
      { name: 'counted', value: 4 },
      { name: 'most', value: 3 },
    ])
    expect(new Set(outputs(report)).size).toBe(1)
  })

  test.each([
    ['its own maxConcurrency', 'maxConcurrency: 2', {}],
    ['the gate’s', '', { concurrency: 2 }],
  ])('no more items at once than %s', async (_name, more, gate) => {
    const body = 'if (n === 2 || n === 3) await until(() => most === 2); return process.pid'
    const report = await runScript('qa.mjs', script(body, more), gate)
    expect(report.candidate?.runScores).toMatchObject([{ name: 'counted' }, { name: 'most', value: 2 }])
  })

  test('what does not wait is done one after the other, and nobody is late for his turn', async () => {
    const body = 'const end = Date.now() + 1_000; while (Date.now() < end); return n'
    const report = await runScript('qa.mjs', script(body), { timeoutMs: 2_500 })
    expect(outputs(report)).toEqual([1, 2, 3, 4])
  })

  test('an item that ends the process is found; the others are not failed by it', async () => {
    const body = `if (n === 3) { await until(() => active === 3 || existsSync('over')); writeFileSync('over', ''); process.exit(7) }
      if (n > 1) await until(() => existsSync('over'))
      return n`
    const report = await runScript('qa.mjs', script(body))
    expect(errors(report)).toEqual([null, null, 'EXITED', null])
    expect(report.candidate?.itemResults[2]?.error?.message).toBe(
      'the process exited with code 7 before there was an answer',
    )
  })

  test('an item that takes too long is a TIMEOUT; the others have their answers', async () => {
    const body = 'if (n === 3) await new Promise(() => undefined); return n'
    const log = createRecordingLog()
    const report = await runScript('qa.mjs', script(body), { timeoutMs: 2_000 }, log)
    expect(errors(report)).toEqual([null, null, 'TIMEOUT', null])
    expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual([
      'warn: The process that held the run was ended for an item. A new one goes on, in which the code starts again: what it kept in variables is gone.',
    ])
  })

  test('a script that ends its process at its end is not said to be ended for an item', async () => {
    const log = createRecordingLog()
    const file = script('return n').replace('return result', 'process.exit(0)')
    await expect(runScript('qa.mjs', file, {}, log)).resolves.toBeDefined()
    expect(log.lines.filter((line) => line.startsWith('warn: The process that held'))).toEqual([
      'warn: The process that held the run ended at the end of its script. A new one goes on, in which the code starts again: what it kept in variables is gone.',
    ])
  })

  test('an item that holds the process up is found; the others are not failed by it', async () => {
    const body = `if (n === 3) { await until(() => active === 3 || existsSync('over')); writeFileSync('over', ''); for (;;); }
      if (n > 1) await until(() => existsSync('over'))
      return n`
    const report = await runScript('qa.mjs', script(body), { timeoutMs: 2_000 })
    expect(errors(report)).toEqual([null, null, 'TIMEOUT', null])
  })
})

describeWith('python3', 'a script in Python', () => {
  const script = (functions: string, task: string, head = 'def experiment(context):'): string => `
import asyncio, os

events = []

${functions}

def noted(*, input, output, **_):
    events.append(f"scored {input['n']}")
    return {'name': 'fine', 'value': 1}

def composed(*, input, evaluations, **_):
    events.append(f"composed {input['n']}")
    return {'name': 'composed', 'value': len(evaluations)}

${head}
    def told(*, item_results, **_):
        return {'name': 'told', 'value': len(events)}
    result = context.run_experiment(
        name='counts', task=${task}, evaluators=[noted], composite_evaluator=composed, run_evaluators=[told]
    )
    raise ValueError(' '.join(events))
`
  const told = (report: GateReport) => report.reasons[0]?.message ?? ''

  const SYNC = `
def task(*, item, **_):
    events.append(f"run {item['input']['n']}")
    return item['input']['n']
`
  const LATER = `
meeting, arrived = asyncio.Event(), []

async def later(n):
    events.append(f'run {n}')
    if n > 1:
        arrived.append(n)
        if len(arrived) == 3:
            meeting.set()
        await meeting.wait()
    events.append(f'ran {n}')
    return os.getpid()

def task(*, item, **_):
    return later(item['input']['n'])
`

  test.each([
    ['in the process’s own loop', 'def experiment(context):'],
    ['of a script that is one itself', 'async def experiment(context):'],
  ])('has coroutines side by side %s', async (_name, head) => {
    const report = await runScript('qa.py', script(LATER, 'task', head))
    expect(told(report)).toMatch(/run 1 ran 1 scored 1 composed 1 run 2 run 3 run 4 ran [234]/)
  })

  test('has a function without async to its end, scores and all, before the next', async () => {
    const report = await runScript('qa.py', script(SYNC, 'task'))
    expect(told(report)).toContain(
      [1, 2, 3, 4].map((n) => `run ${String(n)} scored ${String(n)} composed ${String(n)}`).join(' '),
    )
  })

  test('what waits for its turn is not late', async () => {
    const slow = SYNC.replace('    return', "    __import__('time').sleep(1)\n    return")
    const report = await runScript('qa.py', script(slow, 'task'), { timeoutMs: 2_500 })
    expect(told(report)).toContain('composed 4')
  })

  const ENDS = `
async def later(n):
    if n == 3:
        await asyncio.sleep(0.3)
        os._exit(7)
    await asyncio.sleep(0.6)
    return n

def at_once(n):
    if n == 3:
        os._exit(7)
    return n
`

  test.each(['later', 'at_once'])(
    'an item that ends the process (%s) is found; the others are not failed by it',
    async (name) => {
      const source = script(ENDS, `lambda *, item: ${name}(item['input']['n'])`)
      const report = await runScript('qa.py', source.replace("raise ValueError(' '.join(events))", 'return result'))
      expect(errors(report)).toEqual([null, null, 'EXITED', null])
      expect(outputs(report)).toEqual([1, 2, undefined, 4])
    },
  )
})
