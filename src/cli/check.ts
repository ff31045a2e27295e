import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { describeIdleWaivers, readWaivers } from '../core/compare/waivers.ts'
import type { Dataset } from '../core/dataset.ts'
import { warnOfMargins } from '../core/plan-margins.ts'
import { describePlan } from '../core/plan.ts'
import { terminalText } from '../core/render/encode/terminal.ts'
import { counted } from '../core/render/numbers.ts'
import { metadataTexts } from '../core/select-items.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { BUILT_IN_SCORES } from '../core/spec/rules.ts'
import { didYouMean } from '../core/spec/schema-issues.ts'
import { say, type Text } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import { GateError, type ErrorCode, type Place, type Problem } from '../errors.ts'
import type { Edges } from '../gate.ts'
import type { RunContext } from '../ports.ts'
import { loadSpec } from '../spec-file.ts'
import { loadDataset } from '../stages/load-dataset.ts'
import type { Command } from './args.ts'
import { createContext, langfuseSettings } from './context.ts'
import type { CliProcess } from './process.ts'

/** `langfuse-gate check`: is the spec right, and what can its dataset show, before anyone pays for a run. */
export async function check(command: Extract<Command, { name: 'check' }>, outside: CliProcess): Promise<number> {
  const context = await createContext(outside, new AbortController().signal)
  const createAll = createEdges(langfuseSettings(outside, context))
  const { spec, edges } = await loadSpec(
    { ...(command.spec === undefined ? {} : { spec: command.spec }), createEdges: createAll },
    outside.cwd,
  )
  const problems = spec.gates.flatMap((gate) => [
    ...missingModules(gate, context),
    ...readWaivers(gate.waivers, context.now().toISOString()).problems,
  ])
  if (problems.length > 0) throw new GateError(problems)
  const print = (text: Text): void => {
    outside.stdout.write(`${terminalText(text)}\n`)
  }
  // Before the first word: a dataset that cannot be read is an error, and nothing was right.
  const datasets = new Map<Gate, readonly Text[]>()
  for (const gate of spec.gates) datasets.set(gate, await describeDataset(gate, edges, context))
  print(say`The spec ${spec.file} is right: ${[counted(spec.gates.length, 'gate')]}.`)
  for (const gate of spec.gates) {
    print(say`${gate.name}: ${gate.rules.length === 0 ? DEFAULT_RULES : [counted(gate.rules.length, 'written rule')]}`)
    for (const line of idleNames(gate)) print(say`  ${line}`)
    for (const line of datasets.get(gate) ?? []) print(say`  ${line}`)
  }
  return 0
}

/** What the spec itself shows to be misspelt or idle; which scores the task's evaluators give, only a run knows. */
function idleNames({ rules, waivers, scores, checks, judges, awaited }: Gate): readonly Text[] {
  const known = new Set([...BUILT_IN_SCORES, ...[...rules, ...checks, ...judges, ...awaited].map(({ score }) => score)])
  const misspelt = Object.keys(scores).flatMap((score): Text[] => {
    const hint = known.has(score) ? [] : didYouMean(score, known)
    return hint.length === 0 ? [] : [say`${'scores'} says something of ${score}.${hint}`]
  })
  return [...misspelt, ...describeIdleWaivers(waivers, rules)]
}

const DEFAULT_RULES: Text = ['the default rule for every score']

async function describeDataset(gate: Gate, edges: Edges, context: RunContext): Promise<readonly Text[]> {
  try {
    const dataset = await loadDataset(gate, edges.datasets, context)
    const chosen = dataset.selection === undefined ? [] : [describeSelection(dataset)]
    const units = countUnits(gate, dataset)
    return [...chosen, describePlan(units, gate.preset), ...warnOfMargins(gate, units)]
  } catch (error) {
    const needsKeys = error instanceof GateError && error.problems.every(({ code }) => code === 'NO_CREDENTIALS')
    if (!needsKeys) throw error
    return [say`Its dataset is in Langfuse, and there are no keys to read it with: what it can show is not known.`]
  }
}

function describeSelection({ items, selection }: Dataset): Text {
  return say`${[counted(items.length, 'item')]} of the dataset, chosen by ${selection ?? ''}`
}

/** Items of one cluster count as one: what they show together is no more than that. */
function countUnits({ cluster }: Gate, { items }: Dataset): number {
  if (cluster === undefined) return items.length
  return new Set(items.map((item) => metadataTexts(item, cluster)[0] ?? item.id)).size
}

const jsModule = z.looseObject({ module: z.string() })
const pythonModule = z.looseObject({ python: z.string() })

/** Modules that the gate names and that are not there, which a run would say only after it has begun. */
function missingModules({ task, evaluatorModules }: Gate, { directory }: RunContext): readonly Problem[] {
  const missing = (path: string | undefined, code: ErrorCode, place: Place): Problem[] =>
    path === undefined || statSync(resolve(directory, path), { throwIfNoEntry: false })?.isFile() === true
      ? []
      : [
          {
            code,
            text: say`${path} is not a file.`,
            remedy: say`Paths in the spec are relative to the working directory, ${directory}.`,
            place,
          },
        ]
  const taskModule = jsModule.safeParse(task.options).data?.module ?? pythonModule.safeParse(task.options).data?.python
  return [
    ...missing(taskModule, 'TASK_NOT_LOADED', task.place),
    ...evaluatorModules.flatMap(({ path, place }) => missing(path, 'EVALUATOR_NOT_LOADED', place)),
  ]
}
