import { mergeWords, type Text } from '../../text.ts'
import { trustedAddress, type Link } from '../links.ts'
import { visibleLine } from './visible.ts'

/**
 * The one way to HTML: `html` takes our words as they are and encodes every string between them, so a value from outside is
 * text wherever it stands, in an element or in a quoted attribute.
 */
export interface Html {
  readonly markup: string
}

type HtmlPart = string | number | Html | readonly Html[]

/** No line of a report is longer; a report from a file may have any. */
const LINE_LIMIT = 8000
const VALUE_LIMIT = 300

export const nothing: Html = { markup: '' }

/**
 * Tagged template: ``html`<td>${value}</td>` ``. Attributes that hold a value are in double quotes. A line end of the
 * template is one space of the page.
 */
export function html(words: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return { markup: words.map((word, index) => word.replace(/\s*\n\s*/g, ' ') + encode(values[index])).join('') }
}

/** A sentence: our words, and each value in `<code>`. */
export function htmlText(text: Text): Html {
  return joinHtml(mergeWords(text).map((part) => (typeof part === 'string' ? html`${part}` : htmlCode(part.value))))
}

/** A value in one line, cut at `limit` UTF-16 units. */
export function htmlCode(raw: string, limit = VALUE_LIMIT): Html {
  return html`<code>${visibleLine(raw, limit)}</code>`
}

/** The links whose addresses are under a trusted one; the others are left out. Words are ours. */
export function htmlLinks(links: readonly Link[], trusted: readonly string[]): Html[] {
  return links.flatMap(({ words, address }) => {
    const target = trustedAddress(address, trusted)
    return target === null ? [] : [html`<a href="${target}" rel="noopener noreferrer">${words}</a>`]
  })
}

export function joinHtml(parts: readonly Html[], separator = ''): Html {
  return { markup: parts.map((part) => part.markup).join(separator) }
}

/** The five signs that mean something in HTML, as numeric references. */
export function escapeHtml(line: string): string {
  return line.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

function encode(value: HtmlPart | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapeHtml(visibleLine(value, LINE_LIMIT))
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : joinHtml(value).markup
}
