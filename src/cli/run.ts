/** The outside world of the command line, handed in so that a test can be one. */
export interface CliProcess {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** Runs one command; returns the exit code. */
export async function run(_process: CliProcess): Promise<number> {
  return Promise.reject(new Error('the command line is not built yet'))
}
