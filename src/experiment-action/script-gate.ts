import type { Dataset } from '../core/dataset.ts'
import type { ScriptOpening } from '../core/script.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { parseSpec } from '../core/spec/parse.ts'
import { scriptDataset, type ScriptItems } from '../datasets/script.ts'
import type { Edges } from '../gate.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import type { RunContext } from '../ports.ts'
import { leaveNothing } from '../tasks/leave-nothing.ts'
import { readResult } from '../tasks/script-answers.ts'
import { openScript, scriptTask, type ScriptSettings } from '../tasks/script.ts'

/** A script as a gate that can be run, and the items that it is run over. */
export interface ScriptGate {
  readonly gate: Gate
  readonly edges: Edges
  readonly dataset: Dataset
}

export interface ScriptGateOptions {
  /** Relative to the working directory. */
  readonly path: string
  /** The spec of its one gate. */
  readonly spec: string
  /** The dataset of the inputs. */
  readonly named: { readonly name: string; readonly version?: string } | undefined
  readonly settings: Omit<ScriptSettings, 'opening'>
  readonly base: Edges
  readonly getLangfuse: GetLangfuse
  readonly context: RunContext
  /** Told how far the script got, whatever becomes of the gate. */
  readonly onOpened: (opening: ScriptOpening) => void
}

/** Starts the script, to know its items and what it says of its run. Throws GateError. */
export async function openScriptGate(options: ScriptGateOptions): Promise<ScriptGate> {
  const { path, spec, named, settings, base, getLangfuse, context } = options
  let opening: ScriptOpening | undefined
  const source = scriptDataset(getLangfuse, named, async (offered) => {
    opening = await openScript(path, written, offered, settings, context)
    options.onOpened(opening)
    return itemsOf(opening, offered, written)
  })
  const task = leaveNothing(scriptTask({ ...settings, opening: () => opening })(async () => []))
  const edges = { ...base, tasks: [task] }
  const [parsed] = parseSpec(spec, path, { ...edges, datasets: [source] }).gates
  if (parsed === undefined) throw new TypeError('a spec with one gate has none')
  // No line of the script says what the gate is made of.
  const place = { file: path, line: 1, column: 1 }
  const written = { ...parsed, place, dataset: { ...parsed.dataset, place }, task: { ...parsed.task, place } }
  const dataset = await source.load({ script: path }, context)
  return {
    gate: withWords(written, opening, settings.metadata),
    edges: { ...edges, datasets: [{ ...source, load: async () => dataset }] },
    dataset,
  }
}

/** Null where it takes the items of the dataset that it was offered. */
function itemsOf(opening: ScriptOpening, offered: Dataset | undefined, { task }: Gate): ScriptItems | null {
  if (opening.reached === 'experiment') {
    return opening.data === null ? null : { items: opening.data, dataset: opening.dataset }
  }
  const { items } = readResult(opening, task.place)
  const known = new Set(offered?.items.map(({ id }) => id))
  // Of a dataset that was offered and used, what the result lacks is missing, and not left out by choice.
  if (items.some(({ id }) => known.has(id))) return null
  const contents = items.map(({ id, input, expectedOutput, metadata }) => ({
    ...{ id, input },
    ...(expectedOutput === undefined ? {} : { expectedOutput }),
    ...(metadata === undefined ? {} : { metadata }),
  }))
  return { items: contents, dataset: null }
}

/** What the script says of its own run, beside what the workflow says. */
function withWords(gate: Gate, opening: ScriptOpening | undefined, known: Readonly<Record<string, string>>): Gate {
  if (opening?.reached !== 'experiment') return gate
  const own = Object.entries(opening.metadata).filter(([key]) => !Object.hasOwn(known, key))
  return {
    ...gate,
    run: {
      ...gate.run,
      ...(opening.description === undefined ? {} : { description: opening.description }),
      metadata: { ...gate.run.metadata, ...Object.fromEntries(own) },
    },
  }
}
