import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import { report, type Report } from '../../src/core/report.ts'

export interface CliResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

interface CliOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Both streams are a terminal. */
  readonly isTTY?: boolean
  readonly stdin?: AsyncIterable<Uint8Array | string>
}

/** One command line in this process, from `cwd`; of the environment it has only what is given, and the way to git. */
export async function runCli(cwd: string, argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { env = {}, isTTY = false, stdin } = options
  const texts = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof texts) => ({ isTTY, columns: 120, write: (text: string) => (texts[name] += text) })
  const exitCode = await run({
    argv,
    env: { PATH: process.env['PATH'], ...env },
    cwd,
    ...(stdin === undefined ? {} : { stdin }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  })
  return { exitCode, ...texts }
}

/** A command line with `--json`, and the report that it wrote. */
export async function runForReport(
  cwd: string,
  argv: readonly string[],
  options: CliOptions = {},
): Promise<CliResult & { readonly report: Report }> {
  const result = await runCli(cwd, [...argv, '--json', 'out/report.json'], options)
  return { ...result, report: readReport(cwd, 'out/report.json') }
}

export function readReport(cwd: string, file: string): Report {
  return report.parse(JSON.parse(readFileSync(join(cwd, file), 'utf8')))
}
