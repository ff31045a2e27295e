import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What user code threw, in one or two lines with the place in the user's own files. */

const MESSAGE_LIMIT = 2_000
const CAUSE_DEPTH = 5
/** Of an AggregateError the first few are told, and of those in it. */
const MEMBERS = 3
const MEMBER_DEPTH = 3

/** `TypeError: x is not a function (evals/task.ts:12:5)`, with the messages of its causes and of the first inside. */
export function describeThrown(thrown: unknown, directory: string, depth = 0): string {
  const text = causes(thrown)
    .map((one) => [describeOne(one), ...describeMembers(one, directory, depth)].join('; inside: '))
    .join('; cause: ')
  const place = placeOf(thrown, directory)
  const short = withoutDirectory(text, directory)
  const message = short.length > MESSAGE_LIMIT ? `${short.slice(0, MESSAGE_LIMIT)}…` : short
  return place === null || message.includes(place) ? message : `${message} (${place})`
}

/** The thrown value and what caused it, outermost first. */
export function causes(thrown: unknown): readonly unknown[] {
  const chain = [thrown]
  while (chain.length < CAUSE_DEPTH) {
    const last = chain.at(-1)
    if (!(last instanceof Error) || last.cause === undefined) break
    chain.push(last.cause)
  }
  return chain
}

function describeMembers(thrown: unknown, directory: string, depth: number): string[] {
  if (!(thrown instanceof AggregateError) || depth === MEMBER_DEPTH || thrown.errors.length === 0) return []
  const members: readonly unknown[] = thrown.errors.slice(0, MEMBERS)
  return [members.map((member) => describeThrown(member, directory, depth + 1)).join(', ')]
}

function describeOne(thrown: unknown): string {
  if (thrown instanceof Error) {
    const own: unknown = thrown.message
    const [said] = String(own).split('\nRequire stack:')
    const message = said === undefined || said === '' ? 'no message' : said
    return thrown.name === 'Error' || thrown.name === '' ? message : `${thrown.name}: ${message}`
  }
  if (typeof thrown === 'string') return thrown === '' ? 'an empty string was thrown' : thrown
  try {
    return `${JSON.stringify(thrown)} was thrown, which is no Error`
  } catch {
    return `a ${typeof thrown} was thrown, which is no Error`
  }
}

/** The first line of the stack that lies in the directory and in no package, as `path:line` or `path:line:column`. */
export function placeOf(thrown: unknown, directory: string): string | null {
  if (!(thrown instanceof Error) || typeof thrown.stack !== 'string') return null
  for (const line of thrown.stack.split('\n')) {
    const own = withoutDirectory(line, directory)
    if (own === line || own.includes('node_modules')) continue
    const place = /([^\s()]+:\d+(?::\d+)?)\)?$/.exec(own)?.[1]
    if (place !== undefined) return place
  }
  return null
}

/** Paths below the directory as the user knows them. */
export function withoutDirectory(text: string, directory: string): string {
  return text.replaceAll(`${pathToFileURL(directory).href}/`, '').replaceAll(`${directory}${sep}`, '')
}
