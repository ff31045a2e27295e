import { problemsOf } from '../errors.ts'
import { basename, extname, relative, sep } from 'node:path'
import type { Dataset } from '../core/dataset.ts'
import { errorGate } from '../core/gate-report.ts'
import { createReason } from '../core/reason.ts'
import type { GateReport } from '../core/report.ts'
import type { ScriptOpening } from '../core/script.ts'
import { say } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import { sha256 } from '../hash.ts'
import { runGate, type Watching } from '../gate.ts'
import { langfuseOnDemand, type LangfuseSettings } from '../langfuse/client.ts'
import type { RunContext } from '../ports.ts'
import { childEnvironment } from '../process/child-environment.ts'
import type { ExperimentInputs } from './inputs.ts'
import type { ScriptRun } from './result-json.ts'
import { openScriptGate } from './script-gate.ts'

export interface ScriptsRun {
  readonly scripts: readonly NamedScript[]
  readonly inputs: ExperimentInputs
  readonly settings: LangfuseSettings
  /** What the workflow says of itself, and the user's own on top. */
  readonly metadata: Readonly<Record<string, string>>
  /** The branch whose runs are the baselines. */
  readonly baseline: string
  readonly context: RunContext
  readonly watching: Watching
}

/** A script, and what its gate is called. */
export interface NamedScript {
  readonly path: string
  readonly name: string
}

/**
 * A gate is called as its script's file; of two with one name, by their paths. Where the letters that a gate's name may have
 * do not tell two apart, a hash of the path does: two scripts must never be taken for one.
 */
export function nameScripts(paths: readonly string[], directory: string): NamedScript[] {
  const ownOf = (path: string): string => relative(directory, path).replaceAll(sep, ' ')
  const stemOf = (path: string): string => gateName(basename(path, extname(path)))
  const named = paths.map((path) => {
    const isUnique = paths.filter((other) => stemOf(other) === stemOf(path)).length === 1
    return { path, name: isUnique ? stemOf(path) : gateName(ownOf(path)) }
  })
  return named.map(({ path, name }) => {
    const isUnique = named.filter((other) => other.name === name).length === 1
    return { path, name: isUnique ? name : `${name.slice(0, 70)} ${sha256(ownOf(path)).slice(0, 8)}` }
  })
}

/** Of the letters that a gate's name may have. */
function gateName(text: string): string {
  const letters = text.replaceAll(/[^A-Za-z0-9 ._-]/g, '-').slice(-80)
  return letters.replace(/^[^A-Za-z0-9]+/, '') || 'script'
}

/** A gate for each script, one after the other. Never rejects. */
export async function runScripts(run: ScriptsRun): Promise<ScriptRun[]> {
  const results: ScriptRun[] = []
  for (const script of run.scripts) results.push(await runScript(script, run))
  return results
}

async function runScript(script: NamedScript, run: ScriptsRun): Promise<ScriptRun> {
  const { inputs, settings, context, watching } = run
  const { datasetName, datasetVersion } = inputs
  const started = performance.now()
  const path = relative(context.directory, script.path)
  const text = specOf(script.name, path, run)
  const given = {
    environment: scriptEnvironment(inputs, run.metadata),
    metadata: run.metadata,
    ...(datasetVersion === undefined ? {} : { datasetVersion }),
  }
  let opening: ScriptOpening | undefined
  const ended = (report: GateReport, dataset?: Dataset): ScriptRun => ({
    path: script.path,
    durationMs: Math.round(performance.now() - started),
    report: withRegression(report, opening),
    dataset,
  })
  try {
    const { gate, edges, dataset } = await openScriptGate({
      path,
      spec: text,
      named:
        datasetName === undefined
          ? undefined
          : { name: datasetName, ...(datasetVersion === undefined ? {} : { version: datasetVersion }) },
      settings: given,
      base: createEdges(settings)(text),
      getLangfuse: langfuseOnDemand(settings).get,
      context,
      onOpened: (reached) => {
        opening = reached
      },
    })
    return ended(await runGate(gate, edges, context, watching), dataset)
  } catch (error) {
    return ended(errorGate({ name: script.name }, problemsOf(error)))
  }
}

/** What a script calls a regression is told, too, where its result cannot be judged. */
function withRegression(report: GateReport, opening: ScriptOpening | undefined): GateReport {
  if (opening?.reached !== 'end' || opening.error?.isRegression !== true) return report
  if (report.reasons.some(({ code }) => code === 'SCRIPT_REGRESSION')) return report
  const words = say`The script calls this run a regression: ${opening.error.message}`
  return { ...report, reasons: [...report.reasons, createReason('SCRIPT_REGRESSION', words)] }
}

/** The gate that a user would write for the script: every default, and the whole environment, as that action gives it. */
function specOf(name: string, path: string, { inputs, baseline }: ScriptsRun): string {
  const names = Object.keys(process.env).filter((one) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(one))
  const { refused } = childEnvironment(names, {})
  const gate = {
    dataset: { script: path },
    task: { script: path },
    baseline,
    timeout: '10m',
    env: names.filter((one) => !refused.includes(one)),
    run: { metadata: inputs.experimentMetadata },
  }
  return JSON.stringify({ version: 1, gates: { [name]: gate } })
}

/** Its scripts read the real keys, by all the names that SDKs know. */
function scriptEnvironment(inputs: ExperimentInputs, metadata: ScriptsRun['metadata']): Record<string, string> {
  const { langfusePublicKey = '', langfuseSecretKey = '', langfuseBaseUrl, datasetName, datasetVersion } = inputs
  return {
    LANGFUSE_PUBLIC_KEY: langfusePublicKey,
    LANGFUSE_SECRET_KEY: langfuseSecretKey,
    LANGFUSE_BASE_URL: langfuseBaseUrl,
    LANGFUSE_BASEURL: langfuseBaseUrl,
    LANGFUSE_HOST: langfuseBaseUrl,
    LANGFUSE_EXPERIMENT_METADATA: JSON.stringify(metadata),
    ...(datasetName === undefined ? {} : { LANGFUSE_DATASET_NAME: datasetName }),
    ...(datasetVersion === undefined ? {} : { LANGFUSE_DATASET_VERSION: datasetVersion }),
  }
}
