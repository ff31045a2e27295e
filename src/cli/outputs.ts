import { resolve } from 'node:path'
import type { Links } from '../core/render/links.ts'
import { redactReport } from '../core/render/redact.ts'
import type { Report } from '../core/report.ts'
import { list, say } from '../core/text.ts'
import { deliverAll } from '../deliver.ts'
import type { Log } from '../log.ts'
import { createReporters } from '../reporters/index.ts'
import type { Outputs } from './args.ts'
import { secretsOf, type CliProcess } from './process.ts'

const DEFAULT_WIDTH = 120

/**
 * The report on the terminal and in the files that were asked for. Returns the exit code: 2 where one of them could not be
 * written, since a step that reads it must not go on as if it were there.
 */
export async function printReport(report: Report, outputs: Outputs, outside: CliProcess, log: Log): Promise<number> {
  const { stdout, env, cwd } = outside
  const color = outputs.color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === ''
  const langfuse = env['LANGFUSE_BASE_URL'] ?? 'https://cloud.langfuse.com'
  const links: Links = { trusted: [langfuse], server: 'https://github.com' }
  const unwritten: string[] = []
  const file = (path: string) => ({
    path: resolve(cwd, path),
    links,
    log,
    onUnwritten: () => void unwritten.push(path),
  })
  const reporters = createReporters({
    ...(outputs.json === undefined ? {} : { json: file(outputs.json) }),
    ...(outputs.markdown === undefined ? {} : { markdown: file(outputs.markdown) }),
    ...(outputs.html === undefined ? {} : { html: file(outputs.html) }),
    terminal: { write: (text) => stdout.write(text), color, width: stdout.columns ?? DEFAULT_WIDTH },
  })
  await deliverAll(reporters, redactReport(report, secretsOf(outside)), { log })
  if (unwritten.length === 0) return report.exitCode
  log.warn(say`The exit code is 2, as ${list(unwritten)} could not be written. Give a path that can be written.`)
  return 2
}
