import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { canonicalJson, type Json } from '../core/json.ts'
import type { ScriptExperiment } from '../core/script.ts'
import { asJson } from './json-output.ts'

/** The items of a script: those of its context, or those that it brings itself. */
export interface ScriptData {
  /** As the script has them, by the ids that the gate knows them by. */
  readonly originals: ReadonlyMap<string, unknown>
  readonly items: NonNullable<ScriptExperiment['data']>
  readonly dataset: ScriptExperiment['dataset']
}

export function readContextData(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line))
}

/**
 * Reads what a script gave as `data`. Items without an id get one of their content, and the second of two with one id
 * another. Throws TypeError with what is wrong.
 */
export function readScriptData(data: unknown): ScriptData {
  if (!Array.isArray(data))
    throw new TypeError(`the data of runExperiment is a ${typeof data}; expected a list of items`)
  if (data.length === 0) throw new TypeError('the data of runExperiment has no items')
  const originals = new Map<string, unknown>()
  const items = data.map((given: unknown, index) => {
    const item = readItem(given, `data[${String(index)}]`)
    let id = item.id
    for (let count = 2; originals.has(id); count += 1) id = `${item.id}-${String(count)}`
    originals.set(id, given)
    return { ...item, id }
  })
  return { originals, items, dataset: commonDataset(data) }
}

function readItem(given: unknown, name: string): ScriptData['items'][number] {
  if (typeof given !== 'object' || given === null || !('input' in given) || given.input === undefined) {
    throw new TypeError(`${name} of runExperiment has no input`)
  }
  const { id, input, expectedOutput, metadata } = given as Partial<Record<string, unknown>>
  const content = {
    input: asJson(input, `the input of ${name}`),
    ...optional('expectedOutput', expectedOutput, name),
    ...optional('metadata', metadata, name),
  }
  return { id: typeof id === 'string' && id !== '' ? id : idOf(content), ...content }
}

function optional<Key extends string>(key: Key, value: unknown, name: string): Partial<Record<Key, Json>> {
  if (value === undefined || value === null) return {}
  return { [key]: asJson(value, `the ${key} of ${name}`) } as Record<Key, Json>
}

function idOf({ input, expectedOutput = null }: { readonly input: Json; readonly expectedOutput?: Json }): string {
  return createHash('sha256')
    .update(canonicalJson([input, expectedOutput]))
    .digest('hex')
    .slice(0, 16)
}

/** Items of the Langfuse SDK say where they are from. */
function commonDataset(data: readonly unknown[]): ScriptData['dataset'] {
  const found = data.map((item) => {
    const { datasetId, datasetName } = item as Partial<Record<string, unknown>>
    return typeof datasetId === 'string' && typeof datasetName === 'string'
      ? { id: datasetId, name: datasetName }
      : null
  })
  const [first = null] = found
  return found.every((one) => one?.id === first?.id) ? first : null
}
