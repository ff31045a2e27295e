import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { visibleLine, visibleLines } from '../../../../src/core/render/encode/visible.ts'

describe('what is shown of a value', () => {
  test.each([
    ['plain text as it is', 'größer, 東京, Привет', 'größer, 東京, Привет'],
    ['controls as pictures', 'a\u0000b\u001b[31m\u0007\u007f', 'a␀b␛[31m␇␡'],
    ['C1 controls by number', 'a\u009b31m', 'a⟦U+009B⟧31m'],
    ['a bidirectional override', 'user\u202Etxt', 'user⟦U+202E⟧txt'],
    ['a zero-width joiner', 'a\u200Db', 'a⟦U+200D⟧b'],
    ['tag characters', 'x\u{E0041}\u{E007F}', 'x⟦U+E0041⟧⟦U+E007F⟧'],
    ['a soft hyphen', 'a\u00ADb', 'a⟦U+00AD⟧b'],
    ['a Hangul filler', 'a\u3164b', 'a⟦U+3164⟧b'],
    ['a lone surrogate', 'a\uD83Db', 'a⟦U+D83D⟧b'],
    ['a noncharacter', 'a\uFFFEb', 'a⟦U+FFFE⟧b'],
    ['tabs and wide spaces as spaces', 'a\tb\u00A0c\u3000d', 'a b c d'],
    ['a coloured emoji without its selector', 'warning ⚠\uFE0F', 'warning ⚠'],
    ['a selector elsewhere', 'a\uFE0F', 'a⟦U+FE0F⟧'],
    ['no more than four marks on a letter', `e${'\u0301'.repeat(9)}`, `e${'\u0301'.repeat(4)}…`],
    ['line ends of every kind', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g', 'a⏎b⏎c⏎d⏎e⏎f⏎g'],
  ])('%s', (_what, raw, shown) => {
    expect(visibleLine(raw, 100)).toBe(shown)
  })

  test('a long value is cut, never inside a character', () => {
    expect(visibleLine('abcdef', 6)).toBe('abcdef')
    expect(visibleLine('abcdefg', 6)).toBe('abcde…')
    expect(visibleLine('abcd😀😀', 6)).toBe('abcd…')
    expect(visibleLine('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxx…')
  })

  test('any value, of any length, is one line without anything hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 80 }), (raw, limit) => {
        const line = visibleLine(raw, limit)
        expect(line.length).toBeLessThanOrEqual(limit)
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
        expect(visibleLine(line, limit)).toBe(line)
      }),
      { seed: 20260104 },
    )
  })

  test('lines stay lines where there is room for them', () => {
    expect(visibleLines('a\r\n\r\nb\u2028c')).toEqual(['a', '', 'b', 'c'])
  })
})
