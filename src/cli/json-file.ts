import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { say } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'

/** The text of a file that the command line names. Throws GateError RECORD_UNREADABLE. */
export async function readJsonFile(directory: string, file: string): Promise<string> {
  try {
    return await readFile(resolve(directory, file), 'utf8')
  } catch (error) {
    throw new GateError({
      code: 'RECORD_UNREADABLE',
      text: say`The file ${file} cannot be read: ${describeError(error)}`,
      remedy: say`Give the path of a run kept by --save, or of a report written by --json.`,
    })
  }
}
