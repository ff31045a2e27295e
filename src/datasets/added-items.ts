import type { Dataset } from '../core/dataset.ts'
import { GateError } from '../errors.ts'
import { readCommitTime, readFileAt } from '../git/base-code.ts'
import type { Environment } from '../git/run-git.ts'
import { parseRows } from './rows.ts'

/**
 * Ids of the items that came after a commit: in a file, those that the commit's version of it has not; in Langfuse, those
 * that were added after the commit was made. Undefined where nobody here can tell.
 */
export async function findAddedItems(
  { source, name, items }: Dataset,
  base: string,
  directory: string,
  environment: Environment,
): Promise<readonly string[] | undefined> {
  if (source === 'file') {
    const text = await readFileAt(directory, base, name, environment)
    const before = text === undefined ? undefined : idsOf(text, name)
    return before === undefined ? undefined : items.map(({ id }) => id).filter((id) => !before.has(id))
  }
  const madeAt = Date.parse((await readCommitTime(directory, base, environment)) ?? '')
  if (Number.isNaN(madeAt) || items.some(({ createdAt }) => createdAt === undefined)) return undefined
  return items.filter(({ createdAt = '' }) => Date.parse(createdAt) > madeAt).map(({ id }) => id)
}

/** What an older version of a file has is not worth an error: it may have been written for other rules. */
function idsOf(text: string, file: string): ReadonlySet<string> | undefined {
  try {
    return new Set(parseRows(text, file).map(({ id }) => id))
  } catch (error) {
    if (error instanceof GateError) return undefined
    throw error
  }
}
