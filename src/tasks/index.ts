import { commandTask } from './command.ts'
import { httpTask } from './http.ts'
import { moduleTask } from './module.ts'
import { pythonTask } from './python.ts'

/** Every way in which the gate can run an item; the first whose short form fits is meant. To add one: a file here, and a line. */
export const tasks = [moduleTask, pythonTask, commandTask, httpTask]
