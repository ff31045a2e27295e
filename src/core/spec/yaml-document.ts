import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair, Scalar } from 'yaml'
import { GateError, type ErrorCode, type Place, type Problem } from '../../errors.ts'
import { say, type Text } from '../text.ts'
import { syntaxFaults } from './syntax-faults.ts'
import type { Path } from './written-values.ts'
import { refuseSize, type YamlKind } from './yaml-limits.ts'

/** The spec as plain values, and where in the text each of them is. */
export interface YamlDocument {
  readonly value: unknown
  /** Where the value at this path is; for a key that is not there, or `key`, where its name or its map is. */
  placeOf(path: Path, at?: 'value' | 'key'): Place
  /** Where a character of the text at this path is, and the line from its first character on. */
  scalarAt(path: Path): ScalarSource | null
}

export interface ScalarSource {
  readonly place: Place
  /** Whether a character of the value is the same character of the source. */
  readonly isPlain: boolean
  /** The source from the value's first character to the end of its line. */
  readonly line: string
}

const MOST_PROBLEMS = 20
/** One slip makes several. */
const MOST_ERRORS = 200
/** What YAML 1.2 §5.1 does not allow in a text. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/

const CODES: Readonly<Record<YamlKind, ErrorCode>> = { spec: 'SPEC_INVALID', dataset: 'DATASET_INVALID' }

/**
 * Reads one YAML 1.2 document of the core schema. Throws GateError SPEC_INVALID, or DATASET_INVALID for a dataset, with
 * everything that is not allowed.
 */
export function parseYaml(text: string, file: string, kind: YamlKind = 'spec'): YamlDocument {
  const refuse = (problems: readonly Fault[]): never => {
    throw new GateError(problems.slice(0, MOST_PROBLEMS).map((problem) => ({ code: CODES[kind], ...problem })))
  }
  const lines = new LineCounter()
  const oversized = refuseSize(text, kind)
  if (oversized !== null) return refuse([fault(oversized, { file, line: 1, column: 1 })])
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    lineCounter: lines,
    merge: false,
    // The package's own check takes time quadratic in the keys of a map: 10,000 of them 2 s. `repeatedKeys` is ours.
    uniqueKeys: false,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [
    ...unprintable(text, kind, placeAt),
    ...directives(text, kind, placeAt),
    ...syntaxFaults(document.errors.slice(0, MOST_ERRORS), text, kind, placeAt),
    ...(document.errors.length > 0 ? [] : refusedNodes(document, kind, placeAt)),
  ]
  if (problems.length > 0) return refuse(problems)
  const sourceOf = (node: Node, start: number): ScalarSource => {
    const end = text.indexOf('\n', start)
    return {
      place: placeAt(start),
      isPlain: isScalar(node) && node.type === 'PLAIN',
      line: text.slice(start, end === -1 ? text.length : end).trimEnd(),
    }
  }
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    placeOf: (path, at = 'value') => placeAt(offsetOf(document, path, at)),
    scalarAt: (path) => {
      const node = document.getIn(path, true)
      return isNode(node) && node.range ? sourceOf(node, node.range[0]) : null
    },
  }
}

type Fault = Omit<Problem, 'code'>
type PlaceAt = (offset: number) => Place

function unprintable(text: string, kind: YamlKind, placeAt: PlaceAt): Fault[] {
  const found = UNPRINTABLE.exec(text)
  if (found === null) return []
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [fault(say`A ${[kind]} is text; found the character U+${[code]}`, placeAt(found.index))]
}

function directives(text: string, kind: YamlKind, placeAt: PlaceAt): Fault[] {
  const found = /^%.*/m.exec(text)
  if (found === null) return []
  return [fault(say`A ${[kind]} has no YAML directives; found ${found[0].slice(0, 40)}`, placeAt(found.index))]
}

/** Anchors, aliases, tags, merge keys, keys that are no text, and numbers that are no number. */
function refusedNodes(document: Document.Parsed, kind: YamlKind, placeAt: PlaceAt): Fault[] {
  const faults: Fault[] = []
  const refuse = (node: Node | null, text: Text, remedy?: Text): void => {
    faults.push(fault(text, placeAt(node?.range?.[0] ?? 0), remedy))
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        refuse(node, say`A ${[kind]} has no aliases; found ${`*${node.source}`}`, say`Write the value out.`)
        return
      }
      if (node.anchor !== undefined)
        refuse(node, say`A ${[kind]} has no anchors; found ${`&${node.anchor}`}`, say`Write the value out.`)
      if (node.tag !== undefined)
        refuse(
          node,
          say`A ${[kind]} has no tags; found ${node.tag.replace(/^tag:yaml.org,2002:/, '!!')}`,
          say`Leave the tag out.`,
        )
      if (isMap(node)) {
        for (const key of repeatedKeys(node.items)) {
          refuse(key, say`The key ${String(key.value)} is written twice`, say`Keep one of the two.`)
        }
      }
      if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
        refuse(node, say`A number is finite; found ${node.source ?? String(node.value)}`)
      }
    },
    Pair(_, { key }) {
      if (!isScalar(key)) {
        refuse(isNode(key) ? key : null, say`A key is a text; found a list or a map`)
      } else if (typeof key.value !== 'string') {
        refuse(key, say`A key is a text; found ${key.source ?? 'nothing'}`, say`Write it in quotes.`)
      } else if (key.value === '<<') {
        refuse(key, say`A ${[kind]} has no merge keys`, say`Write the keys out.`)
      } else if (Object.hasOwn(Object.prototype, key.value) || key.value === 'prototype') {
        refuse(key, say`${key.value} is a name that JavaScript keeps for itself`, say`Choose another name.`)
      }
    },
  })
  return faults
}

function repeatedKeys(pairs: readonly Pair[]): Scalar[] {
  const seen = new Set<unknown>()
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    if (seen.has(key.value)) return [key]
    seen.add(key.value)
    return []
  })
}

/** Follows the path as far as it goes. A value that is not written (`key:`) is where its key is. */
function offsetOf(document: Document.Parsed, path: Path, at: 'value' | 'key'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (pair === undefined) return offset
      offset = startOf(pair.key) ?? offset
      if (isLast && at === 'key') return offset
      if (!isHeadedByKey(pair.value)) offset = startOf(pair.value) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = typeof step === 'number' ? node.items[step] : undefined
      offset = startOf(node) ?? offset
    }
  }
  return offset
}

/** A map, or nothing: what is wrong with it is shown at its key. */
function isHeadedByKey(node: unknown): boolean {
  return isMap(node) || (isScalar(node) && node.value === null)
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function fault(text: Text, place: Place, remedy?: Text): Fault {
  return { text, place, ...(remedy === undefined ? {} : { remedy }) }
}
