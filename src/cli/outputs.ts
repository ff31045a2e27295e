import { resolve } from 'node:path'
import type { Links } from '../core/render/links.ts'
import { redactReport } from '../core/render/redact.ts'
import type { Report } from '../core/report.ts'
import { deliverAll } from '../deliver.ts'
import type { Log } from '../log.ts'
import { createReporters } from '../reporters/index.ts'
import type { Outputs } from './args.ts'
import { secretsOf, type CliProcess } from './process.ts'

const DEFAULT_WIDTH = 120

/** The report on the terminal and in the files that were asked for. Returns the exit code. */
export async function printReport(report: Report, outputs: Outputs, outside: CliProcess, log: Log): Promise<number> {
  const { stdout, env, cwd } = outside
  const color = outputs.color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === ''
  const langfuse = env['LANGFUSE_BASE_URL'] ?? 'https://cloud.langfuse.com'
  const links: Links = { trusted: [langfuse], server: 'https://github.com' }
  const reporters = createReporters({
    ...(outputs.json === undefined ? {} : { json: { path: resolve(cwd, outputs.json), log } }),
    ...(outputs.markdown === undefined ? {} : { markdown: { path: resolve(cwd, outputs.markdown), links, log } }),
    ...(outputs.html === undefined ? {} : { html: { path: resolve(cwd, outputs.html), links, log } }),
    terminal: { write: (text) => stdout.write(text), color, width: stdout.columns ?? DEFAULT_WIDTH },
  })
  await deliverAll(reporters, redactReport(report, secretsOf(outside)), { log })
  return report.exitCode
}
