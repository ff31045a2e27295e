import { listBranchRuns, type BranchRuns } from '../baselines/branch.ts'
import type { InspectedRun } from '../baselines/ladder.ts'
import { chooseGates } from '../choose-gates.ts'
import { count } from '../core/compare/words.ts'
import { terminalText, terminalValue } from '../core/render/encode/terminal.ts'
import { tableLines } from '../core/render/terminal-table.ts'
import { say, type Text } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import { GateError } from '../errors.ts'
import { langfuseOnDemand } from '../langfuse/client.ts'
import { loadSpec } from '../spec-file.ts'
import { loadDataset } from '../stages/load-dataset.ts'
import type { BaselineCommand } from './baseline-args.ts'
import { createContext, langfuseSettings } from './context.ts'
import type { CliProcess } from './process.ts'

/** More are not looked at. */
const MOST_LISTED = 30

/** `langfuse-gate baseline list`: the runs of a branch in Langfuse, newest first, and whether each could be the baseline. */
export async function listBaselines(
  command: Extract<BaselineCommand, { action: 'list' }>,
  outside: CliProcess,
): Promise<number> {
  const context = await createContext(outside, new AbortController().signal)
  const settings = langfuseSettings(outside, context)
  const { get } = langfuseOnDemand(settings)
  const read = { ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createEdges(settings) }
  const { spec, edges } = await loadSpec(read, outside.cwd)
  for (const gate of chooseGates(spec.gates, command.gates)) {
    const dataset = await loadDataset(gate, edges.datasets, context)
    const found = await listBranchRuns(get, command.branch, gate, dataset, context)
    if (found === null) {
      throw new GateError({
        code: 'INPUT_INVALID',
        text: say`The gate ${gate.name} names no branch under ${'baseline'}.`,
        remedy: say`Say which: ${'--branch main'}.`,
        place: gate.place,
      })
    }
    for (const line of await renderRuns(gate.name, found)) outside.stdout.write(`${line}\n`)
  }
  return 0
}

async function renderRuns(gate: string, { branch, base, absence, runs }: BranchRuns): Promise<readonly string[]> {
  const listed: InspectedRun[] = []
  let isAll = true
  for await (const one of runs) {
    isAll = listed.length < MOST_LISTED
    if (!isAll) break
    const refusal = one.refusal ?? (await one.run.whyNotWhole())
    listed.push({ ...one, refusal })
  }
  if (listed.length === 0) return [terminalText(say`${gate}: ${absence}.`)]
  const able = listed.filter(({ refusal }) => refusal === null).length
  const here = base === null ? [] : say`; the code here departs from ${base.slice(0, 7)}`
  return [
    terminalText(say`${gate}: ${able} of ${count(listed.length, 'run')} of branch ${branch} may serve${here}`),
    ...tableLines(COLUMNS, listed.map(rowOf)),
    ...(isAll ? [] : [`Older runs than these ${String(MOST_LISTED)} are not listed.`]),
  ]
}

const COLUMNS = ['run', 'commit', 'behind', 'ended', 'verdict', 'as a baseline'].map((title) => ({
  title,
  align: title === 'behind' ? ('right' as const) : ('left' as const),
}))

function rowOf({ run, relation, refusal }: InspectedRun): readonly string[] {
  const behind = relation === null || relation === 'unrelated' ? '–' : String(relation.behind)
  return [
    terminalValue(run.name),
    terminalValue(run.commit?.slice(0, 7) ?? '–'),
    behind,
    terminalValue(run.finishedAt.slice(0, 16)),
    terminalValue(run.verdict ?? '–'),
    terminalText(refusal === null ? MAY_SERVE : say`no: ${refusal}`),
  ]
}

const MAY_SERVE: Text = ['may serve']
