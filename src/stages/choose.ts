import type { Choice } from '../core/spec/gate-spec.ts'

/** The definition that a spec names. The parser has already refused what no definition answers to. */
export function chosen<Definition extends { readonly kind: string }>(
  definitions: readonly Definition[],
  choice: Choice,
): Definition {
  const found = definitions.find((definition) => definition.kind === choice.kind)
  if (found === undefined) throw new TypeError(`no definition is called ${choice.kind}`)
  return found
}
