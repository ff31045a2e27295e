// The entry of the bundle. Each role is a chunk of its own, so that a command line that prints its help does not load
// GitHub's toolkit, and a worker does not load the statistics.

/** The GitHub Action: the door is dist/action/index.js. */
export async function action(): Promise<void> {
  const { run } = await import('./action/run.ts')
  await leave(run())
}

/** The GitHub Action for scripts of langfuse/experiment-action: the door is dist/experiment-action/index.js. */
export async function experimentAction(): Promise<void> {
  const { run } = await import('./experiment-action/run.ts')
  await leave(run())
}

/** The command line tool: the door is dist/cli/index.js. */
export async function cli(): Promise<void> {
  const { run } = await import('./cli/run.ts')
  const { argv, env, stdin, stdout, stderr } = process
  await leave(run({ argv: argv.slice(2), env, cwd: process.cwd(), stdin, stdout, stderr }))
}

/** The process that runs the user's code: the door is dist/worker/index.js. It ends when its input does. */
export async function worker(): Promise<void> {
  const { startWorker } = await import('./worker/main.ts')
  startWorker()
}

/** What the module hooks' own thread exports, on a Node that has one: the door is dist/module-hooks-thread.js. */
export async function moduleHooksThread(): Promise<typeof import('./worker/module-hooks-thread.ts')> {
  return import('./worker/module-hooks-thread.ts')
}

/** An exception that a role let through is the gate's own failure: never the 1 that means a failed gate. */
const CRASHED = 2

/** Ends the process, whatever still holds it open, once everything that was printed has gone out. */
async function leave(role: Promise<number>): Promise<void> {
  const exitCode = await role.catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return CRASHED
  })
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))),
  )
  process.exit(exitCode)
}
