import type { Problem } from '../../errors.ts'
import { say } from '../text.ts'
import { longestRule, quoteRule } from './cut-rules.ts'
import { parseCondition } from './rule-grammar.ts'
import { POLICIES, RULE_LISTS, type Rule, type RuleList } from './rules.ts'
import { entriesOf, isMap, renderPath, type Path } from './written-values.ts'
import type { YamlDocument } from './yaml-document.ts'

/** A text that stands where a rule is expected. */
interface WrittenRule {
  readonly list: RuleList
  readonly score: string
  readonly text: string
  readonly path: Path
  /** What the long form says beside the rule. */
  readonly settings: Pick<Rule, 'unsure' | 'slices'>
}

export interface ParsedRules {
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
  /** Lists of which YAML cut a rule short: what it made of the rest is not worth a message. */
  readonly cutLists: readonly Path[]
}

/** Every rule of a gate as written, whatever else is wrong with the gate: in the order of the lists, then of the text. */
export function parseRules(gate: unknown, gatePath: Path, document: YamlDocument): ParsedRules {
  const rules: Rule[] = []
  const problems: Problem[] = []
  const cutLists: Path[] = []
  for (const { list, score, text, path, settings } of writtenRules(gate, gatePath)) {
    const parsed = parseCondition(text)
    if (parsed.ok) {
      const place = document.placeOf(path)
      rules.push({ list, score, text, condition: parsed.condition, isDefault: false, ...settings, place })
      continue
    }
    const source = document.scalarAt(path)
    const whole = source?.isPlain === true ? longestRule(source.line) : null
    if (source !== null && whole !== null && whole.length > text.length) {
      cutLists.push(path.slice(0, gatePath.length + 1))
      problems.push({
        code: 'SPEC_INVALID',
        text: say`${renderPath(path)}: YAML reads no more of this rule than ${text}`,
        remedy: quoteRule(whole),
        place: source.place,
      })
      continue
    }
    const place = document.placeOf(path)
    problems.push({
      code: 'SPEC_INVALID',
      text: say`${renderPath(path)}: ${parsed.text}`,
      ...(source?.isPlain === true && /^\s+#/.test(source.line.slice(text.length))
        ? { remedy: say`YAML takes what follows ${'#'} for a comment: write the rule in single quotes.` }
        : {}),
      place: source?.isPlain === true ? { ...place, column: place.column + parsed.offset } : place,
    })
  }
  return { rules, problems, cutLists }
}

function writtenRules(gate: unknown, gatePath: Path): WrittenRule[] {
  return RULE_LISTS.flatMap((list) =>
    entriesOf(isMap(gate) ? gate[list] : undefined).flatMap(([score, written]) => {
      const path = [...gatePath, list, score]
      const members = Array.isArray(written)
        ? written.map((member: unknown, index) => ({ member, at: [...path, index] }))
        : [{ member: written, at: path }]
      return members.flatMap(({ member, at }): WrittenRule[] => {
        const isLong = isMap(member)
        const text = isLong ? member['rule'] : member
        if (typeof text !== 'string' || text === '') return []
        const settings = isLong ? settingsOf(member) : {}
        return [{ list, score, text: text.trim(), path: isLong ? [...at, 'rule'] : at, settings }]
      })
    }),
  )
}

/** As far as they can be read; the schema says what is wrong with the others. */
function settingsOf({ unsure, slices }: Readonly<Record<string, unknown>>): WrittenRule['settings'] {
  const policy = POLICIES.find((one) => one === unsure)
  return {
    ...(policy === undefined ? {} : { unsure: policy }),
    ...(typeof slices === 'boolean' ? { slices } : {}),
  }
}
