/**
 * What nobody can see, or what moves what they see, made visible. Every encoder starts here, so a value from outside
 * shows as what it is in a comment, a log and a terminal alike.
 */

/** CRLF, LF, CR, next line, line and paragraph separator. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/

/** A variation selector that asks for the coloured form of the sign before it: the one invisible that changes no reading. */
const EMOJI_PRESENTATION = /(\p{Extended_Pictographic})\uFE0F/gu

/**
 * Controls, format characters, lone surrogates, private use, unassigned and noncharacters (all of General_Category C),
 * whatever a renderer may leave out (Default_Ignorable), and two blanks that are neither (braille blank, object replacement).
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u2800\uFFFC]/gu

/** Stacked combining marks reach into other lines; no script needs more than four on one letter. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu

const SPACES = /[\p{Zs}\t]/gu

/** Lines of `raw`, every hidden character shown: controls as control pictures, the rest as `⟦U+202E⟧`. */
export function visibleLines(raw: string): string[] {
  return raw.split(LINE_END).map(showHidden)
}

/** `raw` in one line of at most `limit` UTF-16 units, line ends shown as `⏎` and a cut as `…`. */
export function visibleLine(raw: string, limit: number): string {
  // A value may be megabytes long: no more of it is looked at than could be shown.
  const isLong = raw.length > limit * 2
  const line = visibleLines(isLong ? raw.slice(0, limit * 2) : raw).join('⏎')
  return isLong && line.length <= limit ? `${cut(line, limit - 1)}…` : shorten(line, limit)
}

/** `line` as it is when it fits `limit` UTF-16 units, else its start and `…`. */
export function shorten(line: string, limit: number): string {
  return line.length <= limit ? line : `${cut(line, limit - 1)}…`
}

/** The first `length` UTF-16 units, one fewer where that would be half a character. */
export function cut(line: string, length: number): string {
  const isInsidePair = /[\uD800-\uDBFF]/.test(line.charAt(length - 1))
  return line.slice(0, isInsidePair ? length - 1 : length)
}

function showHidden(line: string): string {
  return line
    .replace(SPACES, ' ')
    .replace(EMOJI_PRESENTATION, '$1')
    .replace(HIDDEN, showCharacter)
    .replace(STACKED_MARKS, '$1…')
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`
}
