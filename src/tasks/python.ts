import { z } from 'zod'
import type { TaskRunnerDefinition } from '../ports.ts'
import { startCode } from './code.ts'
import type { FindJudges } from './job.ts'
import { LANGUAGES } from './languages.ts'

const options = z.strictObject({
  python: z.string().min(1).describe('path of a Python module, relative to the working directory'),
  function: z.string().min(1).default('task').describe('its function that answers for one item'),
  workers: z
    .enum(['processes', 'threads'])
    .default('processes')
    .describe('processes: each holds one item at a time; threads: one process holds all that run at the same time'),
})
type PythonOptions = z.infer<typeof options>

const CALLS = { processes: 'one', threads: 'threads' } as const

/** `task: evals/answer.py`: a function of the repository, called in the Python that the job has its packages in. */
export const pythonTask = (findJudges: FindJudges): TaskRunnerDefinition<PythonOptions> => ({
  kind: 'python',
  options,
  shorthand: (text) =>
    LANGUAGES.python.isModule(text) ? { python: text, function: 'task', workers: 'processes' } : null,
  description: 'A Python module with a function task(item) and, beside it, its `evaluators`.',
  describe: ({ python, function: name }) => (name === 'task' ? python : `${python} (${name})`),
  start: ({ python, function: name, workers }, gate, added, context) =>
    startCode('python', { path: python, export: name }, gate, added, context, findJudges, CALLS[workers]),
})
