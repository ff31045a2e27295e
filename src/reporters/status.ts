import { NOT_CONCERNED } from '../core/affected.ts'
import type { Report } from '../core/report.ts'
import { PENDING, renderStatus, UNFINISHED, type Status } from '../core/render/status.ts'
import { isForbidden } from '../github/call.ts'
import type { Github } from '../github/client.ts'
import { GENERAL_CONTEXT, statusContext, writeStatus, type StatusTarget } from '../github/statuses.ts'
import type { Log } from '../log.ts'
import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'

export interface StatusOptions {
  readonly github: Github
  readonly target: StatusTarget
  /** The gates that were asked for by name: they have a status even when no spec could be read. */
  readonly gates: readonly string[]
  readonly log: Log
}

/**
 * A commit status for each gate: pending before anything is paid for, and completed whatever came of it. What stopped all
 * gates is an error of each that is known by name, or else one status of its own.
 */
export function createStatusReporter({ github, target, gates, log }: StatusOptions): Reporter {
  const announced = new Set<string>(gates)
  let isRefused = false
  const write = async (context: string, status: Status): Promise<void> => {
    if (isRefused) return
    try {
      await writeStatus(github, target, context, status)
    } catch (error) {
      isRefused = isForbidden(error)
      warnUndelivered(log, 'commit status', error)
    }
  }
  return {
    name: 'commit status',
    async start(started) {
      for (const gate of started) {
        announced.add(gate)
        await write(statusContext(gate), PENDING)
      }
    },
    async deliver(report) {
      // What an earlier run has said of them stands: a pass that nothing was run for must not take the place of a failure.
      const judged = report.gates.filter(({ reasons }) => reasons[0]?.code !== NOT_CONCERNED)
      for (const gate of judged) await write(statusContext(gate.name), renderStatus(gate))
      const reported = new Set(report.gates.map((gate) => gate.name))
      const left = [...announced].filter((gate) => !reported.has(gate))
      const status = statusOfRest(report)
      for (const gate of left) await write(statusContext(gate), status)
      if (reported.size + left.length === 0) await write(GENERAL_CONTEXT, status)
    },
  }
}

/** Of a gate that no report knows: by the code of what stopped them all, nothing from outside. */
function statusOfRest({ problems }: Report): Status {
  const code = problems[0]?.code ?? ''
  return /^[A-Z_]{1,60}$/.test(code) ? { state: 'error', description: `error: ${code}` } : UNFINISHED
}
