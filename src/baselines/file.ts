import { z } from 'zod'
import type { Baseline } from '../core/run-record.ts'
import { describeBlessing } from '../core/blessing.ts'
import { parseBaselineRecord } from '../core/saved-run.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { BaselineSource } from '../ports.ts'
import { readRepositoryFile } from '../repository-file.ts'

const options = z.strictObject({
  file: z.string().min(1).describe('path of a run kept with --save, or of a report, relative to the working directory'),
})
type Options = z.infer<typeof options>

/** A saved run in the repository. It was named, so that it is not there is an error and never "no baseline yet". */
export const fileBaseline: BaselineSource<Options, Baseline> = {
  kind: 'file',
  description: 'a run kept as a file of the repository',
  options,
  async find({ file }, gate, _dataset, { directory }) {
    const found = await readRepositoryFile(directory, file)
    if (found.status !== 'read') {
      throw new GateError({
        code: found.status === 'missing' ? 'BASELINE_NOT_FOUND' : 'BASELINE_UNREADABLE',
        text: say`The baseline cannot be read: ${found.text}`,
        remedy: say`Make it with ${`langfuse-gate run --save ${file}`} on the code to compare with.`,
      })
    }
    const record = parseBaselineRecord(found.text, file, gate.name)
    return {
      status: 'found',
      record,
      origin: { kind: 'file', words: say`the file ${file}${describeBlessing(record)}` },
    }
  },
}
