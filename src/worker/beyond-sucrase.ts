import { getFormattedTokens } from 'sucrase'

/** What the fast compiler leaves as it is, or drops without a word, in the user's words. */
export interface BeyondSucrase {
  readonly what: 'a decorator' | 'a namespace with values'
  readonly line: number
}

interface Token {
  readonly line: number
  readonly label: string
  readonly raw: string
}

const VALUES = new Set(['const', 'let', 'var', 'function', 'class', 'enum'])

/** The first decorator or namespace with values of a source that the compiler could read; null where it has none. */
export function findBeyondSucrase(source: string, isJsx: boolean): BeyondSucrase | null {
  const tokens = readTokens(source, isJsx)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    if (token.label === '@') return { what: 'a decorator', line: token.line }
    if (!isBlockName(tokens, index)) continue
    const end = endOfBlock(tokens, index)
    const block = tokens.slice(index, end)
    const hasValue = block.some(({ label }, at) => VALUES.has(label) && block[at - 1]?.raw !== 'declare')
    if (tokens[index - 1]?.raw !== 'declare' && hasValue) return { what: 'a namespace with values', line: token.line }
    index = end
  }
  return null
}

/** `namespace A.B {`, `module A {` or `global {`, and no name that is spelt so. */
function isBlockName(tokens: readonly Token[], index: number): boolean {
  if (!['namespace', 'module', 'global'].includes(tokens[index]?.raw ?? '')) return false
  let next = index + 1
  while (['name', 'string', '.'].includes(tokens[next]?.label ?? '')) next++
  return tokens[next]?.label === '{' && (next > index + 1 || tokens[index - 1]?.raw === 'declare')
}

/** Behind the brace that closes the first one from here on. */
function endOfBlock(tokens: readonly Token[], from: number): number {
  let depth = 0
  for (let index = from; index < tokens.length; index++) {
    const label = tokens[index]?.label
    if (label === '{' || label === '${') depth++
    if (label === '}' && --depth === 0) return index
  }
  return tokens.length
}

/** The compiler's own tokens, which know texts and comments from code: a line each, `2:1-2:10 name namespace ...`. */
function readTokens(source: string, isJsx: boolean): readonly Token[] {
  const text = getFormattedTokens(source, { transforms: isJsx ? ['typescript', 'jsx'] : ['typescript'] })
  return Array.from(text.matchAll(/^(\d+):\d+-\d+:\d+ +(\S+) +(\S*)/gm), ([, line, label = '', raw = '']) => ({
    line: Number(line),
    label,
    raw,
  }))
}
