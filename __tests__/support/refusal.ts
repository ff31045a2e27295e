import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'

/** Every problem of the GateError that this throws, `CODE sentence`; a failure of the test when it throws none. */
export async function refusalOf(run: () => unknown): Promise<string[]> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return error.problems.map(
      ({ code, text, place }) => `${code} ${plain(text)}${place === undefined ? '' : ` (${String(place.line)})`}`,
    )
  }
  throw new TypeError('nothing was refused')
}
