import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import type { Json } from '../../src/core/json.ts'
import type { RunContext, TaskAnswer, TaskRunner } from '../../src/ports.ts'
import { leaveNothing } from '../../src/tasks/leave-nothing.ts'
import { moduleTask } from '../../src/tasks/module.ts'
import { createDirectory } from './create-directory.ts'
import { createDatasetItem, createGate } from './create-gate.ts'
import { createRunContext } from './create-run-context.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'tasks')

interface StartOptions {
  readonly module?: string
  readonly export?: string
  readonly gate?: Partial<Gate>
  readonly environment?: Readonly<Record<string, string>>
  readonly context?: Partial<RunContext>
}

/** No judge is asked, so no prompt is looked for. */
export const noJudges = (): Promise<[]> => Promise.resolve([])

/** Starts real worker processes; the caller has called `buildSources` before, and closes the runner. */
export function startTask(directory: string, options: StartOptions = {}): Promise<TaskRunner> {
  const { module = 'task.ts', export: name = 'task', gate, environment = {}, context } = options
  return leaveNothing(moduleTask(noJudges)).start(
    { module, export: name },
    createGate({ task: { kind: 'module', options: {}, place: createGate().task.place }, ...gate }),
    environment,
    createRunContext({ ...context, directory }),
  )
}

/** A fixture, at a place where neither the packages nor the package.json of this repository are found. */
export function copyTaskFixture(name: string): string {
  const directory = createDirectory()
  cpSync(join(FIXTURES, name), directory, { recursive: true })
  return directory
}

export function runOnce(runner: TaskRunner, input: Json, metadata?: Json): Promise<TaskAnswer> {
  return runner.run({
    item: createDatasetItem({ input, ...(metadata === undefined ? {} : { metadata }) }),
    repetition: 0,
  })
}
