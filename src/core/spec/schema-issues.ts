import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { list, say, type Text } from '../text.ts'
import { renderPath, valueAt, type Path } from './written-values.ts'

/** One thing that is wrong with the shape of a value, in words, and where. */
export interface ShapeFault {
  readonly path: Path
  readonly at: 'value' | 'key'
  readonly text: Text
  readonly remedy?: Text
  /** Where the key that was probably meant would be. */
  readonly meant?: Path
}

type Issue = z.core.$ZodIssue
type Input = z.core.$ZodRawIssue & { readonly inst?: { readonly shape?: Readonly<Record<string, unknown>> } }

/** Handed to `safeParse`: an issue on unknown keys carries the known ones, a line each, as its message. */
export function nameKnownKeys(issue: Input): string | undefined {
  const known = issue.code === 'unrecognized_keys' ? issue.inst?.shape : undefined
  return known === undefined ? undefined : Object.keys(known).join('\n')
}

/** The issues of a parse as faults of the value that was parsed; `base` is where that value is in the spec. */
export function describeIssues(issues: readonly Issue[], value: unknown, base: Path = []): ShapeFault[] {
  const faults = issues.flatMap((issue) => describeIssue(issue, value, base))
  const meant = new Set(faults.flatMap((fault) => (fault.meant === undefined ? [] : [renderPath(fault.meant)])))
  // A key that is only misspelt is not missing too.
  return faults.filter(({ path }) => !meant.has(renderPath(path)))
}

function describeIssue(issue: Issue, value: unknown, base: Path): ShapeFault[] {
  const inner = issue.path.filter((step) => typeof step !== 'symbol')
  const path = [...base, ...inner]
  const found = valueAt(value, inner)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, issue.message.split('\n')))
    case 'invalid_union':
      return describeUnion(issue.errors, found, path)
    case 'invalid_key': {
      const expected = expectations(issue.issues).at(-1)
      return [{ path, at: 'key', text: say`${String(path.at(-1))} must be ${[expected ?? 'another name']}` }]
    }
    default:
      if (found === undefined) return [missingKey(path)]
      return [mustBe(path, expectationOf(issue), found)]
  }
}

/**
 * The branch that was meant: of those whose kind of value this is, the one that lacks least. When several lack a key as
 * many, it cannot be known, and all of their keys are named.
 */
function describeUnion(branches: readonly (readonly Issue[])[], found: unknown, path: Path): ShapeFault[] {
  if (found === undefined) return [missingKey(path)]
  const fitting = branches
    .flatMap(flattenUnion)
    .filter((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0))
  if (fitting.length === 0) return [mustBe(path, anyOf(branches.flatMap(expectations)), found)]
  const lacks = fitting.map((issues) => missingKeys(issues, found))
  const least = Math.min(...lacks.map((keys) => keys.length))
  const meant = fitting.filter((_, index) => lacks[index]?.length === least).sort((a, b) => a.length - b.length)
  const [first = []] = meant
  if (least === 0 || meant.length === 1) return describeIssues(first, found, path)
  const keys = meant.flatMap((issues) => missingKeys(issues, found))
  const known = [...new Set(meant.flatMap((issues) => issues.flatMap(knownKeys)))]
  const strange = first.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const near = strange.filter((key) => nearest(key, known) !== null)
  if (near.length > 0) return near.map((key) => unknownKey(path, key, known))
  return [{ path, at: 'key', text: say`${pathText(path)} has none of the keys ${list([...new Set(keys)], 10)}` }]
}

/** A union that is a branch of another is its branches. */
function flattenUnion(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const [only] = issues
  if (issues.length !== 1 || only?.code !== 'invalid_union' || only.path.length > 0) return [issues]
  return only.errors.flatMap(flattenUnion)
}

function missingKeys(issues: readonly Issue[], found: unknown): string[] {
  const keys = issues.flatMap(({ code, path: [key] }) =>
    code === 'unrecognized_keys' || typeof key !== 'string' ? [] : [key],
  )
  return keys.filter((key) => valueAt(found, [key]) === undefined)
}

function knownKeys(issue: Issue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.message.split('\n') : []
}

function expectations(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? issue.errors.flatMap(expectations) : [expectationOf(issue)],
  )
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
}

const FILLED: Readonly<Record<string, string>> = {
  string: 'a text that is not empty',
  array: 'a list with at least one member',
}

/** What is expected, as the end of "… must be". Messages of our schemas are written that way. */
function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid input') ? (KINDS[issue.expected] ?? issue.expected) : issue.message
    case 'invalid_value':
      return anyOf(issue.values.map(String))
    case 'too_small':
      return issue.origin === 'number'
        ? `${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}`
        : (FILLED[issue.origin] ?? 'longer')
    case 'too_big':
      return issue.origin === 'number'
        ? `${issue.inclusive === true ? 'at most' : 'less than'} ${String(issue.maximum)}`
        : `at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'members'}`
    case 'invalid_format':
      return issue.format === 'datetime' ? 'a timestamp such as 2026-11-01T00:00:00Z' : issue.message
    default:
      return issue.message
  }
}

function mustBe(path: Path, expected: string, found: unknown): ShapeFault {
  const isQuoted = typeof found === 'string' && found === expected
  const wanted = isQuoted ? `the number ${expected}, without quotes` : expected
  const text = say`${pathText(path)} must be ${[wanted]}; found ${inWords(found)}`
  const isMember = typeof found === 'string' && /^a list\b/.test(expected) && /^[\w./][\w./-]*$/.test(found)
  return { path, at: 'value', text, ...(isMember ? { remedy: say`Write it in brackets: ${`[${found}]`}.` } : {}) }
}

function missingKey(path: Path): ShapeFault {
  const key = String(path.at(-1))
  const text = say`${pathText(path.slice(0, -1))} has no ${key}`
  const isVersion = path.length === 1 && key === 'version'
  return { path, at: 'key', text, ...(isVersion ? { remedy: say`Write ${'version: 1'} as its first line.` } : {}) }
}

function unknownKey(path: Path, key: string, known: readonly string[]): ShapeFault {
  const near = nearest(key, known)
  return {
    path: [...path, key],
    at: 'key',
    text: say`${pathText(path)} has no key ${key}`,
    ...(near === null
      ? { remedy: say`Its keys are ${list(known, 40)}.` }
      : { remedy: say`Did you mean ${near}?`, meant: [...path, near] }),
  }
}

/** The known key that was probably meant: a third of its letters may be wrong, never more than 3. */
export function nearest(key: string, known: readonly string[]): string | null {
  const plain = key.toLowerCase().replaceAll(/[-_ ]/g, '')
  const ranked = known
    .map((name) => ({ name, off: distance(plain, name.toLowerCase()) }))
    .filter(({ name, off }) => off <= Math.min(3, Math.ceil(name.length / 3)))
    .sort((a, b) => a.off - b.off)
  return ranked[0]?.name ?? null
}

/** A sentence to follow one on a name that is not known; empty where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): Text {
  const near = nearest(name, [...known])
  return near === null ? [] : say` Did you mean ${near}?`
}

function pathText(path: Path): string | Text {
  return path.length === 0 ? ['The spec'] : renderPath(path)
}

const FOUND_LENGTH = 60

function inWords(value: unknown): string | Text {
  if (value === null) return ['nothing']
  if (Array.isArray(value)) return [value.length === 0 ? 'an empty list' : 'a list']
  if (typeof value === 'object') return [Object.keys(value).length === 0 ? 'an empty map' : 'a map']
  if (typeof value !== 'string') return [JSON.stringify(value)]
  if (value === '') return ['an empty text']
  return value.length > FOUND_LENGTH ? `${value.slice(0, FOUND_LENGTH)}…` : value
}

function anyOf(words: readonly string[]): string {
  const unique = [...new Set(words)]
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} or ${String(unique.at(-1))}`
}
