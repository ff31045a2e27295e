import type { Problem } from '../../errors.ts'
import { say } from '../text.ts'
import { entriesOf, renderPath, type Path } from './written-values.ts'

/**
 * What the format of the spec has and this version has not. It is refused by name, never ignored: a rule or a limit that
 * is silently not there would let something pass. A line goes when its feature comes.
 */
interface NotYet {
  /** `*` stands for any key or index. */
  readonly at: string
  readonly when?: (value: unknown) => boolean
  /** As the subject of "… is not supported yet". */
  readonly what: string
  readonly instead: string
}

const NOT_YET: readonly NotYet[] = [...keys('', ['variants'], 'comparing variants', 'Write a gate for each.')]

/** Every place where the spec asks for what this version has not. */
export function findNotYet(spec: unknown): { readonly path: Path; readonly problem: Problem }[] {
  return NOT_YET.flatMap(({ at, when, what, instead }) =>
    match(spec, ['gates', '*', ...at.split('.')])
      .filter(({ value }) => when?.(value) ?? true)
      .map(({ path }) => ({
        path,
        problem: {
          code: 'NOT_SUPPORTED_YET' as const,
          text: say`${renderPath(path)}: ${[what]} is not supported yet`,
          remedy: [instead],
        },
      })),
  )
}

/** Every path of the value that fits the pattern, with what is there. */
function match(value: unknown, [step, ...rest]: readonly string[], path: Path = []): { path: Path; value: unknown }[] {
  if (step === undefined) return [{ path, value }]
  const members = Array.isArray(value) ? [...value.entries()] : entriesOf(value)
  return members
    .filter(([key]) => step === '*' || step === key)
    .flatMap(([key, member]) => match(member, rest, [...path, key]))
}

function keys(at: string, names: readonly string[], what: string, instead: string): NotYet[] {
  return names.map((name) => ({ at: at === '' ? name : `${at}.${name}`, what, instead }))
}
