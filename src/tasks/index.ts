import type { TaskRunnerDefinition } from '../ports.ts'
import { moduleTask } from './module.ts'

/** Every way to run an item. To add one: a file beside this, and a line here. */
export const tasks: readonly TaskRunnerDefinition[] = [moduleTask]
