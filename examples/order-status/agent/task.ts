import { answer, type Answer } from './answer.ts'
import { readInstructions } from './instructions.ts'

const instructions = readInstructions(new URL('../prompts/support.md', import.meta.url))

/** Answers one dataset item with the prompt that is in production. */
export function task({ input }: { input: { message: string } }): Answer {
  return answer(input.message, instructions)
}
