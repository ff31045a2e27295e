import type { Json } from './json.ts'

/** A prompt as Langfuse keeps it, one version of it: what is sent cannot change while the experiment runs. */
export interface StoredPrompt {
  readonly name: string
  readonly version: number
  readonly prompt: string | readonly PromptMessage[]
}

/** A message of a chat prompt, or a place for messages of the item: `{type: placeholder, name: history}`. */
export type PromptMessage =
  { readonly role: string; readonly content: string } | { readonly type: 'placeholder'; readonly name: string }

/** How a prompt is sent to a model: any endpoint that speaks as OpenAI's chat completions do. */
export interface ModelCall {
  readonly prompt: StoredPrompt
  readonly model: string
  /** Up to the part before `/chat/completions`. */
  readonly endpoint: string
  /** The name of the environment variable with the key. */
  readonly key: string
  /** As the endpoint takes them, such as temperature. */
  readonly parameters: Readonly<Record<string, Json>>
}

/** A judge of the spec: a prompt of Langfuse, or a scorer of the package autoevals that the repository has. */
export type JudgeCall =
  | { readonly score: string; readonly kind: 'prompt'; readonly call: ModelCall }
  | {
      readonly score: string
      readonly kind: 'autoevals'
      readonly scorer: string
      readonly options: Readonly<Record<string, Json>>
    }
