/** Where a text stops being JSON, and what is expected there. `offset` is the text's length where it ends too early. */
export interface JsonFault {
  readonly offset: number
  readonly expected: string
}

const SPACE = /[ \t\r\n]*/y
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y
const VALUE = 'a value'
const KEY = 'a key in double quotes'

type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end'

/**
 * The first fault of a text that JSON.parse refuses; null when there is none. The engine's own message says where only in some
 * versions of Node, and in other words in each.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const length = pattern.exec(text)?.[0].length
    at += length ?? 0
    return length !== undefined
  }
  for (;;) {
    skip(SPACE)
    const inside = open.at(-1)
    const sign = text[at]
    if (state === 'end' && inside === undefined) return at === text.length ? null : { offset: at, expected: 'the end' }
    const mayClose = state === 'end' || state === 'first value' || state === 'first key'
    if (mayClose && sign !== undefined && sign === (inside === '{' ? '}' : inside === '[' ? ']' : '')) {
      open.pop()
      at += 1
      state = 'end'
    } else if (state === 'end') {
      const close = inside === '{' ? '}' : ']'
      if (sign !== ',') return { offset: at, expected: `a comma or ${close}` }
      at += 1
      state = inside === '{' ? 'key' : 'value'
    } else if (state === 'colon') {
      if (sign !== ':') return { offset: at, expected: 'a colon' }
      at += 1
      state = 'value'
    } else if (state === 'key' || state === 'first key') {
      if (sign !== '"') return { offset: at, expected: state === 'key' ? KEY : `${KEY} or }` }
      const end = endOfString(text, at)
      if (typeof end !== 'number') return end
      at = end
      state = 'colon'
    } else if (sign === '{' || sign === '[') {
      open.push(sign)
      at += 1
      state = sign === '{' ? 'first key' : 'first value'
    } else if (sign === '"') {
      const end = endOfString(text, at)
      if (typeof end !== 'number') return end
      at = end
      state = 'end'
    } else {
      if (!skip(LITERAL)) return { offset: at, expected: state === 'value' ? VALUE : `${VALUE} or ]` }
      state = 'end'
    }
  }
}

/** After the closing quote of the text that opens at `start`. Not by one pattern: on several megabytes it runs out of stack. */
function endOfString(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 34) return at + 1
    if (sign < 32) return { offset: at, expected: 'the rest of a text, its line ends written \\n' }
    if (sign !== 92) continue
    ESCAPE.lastIndex = at
    const escape = ESCAPE.exec(text)?.[0]
    if (escape === undefined) return { offset: at, expected: 'an escape such as \\n or \\\\' }
    at += escape.length - 1
  }
  return { offset: start, expected: 'a text that is closed by a second quote' }
}
