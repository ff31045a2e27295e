import { firstToKnow } from '../../src/core/history.ts'
import type { RunContext } from '../../src/ports.ts'
import { silentLog } from '../../src/log.ts'

/** A run on a laptop, at one moment, that nobody cancels. */
export function createRunContext(overrides: Partial<RunContext> = {}): RunContext {
  return {
    directory: process.cwd(),
    identity: {},
    history: firstToKnow([]),
    runId: 'run-1',
    log: silentLog,
    now: () => new Date('2026-01-02T03:04:05.000Z'),
    signal: new AbortController().signal,
    ...overrides,
  }
}
