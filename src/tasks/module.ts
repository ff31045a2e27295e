import { z } from 'zod'
import type { TaskRunnerDefinition } from '../ports.ts'
import { startCode } from './code.ts'
import type { FindJudges } from './job.ts'
import { LANGUAGES } from './languages.ts'

const options = z.strictObject({
  module: z.string().min(1).describe('path of a JavaScript or TypeScript module, relative to the working directory'),
  export: z.string().min(1).default('task').describe('the exported function that answers for one item'),
})
type ModuleOptions = z.infer<typeof options>

/** `task: evals/order-status.ts`: a function of the repository, called in processes of its own. */
export const moduleTask = (findJudges: FindJudges): TaskRunnerDefinition<ModuleOptions> => ({
  kind: 'module',
  options,
  shorthand: (text) => (LANGUAGES.javascript.isModule(text) ? { module: text, export: 'task' } : null),
  description: 'A JavaScript or TypeScript module that exports task(item) and, beside it, its `evaluators`.',
  describe: ({ module, export: name }) => (name === 'task' ? module : `${module} (${name})`),
  start: ({ module, export: name }, gate, added, context) =>
    startCode('javascript', { path: module, export: name }, gate, added, context, findJudges),
})
