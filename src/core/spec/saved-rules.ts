import { GateError } from '../../errors.ts'
import type { SavedRules } from '../run-record.ts'
import { say, type Text } from '../text.ts'
import { parseCondition } from './rule-grammar.ts'
import { refuseRule } from './rule-refusals.ts'
import { RULE_LISTS, type GateRules, type Rule } from './rules.ts'

/** What decides, as it is kept with a run: rules in the words of the spec, so that a person can read and change them. */
export function saveRules(given: GateRules): SavedRules {
  const { rules, preset, unsure, onMissingBaseline, scores, evidence, slices, waivers } = given
  const listed = (list: Rule['list']): SavedRules[Rule['list']] => {
    const saved = new Map<string, SavedRule[]>()
    for (const rule of rules) {
      if (rule.list === list) saved.set(rule.score, [...(saved.get(rule.score) ?? []), saveRule(rule)])
    }
    return Object.fromEntries(saved)
  }
  return {
    require: listed('require'),
    review: listed('review'),
    watch: listed('watch'),
    preset,
    unsure,
    onMissingBaseline,
    scores: { ...scores },
    evidence,
    ...(slices === undefined ? {} : { slices }),
    waivers: waivers.map(({ score, reason, owner, until }) => ({ score, reason, owner, until })),
  }
}

type SavedRule = SavedRules[Rule['list']][string][number]

function saveRule({ text, unsure, slices }: Rule): SavedRule {
  if (unsure === undefined && slices === undefined) return text
  return { rule: text, ...(unsure === undefined ? {} : { unsure }), ...(slices === undefined ? {} : { slices }) }
}

/** The rules of a saved run, read by the same grammar as the spec's. Throws GateError RECORD_UNREADABLE. */
export function restoreRules(saved: SavedRules): GateRules {
  const rules = RULE_LISTS.flatMap((list) =>
    Object.entries(saved[list]).flatMap(([score, texts]) =>
      texts.map((written): Rule => {
        const { rule: text, ...settings } = typeof written === 'string' ? { rule: written } : written
        const parsed = parseCondition(text)
        if (!parsed.ok) throw unreadable(list, score, text, parsed.text)
        const rule: Rule = { list, score, text, condition: parsed.condition, isDefault: false, ...settings }
        const refused = refuseRule(rule, saved.scores)
        if (refused !== null) throw unreadable(list, score, text, refused.text)
        return rule
      }),
    ),
  )
  const { preset, unsure, onMissingBaseline, scores, evidence = 'any', slices, waivers = [] } = saved
  return {
    rules,
    preset,
    unsure,
    onMissingBaseline,
    scores,
    evidence,
    ...(slices === undefined ? {} : { slices }),
    waivers,
  }
}

function unreadable(list: string, score: string, rule: string, why: Text): GateError {
  return new GateError({
    code: 'RECORD_UNREADABLE',
    text: say`A saved rule cannot be read: ${rule} of ${score} under ${list}: ${why}`,
    remedy: say`Correct it in the file, or judge by a spec with ${'--spec'}.`,
  })
}
