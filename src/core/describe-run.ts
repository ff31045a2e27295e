import { readScore, scoreNames } from './compare/readings.ts'
import { createSide } from './compare/side.ts'
import { count } from './compare/words.ts'
import type { RunRecord } from './run-record.ts'
import { BUILT_IN_SCORES } from './spec/rules.ts'
import { average } from './statistics/mean.ts'
import { list, say, type Text } from './text.ts'

/** What a run is, in lines for a person: a label and its words. */
export function describeRun(record: RunRecord): readonly { readonly label: string; readonly words: Text }[] {
  const { identity, comparability, observed, blessed, parameters = {}, runs = [] } = record
  const { dataset, evaluators } = comparability
  const failed = record.itemResults.filter(({ error }) => error !== null).length
  const results = say`${record.itemResults.length} of ${count(record.planned, 'item result')}, ${failed} failed`
  const lines: [string, Text | undefined][] = [
    ['gate', say`${record.gate}`],
    ['run', record.complete ? say`complete: ${results}` : say`not complete, so no baseline: ${results}`],
    ['blessed', blessed && say`by ${blessed.owner} at ${[blessed.at]}: ${blessed.reason}`],
    ['ended', say`${record.finishedAt}`],
    ['commit', identity.commit === undefined ? undefined : describeCommit(identity)],
    ['tree', identity.tree === undefined ? undefined : say`${identity.tree}`],
    ['workflow', identity.runUrl === undefined ? undefined : say`${identity.runUrl}, by ${identity.event ?? ''}`],
    ['task', say`${record.task}`],
    ['dataset', describeDataset(dataset)],
    ['evaluators', describeNamed(evaluators)],
    ['parameters', describeNamed(parameters)],
    ['models', observed && named(observed.models)],
    ['prompts', observed && named(observed.prompts)],
    ['judged by', observed && named(observed.judgeModels)],
    ['pooled', named(runs)],
    ['link', record.link === undefined ? undefined : say`${record.link}`],
  ]
  return lines.flatMap(([label, words]) => (words === undefined ? [] : [{ label, words }]))
}

export interface ScoreMean {
  readonly score: string
  /** Of the items that have it, each by the mean of its repetitions; null for text, and where no item has it. */
  readonly mean: number | null
  readonly items: number
}

/** Every score of a run with its mean, those of evaluators first. */
export function scoreMeans(record: RunRecord): readonly ScoreMean[] {
  const side = createSide(record)
  return [...scoreNames(side), ...BUILT_IN_SCORES].flatMap((score): ScoreMean[] => {
    const items = [...readScore(side, score).values()].flatMap((readings) => {
      const values = readings.flatMap((reading) => (typeof reading === 'object' ? [reading.value] : []))
      return values.length === 0 ? [] : [values]
    })
    if (items.length === 0) return []
    const numbers = items.flatMap((values) => {
      const known = values.filter((value) => typeof value === 'number')
      return known.length === values.length ? [average(known)] : []
    })
    return [{ score, mean: numbers.length === items.length ? average(numbers) : null, items: items.length }]
  })
}

function describeCommit({ commit = '', headCommit, branch, isDirty }: RunRecord['identity']): Text {
  const of = branch === undefined ? [] : say` of ${branch}`
  const head = headCommit === undefined ? [] : say`, the merge of ${headCommit}`
  return say`${commit}${of}${head}${[isDirty === true ? ', with changes that are in no commit' : '']}`
}

function describeDataset({ name, version, hash, selection }: RunRecord['comparability']['dataset']): Text {
  return [
    ...say`${name}`,
    ...(version === undefined ? [] : say`, version ${version}`),
    ...(hash === null ? [', its content not known'] : say`, content ${hash}`),
    ...(selection === undefined ? [] : say`, of it ${selection}`),
  ]
}

function describeNamed(values: Readonly<Record<string, string>>): Text | undefined {
  return named(Object.entries(values).map(([name, value]) => `${name} ${value}`))
}

function named(values: readonly string[]): Text | undefined {
  return values.length === 0 ? undefined : list(values, values.length)
}
