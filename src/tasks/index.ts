import type { GetLangfuse } from '../langfuse/client.ts'
import type { TaskRunnerDefinition } from '../ports.ts'
import { commandTask } from './command.ts'
import { httpTask } from './http.ts'
import { findJudges } from './judges.ts'
import { leaveNothing } from './leave-nothing.ts'
import { moduleTask } from './module.ts'
import { promptTask } from './prompt.ts'
import { pythonTask } from './python.ts'
import { runTask } from './run.ts'
import { scriptTask } from './script.ts'

/** Every way in which the gate can run an item; the first whose short form fits is meant. To add one: a file here, and a line. */
export function taskRunners(getLangfuse: GetLangfuse): readonly TaskRunnerDefinition[] {
  const judges = findJudges(getLangfuse)
  return [
    moduleTask,
    pythonTask,
    commandTask,
    httpTask,
    promptTask(getLangfuse),
    scriptTask(),
    runTask(getLangfuse),
  ].map((task) => leaveNothing(task(judges)))
}
