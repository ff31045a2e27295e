import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'

/** A command line that is not one of the help's. */
export function invalidInput(text: Text): GateError {
  return new GateError({ code: 'INPUT_INVALID', text, remedy: say`See langfuse-gate --help.` })
}
