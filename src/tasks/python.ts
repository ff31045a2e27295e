import { z } from 'zod'
import type { TaskRunnerDefinition } from '../ports.ts'
import { startCode } from './code.ts'
import type { FindJudges } from './job.ts'
import { LANGUAGES } from './languages.ts'

const options = z.strictObject({
  python: z.string().min(1).describe('path of a Python module, relative to the working directory'),
  function: z.string().min(1).default('task').describe('its function that answers for one item'),
})
type PythonOptions = z.infer<typeof options>

/** `task: evals/answer.py`: a function of the repository, called in the Python that the job has its packages in. */
export const pythonTask = (findJudges: FindJudges): TaskRunnerDefinition<PythonOptions> => ({
  kind: 'python',
  options,
  shorthand: (text) => (LANGUAGES.python.isModule(text) ? { python: text, function: 'task' } : null),
  description: 'A Python module with a function task(item) and, beside it, its `evaluators`.',
  describe: ({ python, function: name }) => (name === 'task' ? python : `${python} (${name})`),
  start: ({ python, function: name }, gate, added, context) =>
    startCode('python', { path: python, export: name }, gate, added, context, findJudges),
})
