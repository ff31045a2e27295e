import { CST, Lexer } from 'yaml'
import { say, type Text } from '../text.ts'

// The yaml package takes memory for every level of nesting: 2,000 levels ended the process. So what is too much is counted
// before it is parsed.
const LIMITS = {
  spec: { name: 'A spec', bytes: 64 * 1024, entries: 2000 },
  dataset: { name: 'A dataset in YAML', bytes: 4 * 1024 * 1024, entries: 50_000 },
}
/** What a YAML file holds: it says how large it may be, and what its messages call it. */
export type YamlKind = keyof typeof LIMITS
/** A key, its colon and its value, and one to spare. */
const TOKENS_PER_ENTRY = 4
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
export function refuseSize(text: string, kind: YamlKind): Text | null {
  const most = LIMITS[kind]
  const bytes = new TextEncoder().encode(text).length
  if (bytes > most.bytes) return say`${[most.name]} has at most ${most.bytes} bytes; this one has ${bytes}`
  if (DEEPEST_INDENT.test(text)) return say`${[most.name]} is not nested this deep`
  let entries = 0
  let tokens = 0
  let depth = 0
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1
    if (type !== null && ENTRY_STARTS.has(type)) entries += 1
    if (type !== null && !FILLERS.has(type)) tokens += 1
    if (depth > DEEPEST_FLOW) return say`${[most.name]} is not nested this deep`
    if (entries > most.entries || tokens > TOKENS_PER_ENTRY * most.entries) {
      return say`${[most.name]} has at most ${most.entries} entries`
    }
  }
  return null
}
