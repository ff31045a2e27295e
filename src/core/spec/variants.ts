import { z } from 'zod'
import type { Place, Problem } from '../../errors.ts'
import { say } from '../text.ts'
import type { Gate, Variant } from './gate-spec.ts'

const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'a name of letters, digits, dots, _ and -, at most 40 characters')
const setting = z
  .string()
  .regex(
    /^(?!LANGFUSE_|INPUT_|ACTIONS_|GITHUB_|STATE_)[A-Za-z_][A-Za-z0-9_]*$/,
    'the name of an environment variable, and none that is Langfuse’s or the runner’s own',
  )

/** `variants:` of a gate. Values are plain settings that everybody may read, never secrets. */
export const variants = z
  .record(
    name,
    z.strictObject({
      env: z
        .record(setting, z.union([z.string(), z.number(), z.boolean()]))
        .refine((values) => Object.keys(values).length > 0, 'a map with at least one variable')
        .meta({ minProperties: 1 })
        .describe('variables that the task sees, with their values: settings, never secrets'),
    }),
  )
  .refine((all) => Object.keys(all).length > 1, 'a map with two variants or more')
  .meta({ minProperties: 2 })

export function parseVariants(written: z.infer<typeof variants> = {}): readonly Variant[] {
  return Object.entries(written).map(([variant, { env }]) => ({
    name: variant,
    env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
  }))
}

/** Where nothing is run, no environment makes a difference. */
export function variantProblems(task: { readonly kind: string }, place: Place): Problem[] {
  if (task.kind !== 'run') return []
  return [
    {
      code: 'SPEC_INVALID',
      text: say`The gate judges a run that exists, so ${'variants'} would change nothing`,
      remedy: say`Leave ${'variants'} out, or name a task that is run.`,
      place,
    },
  ]
}

/**
 * The gates that a gate stands for: itself, or one for each of its variants, called `NAME [VARIANT]`. Which variant it was
 * and its settings are parameters of the run.
 */
export function expandVariants(gate: Gate): readonly Gate[] {
  const { variants: all = [], ...rest } = gate
  if (all.length === 0) return [gate]
  return all.map((variant) => ({
    ...rest,
    name: `${gate.name} [${variant.name}]`,
    variantOf: { gate: gate.name, variant: variant.name },
    settings: variant.env,
    run: { ...gate.run, metadata: { variant: variant.name, ...variant.env, ...gate.run.metadata } },
  }))
}
