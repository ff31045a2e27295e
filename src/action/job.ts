import { createHash } from 'node:crypto'
import type { Job } from '../core/report.ts'

/**
 * This job among those of its workflow. `spec` is the spec's path from the repository's root, as far as it was given: of two
 * folders with a spec each, both have their comment. The order in which gates are named says nothing.
 */
export function identifyJob(
  env: Readonly<Record<string, string | undefined>>,
  spec: string,
  gates: readonly string[],
): Pick<Job, 'id' | 'key'> {
  const key = createHash('sha256')
    .update(JSON.stringify([spec, [...gates].sort()]))
    .digest('hex')
    .slice(0, 16)
  return { id: env['GITHUB_JOB'] ?? 'job', key }
}
