import { z } from 'zod'
import type { Place, Problem } from '../../errors.ts'
import { say } from '../text.ts'
import { chooseDefinition, type Chosen } from './choose-definition.ts'
import type { SourceDefinition } from './extensions.ts'
import { isRelative } from './rule-refusals.ts'
import type { Rule } from './rules.ts'
import { renderPath, type Path } from './written-values.ts'

/** An anchor stays where it is: the newest run of a branch would move with what it is to catch. */
const PINNED = ['run', 'file']

function pinned(baselines: readonly SourceDefinition[]): readonly SourceDefinition[] {
  return baselines.filter(({ kind }) => PINNED.includes(kind))
}

/** `drift:` is a baseline that is one named run. */
export function driftSchema(baselines: readonly SourceDefinition[]): z.ZodType {
  return z.union(pinned(baselines).map(({ options, description }) => options.meta({ description })))
}

/** Null where the gate names no anchor. */
export function parseDrift(
  written: unknown,
  baselines: readonly SourceDefinition[],
  path: Path,
  place: Place,
): Chosen | null {
  return written === undefined ? null : chooseDefinition(pinned(baselines), written, path, place)
}

/** An anchor that no rule is held against would be a limit that is silently not there. */
export function driftProblems(
  rules: readonly Rule[],
  { drift, stopEarly }: { readonly drift?: unknown; readonly stopEarly: boolean },
  path: Path,
  place: Place,
): Problem[] {
  if (drift === undefined) return []
  const at = renderPath([...path, 'drift'])
  if (stopEarly) {
    return [
      {
        code: 'SPEC_INVALID',
        text: say`${at}: a run that stops early leaves out items that the anchor has`,
        remedy: say`Leave out ${'drift'} or ${'stopEarly'}.`,
        place,
      },
    ]
  }
  const isIdle = rules.length > 0 && !rules.some((rule) => rule.list !== 'watch' && isRelative(rule))
  if (!isIdle) return []
  return [
    {
      code: 'SPEC_INVALID',
      text: say`${at}: no rule under require or review compares with a baseline, so none is held against the anchor`,
      remedy: say`Write one, as in ${'mean >= baseline - 0.02'}, or leave ${'drift'} out.`,
      place,
    },
  ]
}
