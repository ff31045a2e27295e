import type { Dataset } from '../core/dataset.ts'
import { readScriptResult } from '../core/script-result.ts'
import type { ScriptOpening } from '../core/script.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { scriptDataset, type ScriptItems } from '../datasets/script.ts'
import type { Edges } from '../gate.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { leaveNothing } from '../tasks/leave-nothing.ts'
import { resultIdOf } from '../tasks/script-answers.ts'
import { openScript, scriptTask, type ScriptSettings } from '../tasks/script.ts'

/** What one script brings to the edges that every gate has. */
export interface ScriptEdges {
  /** `gate` is known once the spec that is made with these has been parsed. */
  edgesFor(gate: () => Gate): Edges
  /** The items that were run, once they are known. */
  dataset(): Dataset | undefined
  /** How far the script got by itself. */
  opening(): ScriptOpening | undefined
}

export function createScriptEdges(
  base: Edges,
  getLangfuse: GetLangfuse,
  named: { readonly name: string; readonly version?: string } | undefined,
  settings: Omit<ScriptSettings, 'opening'>,
  path: string,
): ScriptEdges {
  let opening: ScriptOpening | undefined
  let dataset: Dataset | undefined
  const task = scriptTask({ ...settings, opening: () => opening })(async () => [])
  return {
    dataset: () => dataset,
    opening: () => opening,
    edgesFor: (gate) => {
      const source = scriptDataset(getLangfuse, named, async (offered, context) => {
        opening = await openScript(path, gate(), offered, settings, context)
        return itemsOf(opening, offered)
      })
      const load: typeof source.load = async (options, context) => {
        dataset = await source.load(options, context)
        return dataset
      }
      const { openRecorder } = base
      return {
        ...base,
        datasets: [{ ...source, load }],
        tasks: [leaveNothing(task)],
        ...(openRecorder === undefined
          ? {}
          : { openRecorder: (of, ...rest) => openRecorder(withWords(of, opening, settings.metadata), ...rest) }),
      }
    },
  }
}

/** Null where it takes the items of the dataset that it was offered. */
function itemsOf(opening: ScriptOpening, offered: Dataset | undefined): ScriptItems | null {
  if (opening.reached === 'experiment') {
    return opening.data === null ? null : { items: opening.data, dataset: opening.dataset }
  }
  const result = readScriptResult(opening.result, resultIdOf)
  if (result === null) return null
  const known = new Set(offered?.items.map(({ id }) => id))
  // What the result lacks of a dataset that was offered is missing, and not left out by choice.
  if (offered !== undefined && result.items.every(({ id }) => known.has(id))) return null
  return { items: result.items, dataset: null }
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
