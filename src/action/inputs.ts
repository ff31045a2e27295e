import { getInput } from '@actions/core'
import { list, say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { COMMENT_MODES, type CommentMode } from '../reporters/comment-mode.ts'
import { hideInLog } from './log.ts'

/** Every input of action.yml, read once. An empty string counts as absent. */
export interface ActionInputs {
  readonly spec?: string
  readonly gates: readonly string[]
  readonly langfusePublicKey?: string
  readonly langfuseSecretKey?: string
  readonly langfuseBaseUrl?: string
  readonly githubToken?: string
  /** As given; `parseCommentMode` reads it. */
  readonly comment: string
  readonly workingDirectory?: string
}

/** Reads the inputs, and has the runner hide every key of this job in each log line from here on. */
export function readInputs(): ActionInputs {
  const optional = <Key extends string>(key: Key, input: string): Partial<Record<Key, string>> => {
    const value = getInput(input)
    return value === '' ? {} : ({ [key]: value } as Partial<Record<Key, string>>)
  }
  const inputs: ActionInputs = {
    ...optional('spec', 'spec'),
    gates: getInput('gates')
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    ...optional('langfusePublicKey', 'langfuse-public-key'),
    ...optional('langfuseSecretKey', 'langfuse-secret-key'),
    ...optional('langfuseBaseUrl', 'langfuse-base-url'),
    ...optional('githubToken', 'github-token'),
    comment: getInput('comment'),
    ...optional('workingDirectory', 'working-directory'),
  }
  hideInLog(secretsOf(inputs))
  return inputs
}

/** Values that must appear in nothing that is printed, posted or written. */
export function secretsOf({ langfuseSecretKey, githubToken }: ActionInputs): readonly string[] {
  return [langfuseSecretKey, githubToken].filter((value) => value !== undefined)
}

/** Absent: always. Throws GateError INPUT_INVALID. */
export function parseCommentMode({ comment }: Pick<ActionInputs, 'comment'>): CommentMode | 'never' {
  const modes = [...COMMENT_MODES, 'never'] as const
  const mode = modes.find((one) => one === (comment === '' ? 'always' : comment))
  if (mode !== undefined) return mode
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The input ${'comment'} is ${comment}.`,
    remedy: say`Write one of ${list(modes)}.`,
  })
}
