import { problemsOf } from '../errors.ts'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { redactReport } from '../core/render/redact.ts'
import { parseBaselineRecord } from '../core/saved-run.ts'
import type { Baseline } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { createEdges } from '../edges.ts'
import type { Edges } from '../gate.ts'
import type { BaselineSource } from '../ports.ts'
import { keyLikeNames } from '../process/child-environment.ts'
import { runSpec } from '../run-spec.ts'
import type { Command } from './args.ts'
import { createContext, langfuseSettings } from './context.ts'
import { readJsonFile } from './json-file.ts'
import { printReport } from './outputs.ts'
import { secretsOf, type CliProcess } from './process.ts'
import { clearProgress, showProgress } from './progress.ts'
import { readKeptRuns, saveRuns } from './save.ts'

type RunCommand = Extract<Command, { name: 'run' }>

/** `langfuse-gate run`: runs the gates, prints the report, keeps the run where `--save` says. Returns the exit code. */
export async function runSpecFile(command: RunCommand, outside: CliProcess): Promise<number> {
  const cancel = new AbortController()
  const stop = (): void => {
    cancel.abort()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await runAndPrint(command, outside, cancel.signal)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

async function runAndPrint(command: RunCommand, outside: CliProcess, signal: AbortSignal): Promise<number> {
  const context = await createContext(outside, signal)
  if (command.save !== undefined) await readKeptRuns(command.save, outside.cwd)
  const edgesOf = createEdges(langfuseSettings(outside, context))
  const report = await runSpec({
    ...(command.spec === undefined ? {} : { spec: command.spec }),
    gates: command.gates,
    createEdges: (text) => withFiles(edgesOf(text), command, outside.cwd),
    context,
    watching: { onProgress: showProgress(outside.stderr), keyLikeNames: keyLikeNames(outside.env) },
    reporters: [],
  })
  clearProgress(outside.stderr)
  const exitCode = await printReport(report, command.outputs, outside, context.log)
  if (command.save === undefined) return exitCode
  const isSaved = await saveRuns(redactReport(report, secretsOf(outside)), command.save, outside.cwd, context.log)
  return isSaved ? exitCode : 2
}

/** `--baseline` answers for whatever the spec says; the file that `--save` is about to make may still be missing, or without the gate. */
function withFiles(edges: Edges, { baseline, save }: RunCommand, directory: string): Edges {
  if (baseline !== undefined) return { ...edges, givenBaseline: (gate) => readBaseline(baseline, gate, directory) }
  if (save === undefined) return edges
  const path = resolve(directory, save)
  return {
    ...edges,
    baselines: edges.baselines.map((source) => (source.kind === 'file' ? beforeFirst(source, path) : source)),
  }
}

async function readBaseline(file: string, gate: Gate, directory: string): Promise<Baseline> {
  const record = parseBaselineRecord(await readJsonFile(directory, file), file, gate.name)
  return { status: 'found', record, origin: { kind: 'file', words: say`the file ${file}, given by --baseline` } }
}

const named = z.object({ file: z.string() })

function beforeFirst(source: BaselineSource, path: string): BaselineSource {
  return {
    ...source,
    find: async (options, gate, dataset, context) => {
      try {
        return await source.find(options, gate, dataset, context)
      } catch (error) {
        const isIt = resolve(context.directory, named.parse(options).file) === path
        if (!isIt || !problemsOf(error).every(({ code }) => code === 'BASELINE_NOT_FOUND')) throw error
        const reason = existsSync(path) ? say`its file has no run of this gate yet` : say`its file does not exist yet`
        return { status: 'missing', reason: say`${reason}; --save keeps this run` }
      }
    },
  }
}
