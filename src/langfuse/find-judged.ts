import { z } from 'zod'
import { VERDICTS, type Verdict } from '../core/report.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { RunContext } from '../ports.ts'
import type { Langfuse } from './client.ts'
import { completeMark, readVerdict } from './read-metadata.ts'
import { windowStart } from './read-run.ts'
import { KEYS, runNamePrefix } from './run-metadata.ts'

const datasetOptions = z.looseObject({ name: z.string().optional(), file: z.string().optional() })

/** A run that was judged already. */
export interface JudgedRun {
  readonly name: string
  readonly verdict: Verdict
}

/** The gate's newest complete run of the same commit whose metadata says all of `said`; null when there is none. */
export async function findJudged(
  langfuse: Langfuse,
  gate: Gate,
  said: Readonly<Record<string, string>>,
  { identity, now }: Pick<RunContext, 'identity' | 'now'>,
): Promise<JudgedRun | null> {
  const { name: hosted, file } = datasetOptions.parse(gate.dataset.options)
  const dataset = file === undefined ? await langfuse.fetchDataset(hosted ?? '') : { name: file }
  if (dataset === null) return null
  const name = { operator: 'starts with', value: runNamePrefix(gate.name, identity.branch ?? '') } as const
  for await (const run of langfuse.runs.list({ from: windowStart(now()), name, dataset })) {
    const wanted = {
      ...said,
      [KEYS.gate]: gate.name,
      ...(identity.commit === undefined ? {} : { [KEYS.commit]: identity.commit }),
    }
    const verdict = VERDICTS.find((one) => one === readVerdict(run))
    const isSame = Object.entries(wanted).every(([key, value]) => run.metadata[key] === value)
    if (isSame && completeMark(run) !== undefined && verdict !== undefined && verdict !== 'error') {
      return { name: run.name, verdict }
    }
  }
  return null
}
