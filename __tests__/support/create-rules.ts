import type {
  BaselineChange,
  Bound,
  GateRules,
  Operator,
  Rule,
  RuleList,
  StatisticTerm,
} from '../../src/core/spec/rules.ts'

/** Rules as parsed, with the defaults of a spec; without `rules` the default rule judges every score. */
export function createGateRules(overrides: Partial<GateRules> = {}): GateRules {
  return {
    rules: [],
    preset: 'balanced',
    unsure: 'pass',
    onMissingBaseline: 'pass',
    scores: {},
    evidence: 'any',
    waivers: [],
    ...overrides,
  }
}

interface RuleParts {
  readonly list?: RuleList
  readonly score?: string
  readonly statistic?: StatisticTerm
  readonly operator?: Operator
}

/** `STATISTIC OPERATOR number`; the mean of `correct`, required, unless said otherwise. */
export function createRule(bound: number, parts: RuleParts = {}): Rule {
  return build({ kind: 'number', value: bound }, String(bound), parts)
}

/** `STATISTIC OPERATOR baseline…`: a number is added to the baseline, any other change is as given. */
export function createRelativeRule(change: number | BaselineChange = { kind: 'none' }, parts: RuleParts = {}): Rule {
  const parsed: BaselineChange = typeof change === 'number' ? { kind: 'add', amount: change } : change
  return build({ kind: 'baseline', change: parsed }, `baseline${changeText(parsed)}`, parts)
}

function build(bound: Bound, boundText: string, parts: RuleParts): Rule {
  const { list = 'require', score = 'correct', statistic = { name: 'mean' }, operator = '>=' } = parts
  return {
    list,
    score,
    text: `${statisticText(statistic)} ${operator} ${boundText}`,
    condition: { statistic, operator, bound },
    isDefault: false,
  }
}

function statisticText(term: StatisticTerm): string {
  if (term.name === 'percentile') return `p${String(term.percent)}`
  if (term.name === 'share') return `share(${term.operator} ${JSON.stringify(term.value)})`
  return term.name
}

function changeText(change: BaselineChange): string {
  switch (change.kind) {
    case 'none':
      return ''
    case 'add':
      return change.amount < 0 ? ` - ${String(-change.amount)}` : ` + ${String(change.amount)}`
    case 'times':
      return ` * ${String(change.factor)}`
    case 'percent':
      return change.percent < 0 ? ` - ${String(-change.percent)}%` : ` + ${String(change.percent)}%`
  }
}
