import type { ScriptRun } from '../core/script.ts'

interface ItemResult {
  readonly item: { readonly input?: unknown; readonly expectedOutput?: unknown }
  readonly output: unknown
  readonly evaluations: readonly { readonly name: string; readonly value: unknown; readonly comment?: string }[]
  readonly traceId?: string
}

/** What `runExperiment` of the Langfuse SDK resolves to, of a run that the gate has made. */
export function createScriptResult(items: readonly object[], run: ScriptRun): object {
  const { url, ...facts } = run
  const results = (items as readonly ItemResult[]).map((result) => ({
    ...result,
    ...(run.datasetRunId === undefined ? {} : { datasetRunId: run.datasetRunId }),
  }))
  const format = async (options: { readonly includeItemResults?: boolean } = {}): Promise<string> =>
    formatResult(results, run, options.includeItemResults === true)
  return { ...facts, ...(url === undefined ? {} : { datasetRunUrl: url }), itemResults: results, format }
}

function formatResult(items: readonly ItemResult[], run: ScriptRun, hasItems: boolean): string {
  const names = [...new Set(items.flatMap(({ evaluations }) => evaluations.map(({ name }) => name)))]
  const averages = names.flatMap((name) => {
    const values = items.flatMap(({ evaluations }) => evaluations.filter((one) => one.name === name))
    const numbers = values.map(({ value }) => value).filter((value) => typeof value === 'number')
    const sum = numbers.reduce((all, value) => all + value, 0)
    return numbers.length === 0 ? [] : [`  ${name}: ${(sum / numbers.length).toFixed(3)}`]
  })
  const each = items.flatMap(({ item, output, evaluations }, index) => [
    `${String(index + 1)}. input: ${JSON.stringify(item.input)}`,
    `   output: ${JSON.stringify(output)}`,
    ...evaluations.map(({ name, value }) => `   ${name}: ${JSON.stringify(value)}`),
  ])
  return [
    `Experiment: ${run.runName}`,
    `${String(items.length)} items`,
    ...(averages.length === 0 ? [] : ['Average scores:', ...averages]),
    ...run.runEvaluations.map(({ name, value }) => `${name}: ${JSON.stringify(value)}`),
    ...(run.url === undefined ? [] : [run.url]),
    ...(hasItems ? each : []),
  ].join('\n')
}
