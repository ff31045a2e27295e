import { randomUUID } from 'node:crypto'
import type { TaskRunner, TaskRunnerDefinition } from '../ports.ts'
import { endStrays, MARKER } from '../process/strays.ts'

/** The same way to run items, of which no process is left when its runner is closed or could not be started. */
export function leaveNothing(definition: TaskRunnerDefinition): TaskRunnerDefinition {
  return {
    ...definition,
    start: async (options, gate, environment, context, dataset) => {
      const mark = randomUUID()
      let runner: TaskRunner
      try {
        runner = await definition.start(options, gate, { ...environment, [MARKER]: mark }, context, dataset)
      } catch (error) {
        await endStrays(mark)
        throw error
      }
      return {
        ...runner,
        close: async () => {
          await runner.close()
          await endStrays(mark)
        },
      }
    },
  }
}
