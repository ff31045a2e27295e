// No text from outside changes what a comment is made of: whatever stands in every place of a report, the rendering has
// the elements of the harmless one, in both engines, and the text itself stands in code alone.
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../../src/core/render/comment.ts'
import { parseMarker } from '../../../src/core/render/marker.ts'
import { renderDocument } from '../../../src/core/render/markdown/document.ts'
import { COMMENT_LADDER } from '../../../src/core/render/markdown/form.ts'
import { renderSummary } from '../../../src/core/render/summary.ts'
import { createHostileReport, RENDERED_PAYLOADS } from '../../support/hostile-report.ts'
import { renderWithCmark, renderWithMicromark, type Rendered } from '../../support/markdown-engines.ts'
import { describeWith } from '../../support/parts.ts'

const MARKER = { key: '0123456789abcdef', run: 4711, attempt: 1, commit: '9e107d9d372bb6826bd81d3542a419d69e107d9d' }
const LINKS = {
  trusted: ['https://cloud.langfuse.com', 'https://github.com/acme/support'],
  server: 'https://github.com',
  run: 'https://github.com/acme/support/actions/runs/4711',
}
const ALL = RENDERED_PAYLOADS.flatMap(([, payloads]) => payloads)

function comment(hostile: string, words?: string): string {
  return renderComment(createHostileReport(hostile, words), { marker: MARKER, links: LINKS })
}

/** In one form, whatever its size: what a comment leaves out depends on its length. */
function fullDocument(hostile: string, words?: string): string {
  return renderDocument(createHostileReport(hostile, words), COMMENT_LADDER[0]!, LINKS)
}

/** As long as the hostile text, and without a sign that means anything. */
function benignLike(hostile: string): string {
  return 'benign'.padEnd(hostile.length, ' b').slice(0, hostile.length)
}

type Engine = (markdown: string) => Rendered

const skeletons = new Map<string, string>()

/** What an engine makes of a harmless text of that length in the places of data, or of words, worked out once. */
function benignSkeleton(render: Engine, length: number, places: 'data' | 'words' = 'data'): string {
  const key = [render.name, places, length].join(' ')
  const known = skeletons.get(key)
  if (known !== undefined) return known
  const benign = benignLike('b'.repeat(length))
  const { skeleton } = render(places === 'data' ? fullDocument(benign) : fullDocument('benign', benign))
  skeletons.set(key, skeleton)
  return skeleton
}

describe.each(RENDERED_PAYLOADS)('%s', (_name, payloads) => {
  test.each(payloads.map((payload) => [`${payload.id} ${payload.note}`, payload] as const))('%s', (_note, payload) => {
    expectCleanSource(comment(payload.value))
    expectLikeBenign(renderWithMicromark, payload.value, payload.canary)
  })

  test('as words of a report from a file is code where Markdown would read it', () => {
    for (const { value } of payloads) {
      expectCleanSource(comment('benign', value))
      const { skeleton } = renderWithMicromark(fullDocument('benign', value))
      expect(withoutCode(skeleton)).toBe(withoutCode(benignSkeleton(renderWithMicromark, value.length, 'words')))
    }
  })
})

describeWith('cmark-gfm', 'in GitHub’s own engine', (program) => {
  const renderIt: Engine = (markdown) => renderWithCmark(program, markdown)

  test.each(RENDERED_PAYLOADS)('%s', (_name, payloads) => {
    for (const payload of payloads) expectLikeBenign(renderIt, payload.value, payload.canary)
  })

  test('any splice of payloads, and both engines agree', () => {
    fc.assert(
      fc.property(splices(), (hostile) => {
        expectLikeBenign(renderIt, hostile, null)
        expect(renderIt(fullDocument(hostile)).skeleton).toBe(renderWithMicromark(fullDocument(hostile)).skeleton)
      }),
      { numRuns: 25, seed: 20260104 },
    )
  })
})

test('any splice of payloads leaves a source without controls, invisibles or commands', () => {
  fc.assert(
    fc.property(splices(), (hostile) => {
      expectCleanSource(comment(hostile))
    }),
    { numRuns: 150, seed: 20260104 },
  )
})

test('any text of any characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (hostile) => {
      expectCleanSource(comment(hostile))
      expectLikeBenign(renderWithMicromark, hostile, null)
    }),
    { numRuns: 30, seed: 20260104 },
  )
})

test('the job summary has no comment of any kind', () => {
  const hostile = ALL.map(({ value }) => value.slice(0, 200)).join('\n')
  expect(renderSummary(createHostileReport(hostile), { links: LINKS })).not.toContain('<!--')
})

/** Pieces of several payloads, joined with what joins text in reports. */
function splices(): fc.Arbitrary<string> {
  const values = ALL.map(({ value }) => value.slice(0, 200))
  const piece = fc
    .tuple(fc.constantFrom(...values), fc.nat(200), fc.nat(200))
    .map(([value, from, length]) => value.slice(from, from + length))
  const joint = fc.constantFrom('', ' ', '\n', '\n\n', '`', '````\n', '|', '<', '\\', '\r')
  return fc.array(fc.tuple(piece, joint), { maxLength: 5 }).map((pieces) => pieces.flat().join(''))
}

function expectLikeBenign(render: Engine, hostile: string, canary: string | null): void {
  const rendered = render(fullDocument(hostile))
  expect(rendered.skeleton).toBe(benignSkeleton(render, hostile.length))
  expect(rendered.comments).toEqual([])
  if (canary === null) return
  const outside = rendered.texts.filter(({ inside }) => !inside.includes('code') && !inside.includes('pre'))
  expect(outside.filter(({ text }) => text.includes(canary))).toEqual([])
}

function withoutCode(skeleton: string): string {
  return skeleton
    .split('\n')
    .filter((line) => line.trim() !== 'code')
    .join('\n')
}

/** Words at the start of a line that bots obey, however the line is quoted or listed. */
const BOT_COMMAND = /^[\s>*+-]*(?:\/[a-z]|@|bors\b|retest\b|recheck\b)/im

function expectCleanSource(source: string): void {
  expect(parseMarker(source)).toEqual(MARKER)
  expect(source.indexOf('<!--', 1)).toBe(-1)
  expect(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/.exec(source)?.index).toBeUndefined()
  expect(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u.exec(source)?.index).toBeUndefined()
  expect(BOT_COMMAND.exec(source)?.[0]).toBeUndefined()
  expect(source.length).toBeLessThanOrEqual(60_000)
  expect(Math.max(...source.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20_000)
}
