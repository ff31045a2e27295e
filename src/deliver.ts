import type { Report } from './core/report.ts'
import { say } from './core/text.ts'
import { describeError } from './errors.ts'
import type { Reporter, RunContext } from './ports.ts'

/** Every reporter in turn. A reporter warns about what it could not do; none can change the report. */
export async function deliverAll(
  reporters: readonly Reporter[],
  report: Report,
  context: Pick<RunContext, 'log'>,
): Promise<void> {
  for (const reporter of reporters) {
    try {
      await reporter.deliver(report)
    } catch (error) {
      context.log.warn(say`The ${reporter.name} could not be written: ${describeError(error)}`)
    }
  }
}
