import { describe, expect, test } from '@jest/globals'
import {
  htmlCode,
  htmlProse,
  markdownBlock,
  markdownCell,
  markdownLinks,
  markdownProse,
} from '../../../../src/core/render/encode/markdown.ts'
import { list, say } from '../../../../src/core/text.ts'

describe('a table cell', () => {
  test.each([
    ['text', 'accuracy', '`accuracy`'],
    ['a pipe', 'a|b', '`a¦b`'],
    ['an escaped pipe', 'a\\|b', '`a\\¦b`'],
    ['two lines', 'a\nb', '`a⏎b`'],
    ['nothing', '', '`∅`'],
    ['spaces', '   ', '`∅`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['backticks at the ends', '`a`', '`` `a` ``'],
    ['spaces at an end', ' a', '`  a `'],
    ['more backticks than engines agree on', '`'.repeat(90), '`' + 'ˋ'.repeat(79) + '…`'],
    ['the start of a comment', '<!-- x', '`<!- - x`'],
  ])('%s', (_what, raw, cell) => {
    expect(markdownCell(raw)).toBe(cell)
  })

  test('is at most 80 characters of the value', () => {
    expect(markdownCell('x'.repeat(200))).toBe(`\`${'x'.repeat(79)}…\``)
  })
})

describe('a sentence', () => {
  test('has our words as they are and values in code', () => {
    expect(markdownProse(say`The rule ${'mean >= 0.8'} is broken: ${3} items, 5 % (95 % interval −2 to +1.5).`)).toBe(
      'The rule `mean >= 0.8` is broken: 3 items, 5 % (95 % interval −2 to +1.5).',
    )
    expect(markdownProse(list(['a', 'b', 'c']))).toBe('`a`, `b` and `c`')
  })

  test('keeps two values apart whose backticks would be one run', () => {
    expect(markdownProse(say`${'a'}${'b'}`)).toBe('`a` `b`')
  })

  test.each([
    'see https://evil.example',
    'www.evil.example',
    'ask @ana',
    'closes #1',
    'GH-12',
    'a<b',
    '<b>',
    '**bold**',
    'a_ b',
    '[x](y)',
    '- item',
    '1. item',
    '/lgtm',
    '# heading',
    ':tada:',
    'deadbeef1',
    'a\nb',
    'a | b',
    '`x`',
    '~~x~~',
    'a\\',
    '&amp;',
    '$x$',
  ])('takes words that Markdown or GitHub would read for a value: %s', (words) => {
    const rendered = markdownProse([words])
    expect(rendered).toMatch(/^`.*`$/)
    expect(htmlProse([words])).toMatch(/^<code>.*<\/code>$/)
  })

  test('looks at words together that stand side by side', () => {
    expect(markdownProse(['w', 'ww.evil.example'])).toBe('`www.evil.example`')
  })

  test.each(['x > 5', 'a * b', 'mean >= baseline', 'snake_case', 'and/or', 'Holm’s method', '1.5 of 2', 'e.g. main'])(
    'takes our own words as they are: %s',
    (words) => {
      expect(markdownProse([`So ${words}`])).toBe(`So ${words}`)
    },
  )

  test('ends before it is too long, whatever a file says', () => {
    const rendered = markdownProse(Array.from({ length: 500 }, () => ({ value: 'x'.repeat(300) })))
    expect(rendered.length).toBeLessThan(2100)
    expect(rendered.endsWith('`…')).toBe(true)
  })
})

describe('a block', () => {
  const size = { lines: 3, characters: 100 }

  test('has a gutter before every line, so that none closes the fence', () => {
    expect(markdownBlock('a\n````\n/lgtm', size)).toEqual(['````text', '│ a', '│ ````', '│ /lgtm', '````'])
  })

  test('says when it is cut, by lines or by length', () => {
    expect(markdownBlock('a\nb\nc\nd', size)).toEqual([
      '````text',
      '│ a',
      '│ b',
      '│ c',
      '│ … cut; 7 characters in all',
      '````',
    ])
    expect(markdownBlock('x'.repeat(101), size).at(-2)).toBe('│ … cut; 101 characters in all')
  })

  test('shows that there is nothing', () => {
    expect(markdownBlock('', size)).toEqual(['````text', '│ ∅', '````'])
  })
})

test('a value in HTML has no sign of HTML', () => {
  expect(htmlCode(`</code><img src="x" onerror='y'>&amp;`)).toBe(
    '<code>&#60;/code&#62;&#60;img src=&#34;x&#34; onerror=&#39;y&#39;&#62;&#38;amp;</code>',
  )
})

describe('links', () => {
  const trusted = ['https://cloud.langfuse.com', 'https://github.com/acme/support', 'http://127.0.0.1:3000/base/']
  const linksOf = (address: string): string[] => markdownLinks([{ words: 'trace', address }], trusted)

  test.each([
    ['under a trusted origin', 'https://cloud.langfuse.com/project/p/traces/1?x=1', '/project/p/traces/1?x=1'],
    ['with signs that Markdown reads', 'https://cloud.langfuse.com/a(b)|c`d<e>', '/a%28b%29%7Cc%60d%3Ce%3E'],
    ['with an entity', 'https://cloud.langfuse.com/?a=1&copy;=2', '/?a=1&amp;copy;=2'],
    ['with line ends, which addresses do not have', 'https://cloud.langfuse.com/a\n)b', '/a%29b'],
  ])('%s', (_what, address, rest) => {
    expect(linksOf(address)).toEqual([`[trace](https://cloud.langfuse.com${rest})`])
  })

  test('under a trusted path', () => {
    expect(linksOf('https://github.com/acme/support/actions/runs/1')).toHaveLength(1)
    expect(linksOf('http://127.0.0.1:3000/base/x')).toHaveLength(1)
  })

  test.each([
    'https://evil.example/',
    'https://cloud.langfuse.com.evil.example/',
    'https://cloud.langfuse.com@evil.example/',
    'https://ana:secret@cloud.langfuse.com/',
    'http://cloud.langfuse.com/',
    'https://github.com/acme/support-evil',
    'https://github.com/acme/support/../../mallory',
    'http://127.0.0.1:3000/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//cloud.langfuse.com/',
    '/project',
    '',
  ])('never to %s', (address) => {
    expect(linksOf(address)).toEqual([])
  })
})
