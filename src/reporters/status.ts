import { PENDING, renderStatus, UNFINISHED, type Status } from '../core/render/status.ts'
import { isForbidden, type Github } from '../github/client.ts'
import { writeStatus, type StatusTarget } from '../github/statuses.ts'
import type { Log } from '../log.ts'
import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'

export interface StatusOptions {
  readonly github: Github
  readonly target: StatusTarget
  readonly log: Log
}

/** A commit status for each gate: pending before anything is paid for, and completed whatever came of it. */
export function createStatusReporter({ github, target, log }: StatusOptions): Reporter {
  const started = new Set<string>()
  let isRefused = false
  const write = async (gate: string, status: Status): Promise<void> => {
    if (isRefused) return
    try {
      await writeStatus(github, target, gate, status)
    } catch (error) {
      isRefused = isForbidden(error)
      warnUndelivered(log, 'commit status', error)
    }
  }
  return {
    name: 'commit status',
    async start(gates) {
      for (const gate of gates) {
        started.add(gate)
        await write(gate, PENDING)
      }
    },
    async deliver(report) {
      for (const gate of report.gates) await write(gate.name, renderStatus(gate))
      const reported = new Set(report.gates.map((gate) => gate.name))
      for (const gate of started) if (!reported.has(gate)) await write(gate, UNFINISHED)
    },
  }
}
