import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Extensions } from './core/spec/extensions.ts'
import type { GateSpec } from './core/spec/gate-spec.ts'
import { parseSpec } from './core/spec/parse.ts'
import { expandVariants } from './core/spec/variants.ts'
import { say } from './core/text.ts'
import { describeError, GateError } from './errors.ts'
import { isMissing } from './repository-file.ts'

export const SPEC_PATHS = ['langfuse-gate.yml', '.github/langfuse-gate.yml'] as const

/**
 * The spec's text and its path as the user would write it: the path given, else the first of the usual places that
 * exists. Throws GateError SPEC_NOT_FOUND.
 */
export async function readSpecFile(directory: string, path?: string): Promise<{ file: string; text: string }> {
  const candidates: readonly string[] = path === undefined ? SPEC_PATHS : [path]
  for (const file of candidates) {
    try {
      return { file, text: await readFile(resolve(directory, file), 'utf8') }
    } catch (error) {
      if (isMissing(error)) continue
      throw new GateError({
        code: 'SPEC_NOT_FOUND',
        text: say`The spec ${file} cannot be read: ${describeError(error)}`,
        remedy: say`Give the path of a file that can.`,
      })
    }
  }
  throw new GateError({
    code: 'SPEC_NOT_FOUND',
    text:
      path === undefined
        ? say`There is no spec: neither langfuse-gate.yml nor .github/langfuse-gate.yml exists.`
        : say`There is no spec at ${path}.`,
    remedy: say`Write one (the README shows the smallest), or give its path.`,
  })
}

/** Reads and parses a spec without running it, a gate for each variant; `edges` are what it was parsed with. Throws GateError. */
export async function loadSpec<Edges extends Extensions>(
  run: { readonly spec?: string; readonly createEdges: (specText: string) => Edges },
  directory: string,
): Promise<{ spec: GateSpec; edges: Edges }> {
  const { file, text } = await readSpecFile(directory, run.spec)
  const edges = run.createEdges(text)
  const spec = parseSpec(text, file, edges)
  return { spec: { ...spec, gates: spec.gates.flatMap(expandVariants) }, edges }
}
