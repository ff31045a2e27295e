import { basename } from 'node:path'
import type { Dataset } from '../core/dataset.ts'
import { redactor } from '../core/render/redact.ts'
import type { GateReport } from '../core/report.ts'
import type { ItemResult, RunRecord } from '../core/run-record.ts'
import type { EvaluationJson, ItemResultJson, ResultJson, ScriptResultJson } from './result-schema.ts'

/** What was measured of one script. */
export interface ScriptRun {
  /** Absolute. */
  readonly path: string
  readonly durationMs: number
  readonly report: GateReport
  /** What was run; absent where it never got so far. */
  readonly dataset: Dataset | undefined
}

/** One script's entry, from the gate's report: a drop that the comparison proves is a regression, as one that the script throws. */
export function scriptResult({ path, durationMs, report, dataset }: ScriptRun): ScriptResultJson {
  const status = statusOf(report)
  const link = report.candidate?.link
  return {
    script_path: path,
    script_name: basename(path),
    runtime: path.endsWith('.py') ? 'python' : 'node',
    duration_ms: durationMs,
    status,
    langfuse_experiment_url: link ?? null,
    error: status === 'passed' ? null : errorOf(report, status),
    experiment_result: report.candidate === null ? null : experimentOf(report.candidate, dataset),
  }
}

/** What fails a gate whatever its rules say. */
const GUARDS = ['SCRIPT_REGRESSION', 'TOO_MANY_ITEMS_FAILED', 'SCORE_AT_WORST', 'SCORE_COLLAPSED']

export interface Outcome {
  /** The gate could not judge; that the script says itself what became of it is no such thing. */
  readonly isError: boolean
  /** Anything else that would block a merge. What could not be judged can have regressed as well. */
  readonly isRegression: boolean
}

/** What a report says in the two words of that action. Each has a switch of its own, and neither hides the other. */
export function outcomeOf({ verdict, reasons, rules }: GateReport): Outcome {
  const isFailed = verdict === 'failed' || verdict === 'needs-review'
  const isBroken = rules.some(({ list, outcome }) => list === 'require' && outcome === 'broken')
  return {
    isError: verdict === 'error' && reasons.some(({ code }) => code !== 'SCRIPT_REGRESSION'),
    isRegression: isFailed || isBroken || reasons.some(({ code }) => GUARDS.includes(code)),
  }
}

/** A script that calls itself a regression is one, whatever else could not be judged. */
function statusOf(report: GateReport): ScriptResultJson['status'] {
  if (report.reasons.some(({ code }) => code === 'SCRIPT_REGRESSION')) return 'regression'
  const { isError, isRegression } = outcomeOf(report)
  return isError ? 'error' : isRegression ? 'regression' : 'passed'
}

function errorOf({ reasons }: GateReport, status: 'regression' | 'error'): NonNullable<ScriptResultJson['error']> {
  const [first] = reasons
  return {
    name: status === 'regression' ? 'RegressionError' : (first?.code ?? 'UNEXPECTED'),
    message: reasons.map(({ message }) => message).join('\n'),
    is_regression: status === 'regression',
  }
}

function experimentOf(
  run: RunRecord,
  dataset: Dataset | undefined,
): NonNullable<ScriptResultJson['experiment_result']> {
  const { experimentId, name, itemResults, runScores = [] } = run
  const items = new Map(dataset?.items.map((item) => [item.id, item]))
  const hosted = experimentId === undefined || dataset?.source !== 'langfuse' ? {} : { dataset_run_id: experimentId }
  return {
    item_results: itemResults.map((result) => ({ ...itemOf(result, items.get(result.id)), ...hosted })),
    run_evaluations: runScores.map(({ name: score, value, comment }) => evaluation(score, value, comment)),
    ...(experimentId === undefined ? {} : { experiment_id: experimentId }),
    run_name: name,
    ...hosted,
  }
}

function itemOf(result: ItemResult, item: Dataset['items'][number] | undefined): ItemResultJson {
  const { id, scores, comments, output, traceId } = result
  const { input, expectedOutput, metadata } = item ?? {}
  const expected = expectedOutput === undefined ? {} : { expected_output: expectedOutput }
  return {
    item: {
      id,
      ...(input === undefined ? {} : { input }),
      ...expected,
      ...(metadata === undefined ? {} : { metadata }),
    },
    evaluations: Object.entries(scores).map(([name, value]) => evaluation(name, value, comments?.[name])),
    ...(input === undefined ? {} : { input }),
    ...expected,
    ...(output === undefined ? {} : { output }),
    ...(traceId === undefined ? {} : { trace_id: traceId }),
  }
}

function evaluation(name: string, value: number | boolean | string, comment: string | undefined): EvaluationJson {
  return { name, value, ...(comment === undefined ? {} : { comment }) }
}

/** GitHub keeps 1 MB of outputs of a job; other steps have some too. */
const OUTPUT_LIMIT_BYTES = 500_000

/**
 * The result as one JSON text that an output can hold: first without the texts of items, then without comments, at last
 * without items. `isWhole` tells whether anything was left out.
 */
export function fitOutput(result: ResultJson, limit = OUTPUT_LIMIT_BYTES): { text: string; isWhole: boolean } {
  const forms: ((one: ItemResultJson) => ItemResultJson[])[] = [
    (one) => [one],
    ({ item, evaluations, trace_id: trace }) => [
      {
        item: { id: item['id'] ?? null },
        evaluations: evaluations.map(({ name, value }) => ({ name, value })),
        ...(trace === undefined ? {} : { trace_id: trace }),
      },
    ],
    () => [],
  ]
  const texts = forms.map((form) => JSON.stringify(withItems(result, form)))
  const index = texts.findIndex((text) => Buffer.byteLength(text) <= limit)
  return { text: texts[index] ?? texts.at(-1) ?? '', isWhole: index === 0 }
}

function withItems(result: ResultJson, form: (one: ItemResultJson) => ItemResultJson[]): ResultJson {
  return {
    ...result,
    results: result.results.map((one) => ({
      ...one,
      experiment_result:
        one.experiment_result === null
          ? null
          : { ...one.experiment_result, item_results: one.experiment_result.item_results.flatMap(form) },
    })),
  }
}

/** Without any of the secrets: scripts have the real keys, and may print them into an output. */
export function redactResult(result: ResultJson, secrets: readonly string[]): ResultJson {
  const redact = redactor(secrets)
  // Only the text of strings changes, so the shape is what it was.
  return JSON.parse(JSON.stringify(result), (_key, value: unknown) =>
    typeof value === 'string' ? redact(value) : value,
  ) as ResultJson
}
