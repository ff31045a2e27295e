import type { Text } from './core/text.ts'

/** Where the program speaks while it works. Every implementation encodes the values of a text for its own sink. */
export interface Log {
  info(text: Text): void
  warn(text: Text): void
  debug(text: Text): void
}

export const silentLog: Log = { info() {}, warn() {}, debug() {} }
