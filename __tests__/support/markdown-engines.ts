import { execFileSync } from 'node:child_process'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** What two renderings are compared by: elements and attributes, and the texts with the elements they stand in. */
export interface Rendered {
  /** One line an element, as deep as it is nested; no text. */
  readonly skeleton: string
  readonly texts: readonly { readonly inside: readonly string[]; readonly text: string }[]
  readonly comments: readonly string[]
}

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw)
const html = unified().use(rehypeRaw)

export function renderWithRemark(markdown: string): Rendered {
  return describe(remark.runSync(remark.parse(markdown)))
}

/** `program` is cmark-gfm, which GitHub's own renderer is made from, with the extensions that GitHub turns on. */
export function renderWithCmark(program: string, markdown: string): Rendered {
  const args = [
    '--unsafe',
    ...['footnotes', 'table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]),
  ]
  const rendered = execFileSync(program, args, { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return describe(html.runSync({ type: 'root', children: [{ type: 'raw', value: rendered }] } as never))
}

function describe(root: Node): Rendered {
  const lines: string[] = []
  const texts: Rendered['texts'][number][] = []
  const comments: string[] = []
  const visit = (node: Node, inside: readonly string[]): void => {
    if (node.type === 'comment') comments.push(node.value ?? '')
    if (node.type === 'text' && (node.value ?? '').trim() !== '') texts.push({ inside, text: node.value ?? '' })
    const name = node.tagName
    if (name !== undefined) lines.push(`${'  '.repeat(inside.length)}${name}${attributes(node.properties ?? {})}`)
    for (const child of node.children ?? []) visit(child, name === undefined ? inside : [...inside, name])
  }
  visit(root, [])
  return { skeleton: lines.join('\n'), texts, comments }
}

function attributes(properties: Readonly<Record<string, unknown>>): string {
  return Object.entries(properties)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('')
}
