import { createLangfuse, type Langfuse, type LangfuseOptions } from '../../../src/langfuse/client.ts'
import { silentLog } from '../../../src/log.ts'
import { PUBLIC_KEY, SECRET_KEY, startFakeLangfuse, type FakeLangfuse, type FakeOptions } from './start.ts'

/** A fake Langfuse for one test, and what a client of it waited for: no test waits in earnest. */
export interface Scene {
  readonly fake: FakeLangfuse
  /** Milliseconds. */
  readonly waits: number[]
  readonly options: LangfuseOptions
  readonly connect: () => Promise<Langfuse>
}

export async function inLangfuse<Value>(
  work: (scene: Scene) => Promise<Value>,
  fakeOptions: FakeOptions = {},
): Promise<Value> {
  const fake = await startFakeLangfuse(fakeOptions)
  const waits: number[] = []
  const options: LangfuseOptions = {
    publicKey: PUBLIC_KEY,
    secretKey: SECRET_KEY,
    baseUrl: fake.url,
    log: silentLog,
    signal: new AbortController().signal,
    timeoutMs: 5_000,
    sleep: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  }
  try {
    return await work({ fake, waits, options, connect: () => createLangfuse(options) })
  } finally {
    await fake.stop()
  }
}

/** What a promise was rejected with, as a reader of the report sees it. */
export async function problemOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await promise
  } catch (error) {
    const { problems, message } = error as { problems?: readonly { code: string }[]; message: string }
    return { code: problems?.[0]?.code ?? 'not a GateError', message }
  }
  return { code: 'no error', message: '' }
}
