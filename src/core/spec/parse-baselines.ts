import type { Place, Problem } from '../../errors.ts'
import { canonicalJson, type Json } from '../json.ts'
import { say } from '../text.ts'
import { chooseDefinition, type Chosen } from './choose-definition.ts'
import type { SourceDefinition } from './extensions.ts'
import { renderPath, type Path } from './written-values.ts'

/** `baseline:` as written, one or a list that is tried in order; none of them for `none`. */
export function parseBaselines(
  written: unknown,
  definitions: readonly SourceDefinition[],
  path: Path,
  placeOf: (path: Path) => Place,
): readonly Chosen[] {
  if (written === 'none') return []
  if (!Array.isArray(written)) return [chooseDefinition(definitions, written, path, placeOf(path))]
  const choices = written.map((one: unknown, index): Chosen => {
    const at = [...path, index]
    if (one === 'none') return { problems: [noneInList(at, placeOf(at))] }
    return chooseDefinition(definitions, one, at, placeOf(at))
  })
  return choices.map((chosen, index) => {
    if (!('choice' in chosen)) return chosen
    const first = choices.findIndex((other) => 'choice' in other && isSame(other.choice, chosen.choice))
    return first < index ? { problems: [repeated([...path, index], [...path, first], chosen.choice.place)] } : chosen
  })
}

interface Named {
  readonly kind: string
  readonly options: unknown
}

function isSame(a: Named, b: Named): boolean {
  // Options were read from YAML, so they are JSON.
  return a.kind === b.kind && canonicalJson(a.options as Json) === canonicalJson(b.options as Json)
}

function noneInList(path: Path, place: Place): Problem {
  return {
    code: 'SPEC_INVALID',
    text: say`${renderPath(path)}: ${'none'} says that nothing is compared, so it is no member of a list`,
    remedy: say`Leave it out; ${'onMissingBaseline'} says what happens when nothing of the list is there.`,
    place,
  }
}

function repeated(path: Path, first: Path, place: Place): Problem {
  return {
    code: 'SPEC_INVALID',
    text: say`${renderPath(path)} is the same baseline as ${renderPath(first)}`,
    remedy: say`Leave one of the two out.`,
    place,
  }
}
