import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JudgeCall } from '../core/model-call.ts'
import { complete } from './chat-completion.ts'
import { Refused, type Evaluate } from './user-code.ts'

const OPENAI = 'https://api.openai.com/v1'

interface Judged {
  readonly input: unknown
  readonly output: unknown
  readonly expectedOutput?: unknown
  readonly metadata?: unknown
}

/** A judge of the spec as an evaluator. A judge that cannot answer throws, so its score is missing, never 0. Throws Refused. */
export async function createJudge(judge: JudgeCall, directory: string): Promise<Evaluate> {
  if (judge.kind === 'prompt') {
    return async (given) => {
      const { input, output, expectedOutput, metadata } = given as Judged
      const { text, model } = await complete(judge.call, {
        input,
        output,
        expected_output: expectedOutput,
        expectedOutput,
        metadata,
      })
      return { name: judge.score, ...readVerdict(text), metadata: { judge_model: model } }
    }
  }
  const scorer = await loadScorer(judge.scorer, directory)
  return async (given) => {
    const { input, output, expectedOutput } = given as Judged
    const asked = {
      // Without an address autoevals asks through a proxy of its makers.
      openAiBaseUrl: process.env.OPENAI_BASE_URL ?? OPENAI,
      ...judge.options,
      input: asText(input),
      output: asText(output),
      expected: asText(expectedOutput),
    }
    const { score, metadata } = (await scorer(asked)) as ScorerAnswer
    if (typeof score !== 'number') throw new Error(`${judge.scorer} gave no score`)
    const rationale = metadata?.rationale
    return { name: judge.score, value: score, ...(typeof rationale === 'string' ? { comment: rationale } : {}) }
  }
}

/** The same for judges that ask the same of the same model. */
export function judgeVersion(judge: JudgeCall): string {
  return createHash('sha256').update(JSON.stringify(judge)).digest('hex')
}

interface ScorerAnswer {
  readonly score?: unknown
  readonly metadata?: { readonly rationale?: unknown }
}

/** autoevals is the repository's own: it is large, and which version judges is for the repository to say. */
async function loadScorer(name: string, directory: string): Promise<(given: object) => unknown> {
  let path: string
  try {
    path = createRequire(join(directory, 'langfuse-gate.yml')).resolve('autoevals')
  } catch {
    throw new Refused(
      'EVALUATOR_NOT_LOADED',
      '',
      `the judge ${name} is a scorer of the package autoevals, which cannot be found`,
      'autoevals',
    )
  }
  const exports = (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as Record<string, unknown>
  const holder = (exports['default'] ?? {}) as Record<string, unknown>
  const scorer = exports[name] ?? holder[name]
  if (typeof scorer !== 'function') {
    throw new Refused('EVALUATOR_NOT_LOADED', '', `the package autoevals has no scorer called ${name}`)
  }
  return scorer as (given: object) => unknown
}

/** `{"score": 0.8, "reasoning": "…"}`, in the text or as all of it; else a text that is nothing but a number or a yes or no. */
function readVerdict(text: string): { readonly value: number | boolean; readonly comment?: string } {
  const written = readObject(text)
  if (written !== null) {
    const value = written['score'] ?? written['value']
    const comment = [written['reasoning'], written['reason'], written['comment']].find((one) => typeof one === 'string')
    if (typeof value === 'number' || typeof value === 'boolean') {
      return { value, ...(typeof comment === 'string' ? { comment } : {}) }
    }
  }
  const bare = text.trim().toLowerCase()
  if (/^[-+]?\d+(\.\d+)?$/.test(bare)) return { value: Number(bare) }
  if (/^(yes|true|pass)\.?$/.test(bare)) return { value: true }
  if (/^(no|false|fail)\.?$/.test(bare)) return { value: false }
  throw new Error(`the judge gave no score; it said: ${text.slice(0, 300)}`)
}

function readObject(text: string): Record<string, unknown> | null {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')]
  if (start === -1 || end < start) return null
  try {
    return JSON.parse(text.slice(start, end + 1)) as Record<string, unknown>
  } catch {
    return null
  }
}

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}
