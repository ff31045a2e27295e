import { answer, type Answer } from '../agent/answer.ts'
import { readInstructions } from '../agent/instructions.ts'

const instructions = readInstructions(new URL('support.md', import.meta.url))

/** The same agent with a prompt that was made shorter. */
export function task({ input }: { input: { message: string } }): Answer {
  return answer(input.message, instructions)
}
