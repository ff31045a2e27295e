import type { ParentMessage, StartMessage } from '../process/protocol.ts'
import { receive, send } from './channel.ts'
import { evaluateRun } from './evaluate-run.ts'
import { evaluateOutput, runItem, type Loaded } from './run-item.ts'
import { Refused } from './user-code.ts'
import { loadUserModules } from './user-modules.ts'

/**
 * The worker role: one process that holds the user's task and evaluators and answers for one item at a time, by the
 * worker protocol. The process ends when its input does.
 */
export function startWorker(): void {
  let loaded: Loaded | null = null
  const answer = async (message: ParentMessage): Promise<void> => {
    if (message.type === 'start') loaded = await load(message)
    else if (loaded === null) return
    else if (message.type === 'run') await runItem(message, loaded)
    else if (message.type === 'evaluate') await evaluateOutput(message, loaded)
    else await evaluateRun(message, loaded)
  }
  receive(answer, async () => loaded?.tracing?.close())
}

async function load(start: StartMessage): Promise<Loaded | null> {
  // Before the user's modules: a tracer provider that they start when they are imported must find ours in place.
  const tracing = start.isTraced ? (await import('./tracing.ts')).startTracing() : null
  const { registerLoader } = await import('./register-hooks.ts')
  registerLoader()
  try {
    const { task, evaluators, runEvaluators } = await loadUserModules(start)
    const { fingerprintsOf } = await import('./fingerprint.ts')
    const fingerprints = start.wantsFingerprints ? await fingerprintsOf(evaluators) : []
    const names = evaluators.map(({ label }, index) => ({ name: label, fingerprint: fingerprints[index] ?? '' }))
    const ofRuns = runEvaluators.map(({ label }) => label)
    send([{ type: 'hello', protocol: 1, evaluators: names, runEvaluators: ofRuns }])
    return { directory: start.directory, task, evaluators, runEvaluators, tracing }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, path, message, missingPackage } = error
    send([{ type: 'refused', code, path, message, ...(missingPackage === undefined ? {} : { missingPackage }) }])
    return null
  }
}
