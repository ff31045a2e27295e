import { execFileSync } from 'node:child_process'
import { micromark } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import { gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

/** What two renderings are compared by: elements and attributes, and the texts with the elements they stand in. */
export interface Rendered {
  /** One line an element, as deep as it is nested; no text. */
  readonly skeleton: string
  readonly texts: readonly { readonly inside: readonly string[]; readonly text: string }[]
  readonly comments: readonly string[]
}

/** The engine of remark. Without GitHub's filter of tags, which would hide that one got so far. */
export function renderWithMicromark(markdown: string): Rendered {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [
      gfmAutolinkLiteralHtml(),
      gfmFootnoteHtml(),
      gfmStrikethroughHtml(),
      gfmTableHtml(),
      gfmTaskListItemHtml(),
    ],
  })
  return describe(html)
}

/** `program` is cmark-gfm, which GitHub's own renderer is made from, with the extensions that GitHub turns on. */
export function renderWithCmark(program: string, markdown: string): Rendered {
  const args = [
    '--unsafe',
    ...['footnotes', 'table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]),
  ]
  const rendered = execFileSync(program, args, { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return describe(rendered)
}

function describe(html: string): Rendered {
  const lines: string[] = []
  const texts: Rendered['texts'][number][] = []
  const comments: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node, inside: readonly string[]): void => {
    if ('data' in node) comments.push(node.data)
    if ('value' in node && node.value.trim() !== '') texts.push({ inside, text: node.value })
    const isElement = 'tagName' in node
    if (isElement) lines.push(`${'  '.repeat(inside.length)}${node.tagName}${attributes(node)}`)
    if (!('childNodes' in node)) return
    // What stands in a template is no child of it.
    const children = 'content' in node ? node.content.childNodes : node.childNodes
    for (const child of children) visit(child, isElement ? [...inside, node.tagName] : inside)
  }
  visit(parseFragment(html), [])
  return { skeleton: lines.join('\n'), texts, comments }
}

function attributes({ attrs }: DefaultTreeAdapterTypes.Element): string {
  return attrs
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('')
}
