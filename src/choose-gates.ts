import type { Gate } from './core/spec/gate-spec.ts'
import { list, say } from './core/text.ts'
import { GateError } from './errors.ts'

/**
 * The gates of a spec that were asked for, all of them when none was named; by the name of a gate with variants, each of
 * its variants. Throws GateError INPUT_INVALID.
 */
export function chooseGates(gates: readonly Gate[], names: readonly string[]): readonly Gate[] {
  const isCalled = ({ name, variantOf }: Gate, asked: string): boolean => name === asked || variantOf?.gate === asked
  const unknown = names.filter((name) => !gates.some((gate) => isCalled(gate, name)))
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
  return names.length === 0 ? gates : gates.filter((gate) => names.some((name) => isCalled(gate, name)))
}
