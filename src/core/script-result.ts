import type { Json } from './json.ts'
import type { ScoreValue } from './run-record.ts'

/** A run that a script has made itself, as far as its result tells. */
export interface ScriptResult {
  readonly items: readonly ScriptItemResult[]
  readonly runEvaluations: readonly ScriptEvaluation[]
  /** Entries that are no results, or evaluations without a name: what nobody can judge. */
  readonly unreadable: number
  readonly experimentId?: string
  readonly runName?: string
  readonly datasetRunId?: string
}

export interface ScriptItemResult {
  readonly id: string
  readonly input: Json
  readonly expectedOutput?: Json
  readonly metadata?: Json
  readonly output?: Json
  readonly evaluations: readonly ScriptEvaluation[]
  readonly traceId?: string
}

/** `value` is null where it is none that could be judged. */
export interface ScriptEvaluation {
  readonly name: string
  readonly value: ScoreValue | null
  readonly comment?: string
}

type JsonMap = Readonly<Record<string, Json>>

/**
 * Reads what a script returned, in the spelling of either SDK. `idOf` names items that have no id, by their content. Null
 * when it is no result of an experiment.
 */
export function readScriptResult(
  result: Json,
  idOf: (item: { readonly input: Json; readonly expectedOutput?: Json }) => string,
): ScriptResult | null {
  if (!isMap(result)) return null
  const rows = pick(result, 'itemResults', 'item_results')
  if (!Array.isArray(rows)) return null
  const taken = new Map<string, number>()
  const items = rows.filter(isMap).map((row) => {
    const item = readItem(row, idOf)
    const count = (taken.get(item.id) ?? 0) + 1
    taken.set(item.id, count)
    return count === 1 ? item : { ...item, id: `${item.id}-${String(count)}` }
  })
  const ofRun = listOf(pick(result, 'runEvaluations', 'run_evaluations'))
  const ofItems = rows.filter(isMap).flatMap((row) => listOf(row['evaluations'] ?? null))
  const nameless = [...ofRun, ...ofItems].filter((one) => !isMap(one) || typeof one['name'] !== 'string').length
  return {
    items,
    runEvaluations: readEvaluations(ofRun),
    unreadable: rows.length - items.length + nameless,
    ...text('experimentId', pick(result, 'experimentId', 'experiment_id')),
    ...text('runName', pick(result, 'runName', 'run_name') ?? result['name'] ?? null),
    ...text('datasetRunId', pick(result, 'datasetRunId', 'dataset_run_id')),
  }
}

function readItem(
  row: JsonMap,
  idOf: (item: { readonly input: Json; readonly expectedOutput?: Json }) => string,
): ScriptItemResult {
  const given = row['item'] ?? null
  const item: JsonMap = isMap(given) ? given : {}
  const input = item['input'] ?? row['input'] ?? null
  const expectedOutput =
    pick(item, 'expectedOutput', 'expected_output') ?? pick(row, 'expectedOutput', 'expected_output')
  const metadata = item['metadata'] ?? null
  const content = {
    input,
    ...(expectedOutput === null ? {} : { expectedOutput }),
    ...(metadata === null ? {} : { metadata }),
  }
  const id = item['id'] ?? pick(item, 'datasetItemId', 'dataset_item_id')
  const output = row['output'] ?? null
  return {
    id: typeof id === 'string' && id !== '' ? id : idOf(content),
    ...content,
    ...(output === null ? {} : { output }),
    evaluations: readEvaluations(listOf(row['evaluations'] ?? null)),
    ...text('traceId', pick(row, 'traceId', 'trace_id')),
  }
}

function readEvaluations(list: readonly Json[]): ScriptEvaluation[] {
  return list.filter(isMap).flatMap(({ name, value = null, comment, ...rest }) => {
    if (typeof name !== 'string') return []
    const isBoolean = (rest['dataType'] ?? rest['data_type']) === 'BOOLEAN' && (value === 0 || value === 1)
    const isScore = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    return [
      {
        name,
        value: isBoolean ? value === 1 : isScore ? value : null,
        ...(typeof comment === 'string' ? { comment } : {}),
      },
    ]
  })
}

function pick(map: JsonMap, camel: string, snake: string): Json {
  return map[camel] ?? map[snake] ?? null
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function text<Key extends string>(key: Key, value: Json): Partial<Record<Key, string>> {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as Record<Key, string>) : {}
}

function isMap(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
