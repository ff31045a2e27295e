import { z } from 'zod'
import { isOneVersion, modelSettings, ONE_VERSION, promptVersion } from '../core/spec/judge-schema.ts'
import type { Gate, ModelSettings } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { fetchStoredPrompt, type LangfusePrompt } from '../langfuse/prompts.ts'
import type { TaskRunnerDefinition } from '../ports.ts'
import type { ModelCall } from '../core/model-call.ts'
import { startScorers } from './code.ts'
import { composeRunner } from './composed-runner.ts'
import { createJob, type FindJudges } from './job.ts'
import { startWorkers } from './workers.ts'

const ENDPOINT = 'https://api.openai.com/v1'
const KEY = 'OPENAI_API_KEY'
/** Of a prompt's config, what says how the model is asked; the rest is the team's own. */
const PARAMETERS = [
  'temperature',
  'top_p',
  'max_tokens',
  'max_completion_tokens',
  'seed',
  'stop',
  'response_format',
  'reasoning_effort',
  'presence_penalty',
  'frequency_penalty',
]

const options = z
  .strictObject({
    prompt: z.string().min(1).describe('name of a prompt in Langfuse; the item’s input fills it in'),
    ...promptVersion,
    ...modelSettings,
  })
  .refine(isOneVersion, ONE_VERSION)
type PromptOptions = z.infer<typeof options>

/** `task: {prompt: support-agent, label: staging, model: …}`: a prompt of Langfuse and a model, without code. */
export function promptTask(getLangfuse: GetLangfuse): (findJudges: FindJudges) => TaskRunnerDefinition<PromptOptions> {
  return (findJudges) => ({
    kind: 'prompt',
    options,
    description:
      'A prompt in Langfuse: filled in with the item’s input, it is sent to a model, whose text is the output.',
    describe: ({ prompt, label, version }) =>
      `${prompt} (${version === undefined ? (label ?? 'production') : `version ${String(version)}`})`,
    start: async (asked, gate, added, context) => {
      const langfuse = await getLangfuse(say`The prompt ${asked.prompt}`)
      const stored = await fetchStoredPrompt(langfuse, asked.prompt, asked)
      const job = await createJob(gate, added, context, findJudges)
      const holder = await startWorkers('javascript', { prompt: modelCall(stored, asked, gate) }, [], {
        ...job,
        judges: [],
      })
      const scorers = await startScorers(job, [], holder)
      return composeRunner(holder, holder, scorers, job)
    },
  })
}

/** How a prompt is to be sent: as the spec says, else as its config does. Throws GateError SPEC_INVALID without a model. */
export function modelCall(stored: LangfusePrompt, settings: ModelSettings, { env, task }: Gate): ModelCall {
  const config = stored.config ?? {}
  const model = settings.model ?? config['model']
  if (typeof model !== 'string') {
    throw new GateError({
      code: 'SPEC_INVALID',
      text: say`Neither the spec nor the config of the prompt ${stored.name}, version ${stored.version}, says which model is asked.`,
      remedy: say`Write ${'model: …'} beside the prompt.`,
      place: task.place,
    })
  }
  const key = settings.key ?? KEY
  if (!env.includes(key)) {
    throw new GateError({
      code: 'SPEC_INVALID',
      text: say`The prompt ${stored.name} is sent with the key ${key}, which env does not list.`,
      remedy: say`Write ${`env: [${key}]`} in the gate.`,
      place: task.place,
    })
  }
  const fromConfig = Object.entries(config).filter(([name]) => PARAMETERS.includes(name))
  return {
    prompt: { name: stored.name, version: stored.version, prompt: stored.prompt },
    model,
    endpoint: settings.endpoint ?? ENDPOINT,
    key,
    parameters: { ...Object.fromEntries(fromConfig), ...settings.parameters },
  }
}
