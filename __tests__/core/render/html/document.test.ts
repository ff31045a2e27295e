import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { html, htmlText } from '../../../../src/core/render/encode/html.ts'
import { renderHtml } from '../../../../src/core/render/html/document.ts'
import { sideBySide } from '../../../../src/core/render/html/side-by-side.ts'
import { STYLE, STYLE_HASH } from '../../../../src/core/render/html/style.ts'
import type { Report } from '../../../../src/core/report.ts'
import {
  createGateReport,
  createItemDifference,
  createReport,
  createRuleResult,
} from '../../../support/create-report.ts'
import { createFailedItemResult, createItemResult, createRunRecord } from '../../../support/create-run-record.ts'
import { RENDERED_PAYLOADS } from '../../../support/hostile-report.ts'
import { situations } from '../../../support/report-situations.ts'

const LINKS = { trusted: ['https://cloud.langfuse.com'] }

test('the policy lets in the style sheet that is there', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
})

describe('a page', () => {
  const page = renderHtml(situations['slices']!(), { links: LINKS })

  test('has no script, and asks for nothing', () => {
    expect(page).toContain(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`)
    expect(page).not.toMatch(/<script|<link|<img| style=| on\w+=|url\(|@import/)
  })

  test('begins with the verdict and the largest cause', () => {
    expect(page).toContain('langfuse-gate: <span class="failed">failed</span>')
    expect(page.indexOf('<code>expected_outcome</code> dropped by 10.4 points')).toBeLessThan(page.indexOf('<table>'))
  })

  test('has every rule, also those that hold in a slice', () => {
    for (const topic of ['refund', 'status', 'delivery', 'invoice']) {
      expect(page).toContain(`where <code>topic</code> is <code>${topic}</code>`)
    }
  })

  test('has plots that a screen reader can name', () => {
    const names = [...page.matchAll(/<svg [^>]*role="img"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual([
      'Candidate minus baseline, with intervals in points; dashed: what the rule allows',
      'expected_outcome by slice, candidate minus baseline in points',
      'answer_quality by slice, candidate minus baseline in points',
      'expected_outcome: 48 paired items, 5 lower, 43 the same, 0 higher',
      'answer_quality: 48 paired items, 5 lower, 43 the same, 0 higher',
    ])
  })

  test('links to what is trusted alone', () => {
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !address.startsWith('https://cloud.langfuse.com/'))).toEqual([])
  })

  test('of several gates begins with their verdicts', () => {
    const several = renderHtml(situations['several-gates']!(), { links: LINKS })
    expect(several).toContain('<p>3 gates: 1 error, 1 failed, 1 passed.</p>')
    expect(several.match(/<section /g)).toHaveLength(3)
  })

  test('of a spec that cannot be read has its problems', () => {
    const problems = renderHtml(situations['spec-problems']!(), { links: LINKS })
    expect(problems).toContain('No gate could be judged: 2 problems in <code>langfuse-gate.yml</code>.')
    expect(problems).toContain('Did you mean <code>require</code>?')
  })

  test('with item ids alone has no output', () => {
    const page = renderHtml(situations['ids-only']!(), { links: LINKS })
    expect(page).toContain('<code>refund-02</code>')
    expect(page).not.toMatch(/refunded order|promised a refund/)
  })
})

describe('the items', () => {
  const gate = createGateReport({
    rules: [createRuleResult({ score: 'tone' })],
    candidate: createRunRecord({
      itemResults: [
        createItemResult({ id: 'better', scores: { tone: 1 } }),
        createItemResult({ id: 'same', scores: { tone: 1 } }),
        createItemResult({ id: 'new', scores: { tone: 1 } }),
        createItemResult({ id: 'worse', scores: { tone: 0 }, output: 'no' }),
        createFailedItemResult({ id: 'broken' }),
      ],
    }),
    baseline: createRunRecord({
      itemResults: ['same', 'worse', 'broken', 'better', 'gone'].map((id) =>
        createItemResult({ id, scores: { tone: id === 'better' ? 0 : 1 }, output: 'yes' }),
      ),
    }),
    worst: [createItemDifference({ id: 'worse', score: 'tone', input: { question: 'why?' } })],
  })
  const page = renderHtml(createReport({ gates: [gate] }), { links: LINKS })

  test('are there with their kind, those first that need a look', () => {
    const rows = [...page.matchAll(/class="item is-(\w+)">\s*<tr>\s*<td><code>(\w+)/g)].map(([, kind, id]) => [
      id,
      kind,
    ])
    expect(rows).toEqual([
      ['worse', 'worse'],
      ['broken', 'failed'],
      ['new', 'unpaired'],
      ['gone', 'unpaired'],
      ['better', 'better'],
      ['same', 'same'],
    ])
  })

  test('have both outputs beside each other, and the input where the report has it', () => {
    expect(page).toContain('<td class="gone"><del>yes</del></td><td class="came"><ins>no</ins></td>')
    expect(page).toContain('&#34;question&#34;: &#34;why?&#34;')
    expect(page).toContain('the model did not answer')
  })
})

describe('a report too long for a page', () => {
  test('has fewer texts, then fewer items, and says so', () => {
    const report = createLarge(120, 2000)
    const whole = renderHtml(report, { links: LINKS })
    expect(whole).not.toContain('Left out here')
    for (const limitBytes of [400_000, 60_000]) {
      const page = renderHtml(report, { links: LINKS, limitBytes })
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limitBytes)
      const [, items = '0', texts = '0'] =
        /Left out here: (?:(\d+) items?, )?(?:the texts of (\d+) items?)?/.exec(page) ?? []
      expect((page.match(/<tbody class="item/g) ?? []).length + Number(items)).toBe(120)
      expect((page.match(/<table class="diff">/g) ?? []).length + Number(texts) + Number(items)).toBe(120)
    }
  })

  test('says how long an output is that it cuts', () => {
    expect(renderHtml(createLarge(1, 20_000), { links: LINKS })).toContain('(cut; 20000 characters in all)')
  })

  test('fits, whatever is in it and however many gates there are', () => {
    const payloads = RENDERED_PAYLOADS.flatMap(([, all]) => all.map(({ value }) => value.slice(0, 5000)))
    const gate = fc.record({ text: fc.constantFrom(...payloads), count: fc.nat(60) }).map(({ text, count }) =>
      createGateReport({
        name: text,
        rules: Array.from({ length: count }, () => createRuleResult({ score: text, rule: text })),
        notes: Array.from({ length: count }, () => [{ value: text }]),
        worst: Array.from({ length: count }, (_, index) =>
          createItemDifference({ id: `${text}${String(index)}`, candidateOutput: text, baselineOutput: 'x' }),
        ),
      }),
    )
    fc.assert(
      fc.property(fc.array(gate, { maxLength: 8 }), fc.integer({ min: 30_000, max: 500_000 }), (gates, limitBytes) => {
        const page = renderHtml(createReport({ gates }), { links: LINKS, limitBytes })
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limitBytes)
      }),
      { numRuns: 15, seed: 20260104 },
    )
  })
})

describe('two texts beside each other', () => {
  test('are both whole, changed words marked', () => {
    expect(sideBySide(['a', 'the old line', 'z'], ['a', 'the new line', 'z', 'more'])).toMatchObject([
      { before: [{ text: 'a', isChanged: false }] },
      {
        before: [{ text: 'the ' }, { text: 'old', isChanged: true }, { text: ' line' }],
        after: [{ text: 'the ' }, { text: 'new', isChanged: true }, { text: ' line' }],
      },
      { after: [{ text: 'z', isChanged: false }] },
      { before: null, after: [{ text: 'more', isChanged: true }] },
    ])
  })

  test('lose nothing', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const rows = sideBySide(before, after)
        const side = (name: 'before' | 'after'): string[] =>
          rows.flatMap((row) => (row[name] === null ? [] : [row[name].map(({ text }) => text).join('')]))
        expect(side('before')).toEqual(before)
        expect(side('after')).toEqual(after)
      }),
      { numRuns: 300, seed: 20260104 },
    )
  })

  test('that have nothing to do with each other are not looked at for long', () => {
    const lines = (name: string): string[] => Array.from({ length: 3000 }, (_, index) => `${name} ${String(index)}`)
    expect(sideBySide(lines('a'), lines('b'))).toHaveLength(3000)
  })
})

describe('the encoder', () => {
  test('makes text of every string, and shows what nobody can see', () => {
    expect(html`<a title="${'">&\'\u202e'}">${'<b>'}</a>`.markup).toBe(
      '<a title="&#34;&#62;&#38;&#39;⟦U+202E⟧">&#60;b&#62;</a>',
    )
    expect(htmlText(['our ', { value: '<i>' }, ' & words']).markup).toBe('our <code>&#60;i&#62;</code> &#38; words')
  })

  test('leaves no sign of markup, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']|&(?!#\d+;)|\p{Cf}|\p{Cc}/u)
      }),
      { numRuns: 500, seed: 20260104 },
    )
  })
})

function createLarge(items: number, length: number): Report {
  const side = (word: string) =>
    createRunRecord({
      itemResults: Array.from({ length: items }, (_, index) =>
        createItemResult({
          id: `item-${String(index)}`,
          output: `${word} ${String(index)} `.padEnd(length, `${word}\n`).slice(0, length),
        }),
      ),
    })
  return createReport({ gates: [createGateReport({ candidate: side('ä'), baseline: side('b') })] })
}
