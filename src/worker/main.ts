import type { ConcludeMessage, ParentMessage, StartMessage } from '../process/protocol.ts'
import { receive, send } from './channel.ts'
import { evaluateRun } from './evaluate-run.ts'
import { evaluateOutput, finish, runItem, type Loaded } from './run-item.ts'
import { Refused } from './user-code.ts'
import { loadUserModules } from './user-modules.ts'

/**
 * The worker role: one process that holds the user's task and evaluators and answers for as many items at a time
 * as it is given, by the worker protocol. The process ends when its input does.
 */
export function startWorker(): void {
  let loaded: Loaded | null = null
  const answer = async (message: ParentMessage): Promise<void> => {
    if (message.type === 'start') {
      loaded = await load(message)
      return
    }
    if (message.type === 'ping') {
      send([{ type: 'pong' }])
      return
    }
    if (loaded === null) return
    send([{ type: 'begun', seq: message.seq }])
    if (message.type === 'run') await runItem(message, loaded)
    else if (message.type === 'evaluate') await evaluateOutput(message, loaded)
    else if (message.type === 'evaluateRun') await evaluateRun(message, loaded)
    else await conclude(message, loaded)
  }
  receive(answer, async () => loaded?.tracing?.close())
}

async function conclude(call: ConcludeMessage, loaded: Loaded): Promise<void> {
  const error = (await loaded.script?.conclude(call)) ?? null
  send([{ type: 'output', seq: call.seq, output: error === null ? null : { ...error }, latency: 0 }])
  await finish(call.seq, loaded)
}

async function load(start: StartMessage): Promise<Loaded | null> {
  // Before the user's modules: a tracer provider that they start when they are imported must find ours in place.
  const tracing = start.isTraced ? (await import('./tracing.ts')).startTracing() : null
  const { registerLoader } = await import('./register-hooks.ts')
  registerLoader()
  try {
    const { task, evaluators, runEvaluators, script } = await loadUserModules(start)
    const fingerprints = start.wantsFingerprints
      ? await (await import('./fingerprint.ts')).fingerprintsOf(evaluators)
      : []
    const names = evaluators.map(({ label }, index) => ({ name: label, fingerprint: fingerprints[index] ?? '' }))
    const ofRuns = runEvaluators.map(({ label }) => label)
    const opening = script === null ? {} : { script: script.opening }
    if (!send([{ type: 'hello', protocol: 1, evaluators: names, runEvaluators: ofRuns, ...opening }])) {
      throw new Refused('TASK_NOT_LOADED', '', 'its data or its result is more than 16 MiB of JSON')
    }
    const place = start.calls === 'one' ? process.cwd() : null
    return { directory: start.directory, place, task, evaluators, runEvaluators, script, tracing }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, path, message, missingPackage } = error
    send([{ type: 'refused', code, path, message, ...(missingPackage === undefined ? {} : { missingPackage }) }])
    return null
  }
}
