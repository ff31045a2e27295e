import { GateError, type Problem } from '../../errors.ts'
import type { Extensions } from './extensions.ts'
import type { GateSpec } from './gate-spec.ts'
import { parseGate } from './parse-gate.ts'
import { parseRules } from './parse-rules.ts'
import { describeIssues, nameKnownKeys } from './schema-issues.ts'
import { gateSchema, specSchema } from './spec-schema.ts'
import { list, say } from '../text.ts'
import { entriesOf, isMap, isWithin, valueAt, type Path } from './written-values.ts'
import { parseYaml } from './yaml-document.ts'

/**
 * Reads a spec. Throws GateError with all that is wrong with it, each with its place in the file: SPEC_INVALID,
 * NOTHING_TO_JUDGE. `file` is the path as the user wrote it.
 */
export function parseSpec(text: string, file: string, extensions: Extensions): GateSpec {
  const document = parseYaml(text, file)
  const problems: Problem[] = []
  const rules = new Map(
    entriesOf(valueAt(document.value, ['gates'])).map(([name, gate]) => [
      name,
      parseRules(gate, ['gates', name], document),
    ]),
  )
  problems.push(...[...rules.values()].flatMap((parsed) => parsed.problems))

  const stray = outsideGates(document.value)
  if (stray !== null) throw new GateError([{ ...stray.problem, place: document.placeOf([stray.key], 'key') }])

  const parsed = specSchema(extensions).safeParse(document.value, { error: nameKnownKeys })
  if (!parsed.success) {
    const said: Path[] = [...rules.values()].flatMap(({ cutLists }) => cutLists)
    const issues = [...parsed.error.issues, ...issuesBehindNames(parsed.error.issues, document.value, extensions)]
    const faults = describeIssues(issues, document.value)
    for (const { path, at, text: words, remedy } of faults) {
      if (said.some((other) => isWithin(path, other) || isWithin(other, path))) continue
      problems.push({
        code: 'SPEC_INVALID',
        text: words,
        place: document.placeOf(path, at),
        ...(remedy === undefined ? {} : { remedy }),
      })
    }
    throw new GateError(inOrder(problems))
  }
  const gates = Object.entries(parsed.data.gates).map(([name, written]) =>
    parseGate(name, written, rules.get(name)?.rules ?? [], extensions, document),
  )
  problems.push(...gates.flatMap((one) => ('problems' in one ? one.problems : [])))
  if (problems.length > 0) throw new GateError(inOrder(problems))
  return { file, text, gates: gates.flatMap((one) => ('gate' in one ? [one.gate] : [])) }
}

/** Gates that were not indented are keys of the spec, and `gates` has nothing. */
function outsideGates(spec: unknown): { readonly key: string; readonly problem: Problem } | null {
  if (valueAt(spec, ['gates']) !== null) return null
  const keys = entriesOf(spec).flatMap(([key, value]) => (isMap(value) ? [key] : []))
  const [key] = keys
  if (key === undefined) return null
  const text = say`${list(keys)} ${[keys.length === 1 ? 'is' : 'are']} beside ${'gates'}, which has nothing in it`
  return { key, problem: { code: 'SPEC_INVALID', text, remedy: say`Indent what is a gate by two spaces.` } }
}

type Issues = Parameters<typeof describeIssues>[0]

/** A record whose key is refused does not read the value: what else is wrong with a gate of a bad name. */
function issuesBehindNames(issues: Issues, value: unknown, extensions: Extensions): Issues {
  const schema = gateSchema(extensions)
  return issues
    .filter(({ code, path }) => code === 'invalid_key' && path[0] === 'gates' && path.length === 2)
    .flatMap(({ path }) => {
      const gate = schema.safeParse(valueAt(value, path.map(String)), { error: nameKnownKeys })
      return (gate.error?.issues ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    })
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const position = ({ place }: Problem): number => (place === undefined ? 0 : place.line * 1e6 + place.column)
  return problems.toSorted((a, b) => position(a) - position(b))
}
