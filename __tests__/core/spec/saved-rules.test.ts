import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { savedRules, type SavedRules } from '../../../src/core/run-record.ts'
import { parseSpec } from '../../../src/core/spec/parse.ts'
import { restoreRules, saveRules } from '../../../src/core/spec/saved-rules.ts'
import { plain } from '../../../src/core/text.ts'
import { GateError } from '../../../src/errors.ts'
import { extensions } from '../../support/extensions.ts'

const text = readFileSync(join(import.meta.dirname, '../../fixtures/specs/valid/every-key.yml'), 'utf8')
const { gates } = parseSpec(text, 'gate.yml', extensions)

function createSaved(overrides: Partial<SavedRules> = {}): SavedRules {
  return {
    require: {},
    review: {},
    watch: {},
    preset: 'balanced',
    unsure: 'pass',
    onMissingBaseline: 'pass',
    scores: {},
    ...overrides,
  }
}

function withoutPlace<Placed extends { readonly place?: unknown }>(placed: Placed): Omit<Placed, 'place'> {
  const { place: _, ...rest } = placed
  return rest
}

describe('rules that are saved', () => {
  test.each(gates.map((gate) => [gate.name, gate] as const))('%s decides as before once restored', (_, gate) => {
    const kept: unknown = JSON.parse(JSON.stringify(saveRules(gate)))
    const { rules, preset, unsure, onMissingBaseline, scores, evidence, slices, waivers } = gate
    // A place is in a spec that the reader of a record may not have.
    expect(restoreRules(savedRules.parse(kept))).toEqual({
      rules: rules.map(withoutPlace),
      preset,
      unsure,
      onMissingBaseline,
      scores,
      evidence,
      ...(slices === undefined ? {} : { slices }),
      waivers: waivers.map(withoutPlace),
    })
  })

  test.each([
    [
      'men >= 1',
      'A saved rule cannot be read: "men >= 1" of "a" under "review": There is no statistic "men"; did you mean "mean"?',
    ],
    [
      'min >= baseline',
      'A saved rule cannot be read: "min >= baseline" of "a" under "review": min cannot be held against the baseline: it is one item, and moves by chance',
    ],
  ])('%s is refused as the spec refuses it', (rule, message) => {
    try {
      restoreRules(createSaved({ review: { a: [rule] } }))
      throw new TypeError('it was taken')
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      expect(error.problems.map(({ code, text: words }) => `${code} ${plain(words)}`)).toEqual([
        `RECORD_UNREADABLE ${message}`,
      ])
    }
  })
})
