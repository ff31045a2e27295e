import type { Place, Problem } from '../../errors.ts'
import { say, type Text } from '../text.ts'
import type { SourceDefinition } from './extensions.ts'
import type { Choice } from './gate-spec.ts'
import { describeIssues, nameKnownKeys } from './schema-issues.ts'
import { renderPath, type Path } from './written-values.ts'

export type Chosen = { readonly choice: Choice } | { readonly problems: readonly Problem[] }

/** The definition that a text or a map of the spec means: the first whose short form or whose schema accepts it. */
export function chooseDefinition(
  definitions: readonly SourceDefinition[],
  written: unknown,
  path: Path,
  place: Place,
): Chosen {
  for (const { kind, options, shorthand } of definitions) {
    const meant = typeof written === 'string' ? shorthand?.(written) : written
    if (meant === undefined || meant === null) continue
    const parsed = options.safeParse(meant, { error: nameKnownKeys })
    if (parsed.success) return { choice: { kind, options: parsed.data, place } }
    if (typeof written !== 'string') continue
    // The user wrote a text: what is wrong is wrong with all of it.
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [] }))
    return { problems: describeIssues(issues, written, path).map(({ text, remedy }) => problem(text, place, remedy)) }
  }
  return {
    problems: [
      problem(
        say`${renderPath(path)}: nothing here is written as ${typeof written === 'string' ? written : ['this map']}`,
        place,
        [
          `What can be written here: ${definitions.map(({ description }) => description.replace(/\.$/, '')).join('; ')}.`,
        ],
      ),
    ],
  }
}

function problem(text: Text, place: Place, remedy: Text | undefined): Problem {
  return { code: 'SPEC_INVALID', text, place, ...(remedy === undefined ? {} : { remedy }) }
}
