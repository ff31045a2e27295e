import { say } from '../core/text.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { GateError, type Problem } from '../errors.ts'
import { findPython, pythonEntry } from '../process/python-command.ts'
import { findNode, workerEntry } from '../process/worker-command.ts'
import { findModule, type Job, type Named } from './job.ts'

/** The languages that modules are written in, and how each is started and helped. */
export const LANGUAGES = {
  javascript: {
    isModule: (path: string) => /\.[cm]?[jt]sx?$/.test(path),
    searchPath: 'NODE_PATH',
    findCommand: async ({ environment }: Job) => [await findNode(environment['PATH']), workerEntry()],
    installRemedy: (name: string) =>
      say`Install the repository's packages in an earlier step, with ${'npm ci'}; when that is done, add ${name} to them.`,
  },
  python: {
    isModule: (path: string) => path.endsWith('.py'),
    searchPath: 'PYTHONPATH',
    findCommand: ({ directory, environment, gate }: Job) => {
      const python = findPython(directory, environment['PATH'])
      if (python === null) throw new GateError(noPython(gate))
      return Promise.resolve([...python, '-u', pythonEntry()])
    },
    installRemedy: (name: string) =>
      say`Install the repository's packages in an earlier step, as with ${'pip install -r requirements.txt'} or ${'uv sync'}; when that is done, add ${name} to them.`,
  },
} as const
export type Language = keyof typeof LANGUAGES

/** The gate's evaluator modules of one language. */
export function evaluatorModulesIn(language: Language, job: Job): readonly Named[] {
  return job.gate.evaluatorModules
    .filter(({ path }) => LANGUAGES[language].isModule(path))
    .map(({ path, place }) => findModule(job, path, 'EVALUATOR_NOT_LOADED', place))
}

function noPython({ task }: Gate): Problem {
  return {
    code: 'TASK_NOT_LOADED',
    text: say`There is no Python: neither a virtual environment in the working directory nor python on the PATH.`,
    remedy: say`Install one in an earlier step, as with ${'actions/setup-python'}.`,
    place: task.place,
  }
}
