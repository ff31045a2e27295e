import { CST, Lexer } from 'yaml'
import { say, type Text } from '../text.ts'

// The yaml package takes time quadratic in the number of keys and memory for every level of nesting: 7,000 short keys in
// 62 KB took 2 s, 2,000 levels ended the process. So what is too much is counted before it is parsed.
const MOST_BYTES = 64 * 1024
const MOST_ENTRIES = 2000
/** A key, its colon and its value, and one to spare. */
const MOST_TOKENS = 4 * MOST_ENTRIES
const DEEPEST_FLOW = 50
const DEEPEST_INDENT = /^(?:[ \t]|[-?][ \t]){100,}/m

const ENTRY_STARTS = new Set<string>([
  'map-value-ind',
  'explicit-key-ind',
  'seq-item-ind',
  'comma',
  'flow-map-start',
  'flow-seq-start',
])
const FILLERS = new Set<string>(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode'])

/** Why a text is too large to be parsed; `null` when it is not. Takes time linear in its length. */
export function refuseSize(text: string): Text | null {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > MOST_BYTES) return say`A spec has at most ${MOST_BYTES} bytes; this one has ${bytes}`
  if (DEEPEST_INDENT.test(text)) return say`A spec is not nested this deep`
  let entries = 0
  let tokens = 0
  let depth = 0
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1
    if (type !== null && ENTRY_STARTS.has(type)) entries += 1
    if (type !== null && !FILLERS.has(type)) tokens += 1
    if (depth > DEEPEST_FLOW) return say`A spec is not nested this deep`
    if (entries > MOST_ENTRIES || tokens > MOST_TOKENS) return say`A spec has at most ${MOST_ENTRIES} entries`
  }
  return null
}
