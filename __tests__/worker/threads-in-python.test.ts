import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pythonTask } from '../../src/tasks/python.ts'
import { scriptTask } from '../../src/tasks/script.ts'
import type { TaskRunnerDefinition } from '../../src/ports.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { startFakeOpenAi } from '../support/fake-openai.ts'
import { describeWith } from '../support/parts.ts'
import { noJudges } from '../support/start-task.ts'
import { traceTask } from '../support/trace-task.ts'

/** Every item has its spans open at the same time as the others; the client is made once for all. */
const TASK = `
import asyncio, os, threading
from langfuse import get_client, observe
from langfuse.openai import AsyncOpenAI, OpenAI
from opentelemetry import trace

PARTIES = 3
barrier = threading.Barrier(PARTIES)
arrived, everybody = [], asyncio.Event()
client, async_client = OpenAI(api_key='none'), AsyncOpenAI(api_key='none')
messages = [{'role': 'user', 'content': 'hi'}]

def use(cost):
    get_client().update_current_generation(
        model='gpt-4o-mini', usage_details={'input': cost}, cost_details={'total': cost}
    )

def where():
    span = trace.get_current_span()
    return {'trace': format(span.get_span_context().trace_id, '032x'), 'parent': format(span.parent.span_id, '016x')}

# The first item is run before the others.
def meet(cost):
    if cost > 1:
        barrier.wait()

@observe(as_type='generation')
def ask(cost):
    meet(cost)
    use(cost)
    meet(cost)

@observe()
def task(item):
    found = where()
    ask(item['input'])
    client.chat.completions.create(model='gpt-4o', messages=messages)
    return {'pid': os.getpid(), **found}

async def meet_later(cost):
    if cost == 1:
        return
    arrived.append(cost)
    if len(arrived) == PARTIES:
        everybody.set()
    await everybody.wait()

@observe(as_type='generation')
async def ask_later(cost):
    await meet_later(cost)
    use(cost)
    await asyncio.sleep(0)

@observe()
async def later(item):
    found = where()
    await ask_later(item['input'])
    await async_client.chat.completions.create(model='gpt-4o', messages=messages)
    return {'pid': os.getpid(), **found}

@observe(as_type='generation')
def judge(cost):
    use(cost)

def judged(*, input, **kwargs):
    judge(input * 10)
    return True

async def judged_later(*, input, **kwargs):
    await asyncio.sleep(0)
    judge(input * 100)
    return True

evaluators = [judged, judged_later]

def experiment(context):
    data = [{'id': f'i{index}', 'input': index + 1} for index in range(4)]
    return context.run_experiment(name='spans', data=data, task=lambda *, item: later(item), evaluators=evaluators)
`

type Start = TaskRunnerDefinition['start']
const threads =
  (name: string) =>
  (_: unknown, ...given: Parameters<Start> extends [unknown, ...infer Rest] ? Rest : never): ReturnType<Start> =>
    pythonTask(noJudges).start({ python: 'task.py', function: name, workers: 'threads' }, ...given)

describeWith('python-langfuse', 'spans of several items at once in one Python process', (python) => {
  let openAi: Awaited<ReturnType<typeof startFakeOpenAi>>
  let directory: string

  beforeAll(async () => {
    buildSources()
    openAi = await startFakeOpenAi()
    directory = createDirectory({ 'task.py': TASK })
    mkdirSync(join(directory, '.venv'))
    symlinkSync(dirname(python), join(directory, '.venv', 'bin'))
    symlinkSync(join(dirname(dirname(python)), 'lib'), join(directory, '.venv', 'lib'))
    symlinkSync(join(dirname(dirname(python)), 'pyvenv.cfg'), join(directory, '.venv', 'pyvenv.cfg'))
  })
  afterAll(() => openAi.stop())

  test.each([
    ['functions in threads', threads('task')],
    ['coroutines in their loop', threads('later')],
    [
      'a script',
      (_: unknown, ...given: Parameters<ReturnType<typeof threads>> extends [unknown, ...infer Rest] ? Rest : never) =>
        scriptTask()(noJudges).start({ script: 'task.py' }, ...given),
    ],
  ])(
    '%s: each item’s are its own, and their sums',
    async (_name, start) => {
      const { record, spans } = await traceTask(directory, {
        module: 'task.py',
        inputs: [1, 2, 3, 4],
        environment: { OPENAI_BASE_URL: openAi.url },
        gate: { concurrency: 3, timeoutMs: 60_000 },
        start,
      })
      expect(record.itemResults).toMatchObject(
        [1, 2, 3, 4].map((cost) => ({
          error: null,
          tokens: cost + 110,
          evaluation: { cost: cost * 110, tokens: cost * 110 },
        })),
      )
      const roots = spans.filter(({ name }) => name === 'experiment-item-run')
      const outputs = record.itemResults.map(({ output }) => output as { pid: number; trace: string; parent: string })
      expect(new Set(outputs.map(({ pid }) => pid)).size).toBe(1)
      for (const [index, { trace, parent }] of outputs.entries()) {
        const root = roots.find(({ spanId }) => spanId === parent)
        expect(root?.traceId).toBe(trace)
        expect(root?.attributes['langfuse.experiment.item.id']).toBe(`i${String(index)}`)
      }
    },
    120_000,
  )
})
