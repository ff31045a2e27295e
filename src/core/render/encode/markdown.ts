import { mergeWords, type Text } from '../../text.ts'
import { trustedAddress, type Link } from '../links.ts'
import { escapeHtml } from './html.ts'
import { cut, visibleLine, visibleLines } from './visible.ts'

/**
 * Values from outside in GitHub's Markdown. Nothing is escaped, everything is contained: free text stands only inside a
 * code span, a fenced block with a gutter, or HTML-escaped inside `<summary><code>`. cmark-gfm and remark-gfm read each of
 * these forms alike, whatever the value.
 */

/** Of a value in a table cell or a summary, in UTF-16 units. */
export const CELL_LIMIT = 80
const PROSE_VALUE_LIMIT = 300
/** No sentence of ours is longer; one of a report from a file might be. */
const PROSE_LIMIT = 2000
/** Past this many backticks in a row, cmark-gfm no longer pairs delimiters reliably. */
const LONGEST_BACKTICK_RUN = 8

/** How much of a text a fenced block shows. */
export interface BlockSize {
  readonly lines: number
  /** UTF-16 units, all lines together. */
  readonly characters: number
}

/** A value in a table cell: one code span of at most 80 characters. */
export function markdownCell(raw: string): string {
  return codeSpan(raw, CELL_LIMIT)
}

/** A sentence: our words as they are, each value a code span. Words that Markdown would read as structure are values too. */
export function markdownProse(text: Text): string {
  return joinParts(text, (raw) => codeSpan(raw, PROSE_VALUE_LIMIT), String)
}

/** A text as a fenced block with a gutter: the gutter keeps every line from closing the fence or reading as a command. */
export function markdownBlock(raw: string, size: BlockSize): string[] {
  const lines = visibleLines(blankShown(cut(raw, size.characters))).map(withoutComments)
  const shown = lines.slice(0, size.lines)
  const isCut = shown.length < lines.length || raw.length > size.characters
  const rest = isCut ? [`… cut; ${String(raw.length)} characters in all`] : []
  return ['````text', ...[...shown, ...rest].map((line) => `│ ${line}`), '````']
}

/** A value inside `<summary>` or another line of HTML. */
export function htmlCode(raw: string, limit = CELL_LIMIT): string {
  return `<code>${escapeHtml(blankShown(withoutComments(visibleLine(raw, limit))))}</code>`
}

/** A sentence inside a line of HTML. */
export function htmlProse(text: Text): string {
  return joinParts(text, (raw) => htmlCode(raw), escapeHtml)
}

/** The links whose addresses are under a trusted one (origin, or origin and path); the others are left out. Words are ours. */
export function markdownLinks(links: readonly Link[], trusted: readonly string[]): string[] {
  return links.flatMap(({ words, address }) => {
    const target = trustedAddress(address, trusted)
    return target === null ? [] : [`[${words}](${target.replaceAll('&', '&amp;')})`]
  })
}

function codeSpan(raw: string, limit: number): string {
  const line = blankShown(withoutComments(visibleLine(raw, limit)).replaceAll('|', '¦'))
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  if (longest > LONGEST_BACKTICK_RUN) return codeSpan(line.replaceAll('`', 'ˋ'), limit)
  const delimiter = '`'.repeat(longest + 1)
  const needsSpace = /^[ `]|[ `]$/.test(line)
  return needsSpace ? `${delimiter} ${line} ${delimiter}` : `${delimiter}${line}${delimiter}`
}

/** Neighbouring words are looked at as one, and two code spans never touch: their backticks would be one run. */
function joinParts(text: Text, value: (raw: string) => string, words: (plain: string) => string): string {
  let line = ''
  for (const [index, part] of mergeWords(text).entries()) {
    const isWords = typeof part === 'string' && isPlainProse(part, index === 0)
    const shown = isWords ? words(part) : value(typeof part === 'string' ? part : part.value)
    if (line.length + shown.length > PROSE_LIMIT) return `${line}…`
    line += line.endsWith('`') && shown.startsWith('`') ? ` ${shown}` : shown
  }
  return line
}

function blankShown(line: string): string {
  return line.trim() === '' ? '∅' : line
}

/** Other programs look for their marker comments in the whole source, code included. */
function withoutComments(line: string): string {
  return line.replaceAll('<!--', '<!- -')
}

/**
 * Whether words can stand in Markdown as they are. A report may come from a file, so even words are looked at: letters,
 * digits and punctuation that mean nothing to Markdown, to GitHub (`@name`, `#1`, `GH-1`, `:tada:`, a commit) or to bots.
 */
function isPlainProse(words: string, isFirst: boolean): boolean {
  const isStructure = STRUCTURE.test(words) || (isFirst && BLOCK_START.test(words))
  return QUIET.test(words) && !REFERENCE.test(words) && !isStructure
}

const QUIET = /^[A-Za-z0-9 .,;:()'"’‘“”%?/=+*_<>≤≥≠±×−–—…→·-]*$/
const REFERENCE = /:\/\/|www\.|xmpp:|mailto:|\bGH-\d|\b[0-9a-f]{7,}\b|:[\w+-]+:/i
/** Signs that are quiet only between spaces or letters. */
const STRUCTURE = /(?<! )[*<>]|\*(?! )|[<>](?!=? )|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/
/** What would start a list, a heading or a bot's command where the words start a line. */
const BLOCK_START = /^\s*(?:[-+*>=]|\d+[.)](?:\s|$)|\/)/
