import { z } from 'zod'
import { ownScore } from './check-schema.ts'
import type { Judge } from './gate-spec.ts'

/** How a model is asked; the same for a prompt as a task and for one that judges. */
export const modelSettings = {
  model: z.string().min(1).exactOptional().describe('which model answers; without it, `model` of the prompt’s config'),
  endpoint: z
    .url({ protocol: /^https?$/ })
    .exactOptional()
    .describe('where an OpenAI-compatible API is, up to /chat/completions; OpenAI’s unless said'),
  key: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
    .exactOptional()
    .describe('the variable with the key of that API, which `env` lists; OPENAI_API_KEY unless said'),
  parameters: z.record(z.string(), z.json()).exactOptional().describe('for the API, such as temperature'),
}

/** Which version of a prompt in Langfuse. */
export const promptVersion = {
  label: z.string().min(1).exactOptional().describe('the version that has this label now; production unless said'),
  version: z.int().positive().exactOptional().describe('this version, in place of a label'),
}

/** Of a prompt whose version is said twice. */
export const isOneVersion = ({ label, version }: { readonly label?: string; readonly version?: number }): boolean =>
  label === undefined || version === undefined
export const ONE_VERSION = 'either a label or a version'

const scorer = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'the name of a scorer of autoevals, such as Factuality')
const promptJudge = z
  .strictObject({
    prompt: z
      .string()
      .min(1)
      .describe('a prompt in Langfuse with input, output, expected_output and metadata filled in'),
    ...promptVersion,
    ...modelSettings,
  })
  .refine(isOneVersion, ONE_VERSION)
const autoevals = z
  .looseObject({ autoevals: scorer.describe('a scorer of the package autoevals, which the repository installs') })
  .transform(({ autoevals: name, ...options }) => ({
    autoevals: name,
    options: z.record(z.string(), z.json()).parse(options),
  }))

/** The map form of a judge. A judge that gives no answer leaves its score missing, never 0. */
export const judgeEvaluator: z.ZodType<Omit<Judge, 'place'>> = z.strictObject({
  score: ownScore.describe('the name of the score that this judge gives'),
  judge: z
    .union([scorer.transform((name) => ({ autoevals: name, options: {} })), promptJudge, autoevals])
    .describe('a prompt in Langfuse, or a scorer of the package autoevals'),
})
