import { getInput, setSecret } from '@actions/core'

/** Every input of action.yml, read once. An empty string counts as absent. */
export interface ActionInputs {
  readonly spec?: string
  readonly gates: readonly string[]
  readonly langfusePublicKey?: string
  readonly langfuseSecretKey?: string
  readonly langfuseBaseUrl?: string
  readonly githubToken?: string
  readonly workingDirectory?: string
}

/** Reads the inputs, and has the runner hide the secret ones in every log line from here on. */
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
    ...optional('workingDirectory', 'working-directory'),
  }
  for (const secret of secretsOf(inputs)) setSecret(secret)
  return inputs
}

/** Values that must appear in nothing that is printed, posted or written. */
export function secretsOf({ langfuseSecretKey, githubToken }: ActionInputs): readonly string[] {
  return [langfuseSecretKey, githubToken].filter((value) => value !== undefined)
}
