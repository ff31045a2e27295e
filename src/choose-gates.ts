import type { Gate } from './core/spec/gate-spec.ts'
import { list, say } from './core/text.ts'
import { GateError } from './errors.ts'

/** The gates of a spec that were asked for, all of them when none was named. Throws GateError INPUT_INVALID. */
export function chooseGates(gates: readonly Gate[], names: readonly string[]): readonly Gate[] {
  const unknown = names.filter((name) => !gates.some((gate) => gate.name === name))
  if (unknown.length > 0) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The spec has no gate called ${list(unknown)}.`,
      remedy: say`Its gates are ${list(
        gates.map((gate) => gate.name),
        20,
      )}.`,
    })
  }
  return names.length === 0 ? gates : gates.filter((gate) => names.includes(gate.name))
}
