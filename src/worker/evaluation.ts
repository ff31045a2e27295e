import type { Json } from '../core/json.ts'
import { asJson, NotJson } from './json-output.ts'

/** One score, as an evaluator meant it. */
export interface Evaluation {
  readonly name: string
  readonly value: number | boolean | string
  readonly comment?: string
  readonly metadata?: Json
}

/** A result that is no score, in words; `score` is the one it was meant for, where it said so. */
export interface Fault {
  readonly fault: string
  readonly score?: string
}

const EXPECTED = 'expected {name, value}, a list of them, a number or a boolean'

/**
 * What an evaluator returned, as scores and as sentences on what is no score. Never empty: an evaluator that says
 * nothing is a fault too. `ownName` is the function's name, `''` when it has none.
 */
export function readEvaluations(returned: unknown, ownName: string): (Evaluation | Fault)[] {
  if (typeof returned === 'number' || typeof returned === 'boolean') {
    if (ownName === '')
      return [
        fault(`returned a ${typeof returned}, and the function has no name to give the score: return {name, value}`),
      ]
    return [readOne({ name: ownName, value: returned })]
  }
  if (!Array.isArray(returned)) return [readOne(returned)]
  if (returned.length === 0) return [fault(`returned an empty list; ${EXPECTED}`)]
  return returned.map(readOne)
}

function readOne(returned: unknown): Evaluation | Fault {
  if (returned === undefined || returned === null) return fault(`returned ${String(returned)}; ${EXPECTED}`)
  if (typeof returned !== 'object') return fault(`returned a ${typeof returned}; ${EXPECTED}`)
  const { name, value, comment, dataType, metadata } = returned as Partial<Record<string, unknown>>
  if (typeof name !== 'string' || value === undefined) {
    return fault(`returned an object with ${keysOf(returned)}; ${EXPECTED}`)
  }
  const score = scoreValue(value, dataType)
  if (typeof score === 'object') return fault(`the score has ${score.fault}`, name)
  if (comment !== undefined && comment !== null && typeof comment !== 'string') {
    return fault('the score has a comment that is no text', name)
  }
  try {
    return {
      name,
      value: score,
      ...(typeof comment === 'string' ? { comment } : {}),
      ...(metadata === undefined || metadata === null ? {} : { metadata: asJson(metadata, 'the metadata') }),
    }
  } catch (error) {
    if (error instanceof NotJson) return fault(`the score has metadata that cannot be kept: ${error.message}`, name)
    throw error
  }
}

/** `dataType` is Langfuse's: it may say that a 0 or a 1 is a boolean, and otherwise has to agree with the value. */
function scoreValue(value: unknown, dataType: unknown): Evaluation['value'] | Fault {
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') {
    return fault(
      `a value of the type ${value === null ? 'null' : typeof value}; expected a number, a boolean or a text`,
    )
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return fault(`the value ${String(value)}, which is no number to judge`)
  if (dataType === undefined || dataType === null) return value
  if (dataType === 'BOOLEAN' && (value === 0 || value === 1)) return value === 1
  if (typeof dataType !== 'string' || !Object.hasOwn(TYPES, dataType))
    return fault('a data type that Langfuse does not know')
  if (typeof value === TYPES[dataType]) return value
  return fault(`the data type ${dataType} and a value of the type ${typeof value}`)
}

const TYPES: Readonly<Record<string, string>> = {
  NUMERIC: 'number',
  BOOLEAN: 'boolean',
  CATEGORICAL: 'string',
  TEXT: 'string',
}

function keysOf(value: object): string {
  const keys = Object.keys(value)
  return keys.length === 0 ? 'no keys' : `the keys ${keys.slice(0, 8).join(', ')}`
}

function fault(text: string, score?: string): Fault {
  return { fault: text, ...(score === undefined ? {} : { score }) }
}
