import type { ModelCall } from '../core/model-call.ts'
import { complete } from './chat-completion.ts'
import type { Task } from './user-code.ts'

/**
 * A task without code: the prompt, filled in with the item's input, is sent to the model, and what it says is the output.
 * An input that is no map is the variable `input`.
 */
export function createPromptTask(call: ModelCall): Task {
  return async (item) => {
    const { input } = item as { readonly input: unknown }
    const isMap = typeof input === 'object' && input !== null && !Array.isArray(input)
    const { text } = await complete(call, { input, ...(isMap ? input : {}) })
    return text
  }
}
