import { renderTerminal, type TerminalOptions } from '../core/render/terminal.ts'
import type { Reporter } from '../ports.ts'

export interface TerminalReporterOptions extends TerminalOptions {
  readonly write: (text: string) => void
}

/** The report on a person's terminal, or in a job's log without colours. */
export function createTerminalReporter({ write, ...options }: TerminalReporterOptions): Reporter {
  return {
    name: 'terminal',
    deliver(report) {
      write(`${renderTerminal(report, options)}\n`)
      return Promise.resolve()
    },
  }
}
