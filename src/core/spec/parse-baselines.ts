import type { Place, Problem } from '../../errors.ts'
import { canonicalJson, type Json } from '../json.ts'
import { say } from '../text.ts'
import { chooseDefinition, type Chosen } from './choose-definition.ts'
import type { SourceDefinition } from './extensions.ts'
import { isMap, renderPath, type Path } from './written-values.ts'

const REMOTE = /^(?:refs\/(?:heads|remotes\/[^/]+)|remotes\/[^/]+|origin)\/(.+)$/

/** `baseline:` as written, one or a list that is tried in order; none of them for `none`. */
export function parseBaselines(
  written: unknown,
  definitions: readonly SourceDefinition[],
  path: Path,
  placeOf: (path: Path) => Place,
): readonly Chosen[] {
  if (written === 'none') return []
  const choose = (one: unknown, at: Path): Chosen => {
    const problem = remoteName(one, at, placeOf(at))
    return problem === null ? chooseDefinition(definitions, one, at, placeOf(at)) : { problems: [problem] }
  }
  if (!Array.isArray(written)) return [choose(written, path)]
  const choices = written.map((one: unknown, index): Chosen => {
    const at = [...path, index]
    if (one === 'none') return { problems: [noneInList(at, placeOf(at))] }
    return choose(one, at)
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

/** `origin/main` is what one clone calls a branch; runs are kept under the branch's own name, so none would ever be found. */
function remoteName(written: unknown, path: Path, place: Place): Problem | null {
  const name = isMap(written) ? written['branch'] : written
  const [, branch] = typeof name === 'string' ? (REMOTE.exec(name) ?? []) : []
  if (typeof name !== 'string' || branch === undefined) return null
  return {
    code: 'SPEC_INVALID',
    text: say`${renderPath(path)}: ${name} is git’s name for a branch in one clone, and runs know the branch as ${branch}`,
    remedy: say`Write ${branch}.`,
    place,
  }
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
