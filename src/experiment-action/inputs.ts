import { getInput } from '@actions/core'
import { hideInLog } from '../action/log.ts'
import { list, say } from '../core/text.ts'
import { GateError, type Problem } from '../errors.ts'

/** The inputs of langfuse/experiment-action, by its names. An empty string counts as absent. */
export interface ExperimentInputs {
  readonly langfusePublicKey?: string
  readonly langfuseSecretKey?: string
  readonly langfuseBaseUrl: string
  /** File, directory or glob; lines with several. */
  readonly experimentPath: string
  readonly datasetName?: string
  readonly datasetVersion?: string
  readonly experimentMetadata: Readonly<Record<string, string>>
  readonly shouldFailOnRegression: boolean
  readonly shouldFailOnScriptError: boolean
  readonly shouldCommentOnPr: boolean
  /** Absent: whatever is installed. */
  readonly pythonSdkVersion?: string
  readonly jsSdkVersion?: string
  readonly githubToken?: string
  /** What cannot be read; the value is then the default. */
  readonly problems: readonly Problem[]
}

export const DEFAULT_BASE_URL = 'https://cloud.langfuse.com'

const TRUE = ['true', 'yes', '1', 'y']
const FALSE = ['false', 'no', '0', 'n']

/** Reads the inputs, and has the runner hide every key of this job from here on. Never throws: `requireInputs` does. */
export function readExperimentInputs(): ExperimentInputs {
  const optional = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
    value === '' ? {} : ({ [key]: value } as Record<Key, string>)
  const version = (name: string): string => {
    const value = getInput(name)
    return value === 'latest' ? '' : value
  }
  const problems: Problem[] = []
  const read = <Value>(parse: (text: string) => Value, name: string, fallback: Value): Value => {
    try {
      return parse(getInput(name))
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      problems.push(...error.problems)
      return fallback
    }
  }
  const readSwitch = (name: string): boolean => read((text) => parseSwitch(name, text), name, true)
  const inputs: ExperimentInputs = {
    ...optional('langfusePublicKey', getInput('langfuse_public_key')),
    ...optional('langfuseSecretKey', getInput('langfuse_secret_key')),
    langfuseBaseUrl: getInput('langfuse_base_url') || DEFAULT_BASE_URL,
    experimentPath: getInput('experiment_path'),
    ...optional('datasetName', getInput('dataset_name')),
    ...optional('datasetVersion', getInput('dataset_version')),
    experimentMetadata: read(parseMetadata, 'experiment_metadata', {}),
    shouldFailOnRegression: readSwitch('should_fail_on_regression'),
    shouldFailOnScriptError: readSwitch('should_fail_on_script_error'),
    shouldCommentOnPr: readSwitch('should_comment_on_pr'),
    ...optional('pythonSdkVersion', version('python_sdk_version')),
    ...optional('jsSdkVersion', version('js_sdk_version')),
    ...optional('githubToken', getInput('github_token')),
    problems,
  }
  hideInLog([inputs.langfuseSecretKey, inputs.githubToken].filter((secret) => secret !== undefined))
  return inputs
}

/** Throws GateError where an input cannot be read, or the other action would have refused to start. */
export function requireInputs(inputs: ExperimentInputs): void {
  const { experimentPath, langfusePublicKey, langfuseSecretKey, problems } = inputs
  if (problems.length > 0) throw new GateError(problems)
  if (experimentPath === '') {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The input ${'experiment_path'} is missing.`,
      remedy: say`Write the path of a script, of a folder of scripts, or a glob.`,
    })
  }
  if (langfusePublicKey !== undefined && langfuseSecretKey !== undefined) return
  throw new GateError({
    code: 'NO_CREDENTIALS',
    text: say`The inputs ${'langfuse_public_key'} and ${'langfuse_secret_key'} are needed, and one of them is empty.`,
    remedy: say`GitHub gives secrets neither to pull requests from forks nor to those of Dependabot.`,
  })
}

/** `key=value` a line; empty lines and those that begin with # are none. Throws GateError INPUT_INVALID. */
export function parseMetadata(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => line.trim())
  return Object.fromEntries(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const at = line.indexOf('=')
        if (at > 0) return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
        throw new GateError({
          code: 'INPUT_INVALID',
          text: say`The input ${'experiment_metadata'} has a line that is not key=value: ${line}`,
          remedy: say`Write ${'key=value'} on each line.`,
        })
      }),
  )
}

/**
 * Absent and empty are `true`, as of all switches that fail or tell something: a variable that is not set must not turn them
 * off. Throws GateError INPUT_INVALID for a word that is neither.
 */
export function parseSwitch(name: string, text: string): boolean {
  const word = text.toLowerCase()
  if (word === '' || TRUE.includes(word)) return true
  if (FALSE.includes(word)) return false
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The input ${name} is ${text}.`,
    remedy: say`Write one of ${list([...TRUE, ...FALSE], TRUE.length + FALSE.length)}.`,
  })
}
