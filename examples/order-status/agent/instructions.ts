import { readFileSync } from 'node:fs'

/** What a prompt asks for, by name: a line `- refund window: 30 days` is the instruction `refund window`. */
export type Instructions = ReadonlyMap<string, string>

/** The instructions of a prompt file. */
export function readInstructions(file: URL): Instructions {
  const lines = readFileSync(file, 'utf8').matchAll(/^- ([a-z ]+): (.+)$/gm)
  return new Map(Array.from(lines, ([, name = '', value = '']) => [name, value]))
}
