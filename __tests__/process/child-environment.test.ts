import { describe, expect, test } from '@jest/globals'
import { childEnvironment, keyLikeNames, unlistedNames } from '../../src/process/child-environment.ts'
import { loadPayloads } from '../support/payloads.ts'

const HOSTILE = loadPayloads('env-name').map(({ value }) => value)
/** What the runner gives to this action alone, or what only this action reads. */
const NEVER = [
  'INPUT_GITHUB-TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RESULTS_URL',
  'GITHUB_ENV',
  'GITHUB_STATE',
  'STATE_x',
]

describe('the environment of a task', () => {
  test('has what every program needs, and what the spec lists', () => {
    const own = { PATH: '/bin', HOME: '/home/me', LC_ALL: 'C', OPENAI_API_KEY: 'sk', SHOP_TOKEN: 'st', EMPTY: '' }
    expect(childEnvironment(['OPENAI_API_KEY', 'EMPTY', 'ABSENT'], {}, own)).toEqual({
      values: { PATH: '/bin', HOME: '/home/me', LC_ALL: 'C', OPENAI_API_KEY: 'sk', EMPTY: '' },
      missing: ['ABSENT'],
      refused: [],
      tooShort: ['OPENAI_API_KEY'],
    })
  })

  test('names keys that are too short to be hidden, and nothing that is no key', () => {
    const own = { A_KEY: '1234567', B_TOKEN: '12345678', C_SECRET: ' 123456 ', D_KEY: '', MODEL: 'small', E_KEY: 'x' }
    expect(childEnvironment(['A_KEY', 'B_TOKEN', 'C_SECRET', 'D_KEY', 'MODEL'], {}, own).tooShort).toEqual([
      'A_KEY',
      'C_SECRET',
    ])
  })

  test.each(HOSTILE)('has no %s that nobody listed', (name) => {
    expect(childEnvironment([], {}, { [name]: 'canary' }).values).toEqual({})
  })

  test.each(HOSTILE.filter((name) => !NEVER.includes(name)))('has %s where the spec lists it', (name) => {
    expect(childEnvironment([name], {}, { [name]: 'x' })).toMatchObject({
      values: { [name]: 'x' },
      missing: [],
      refused: [],
    })
  })

  test.each([
    ...NEVER,
    'INPUT_LANGFUSE-SECRET-KEY',
    'input_spec',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
  ])('never has %s, listed or not', (name) => {
    expect(childEnvironment([name], {}, { [name]: 'canary' })).toEqual({
      values: {},
      missing: [],
      refused: [name],
      tooShort: [],
    })
  })

  test('does not take a name for a pattern, nor one of an object’s own for a variable', () => {
    const own = { OPENAI_API_KEY: 'sk' }
    const listed = ['OPENAI_*', 'OPENAI', 'openai_api_key', 'toString', '__proto__']
    const { values, missing } = childEnvironment(listed, {}, own)
    expect(values).toEqual({})
    expect(missing).toEqual(listed)
  })
})

describe('the address of the recorder', () => {
  const relay = { LANGFUSE_BASE_URL: 'http://127.0.0.1:1', LANGFUSE_PUBLIC_KEY: 'relay', LANGFUSE_SECRET_KEY: 'relay' }
  const own = { LANGFUSE_BASE_URL: 'https://langfuse.example', LANGFUSE_PUBLIC_KEY: 'pk', LANGFUSE_SECRET_KEY: 'sk' }

  test('stands in place of Langfuse’s own', () => {
    expect(childEnvironment([], relay, own).values).toEqual(relay)
    expect(childEnvironment(['LANGFUSE_PUBLIC_KEY', 'LANGFUSE_BASE_URL'], relay, own).values).toEqual(relay)
  })

  test('gives way to what is listed where the spec asks for the real key', () => {
    expect(childEnvironment(['LANGFUSE_SECRET_KEY'], relay, own).values).toEqual({
      ...relay,
      LANGFUSE_SECRET_KEY: 'sk',
    })
    expect(childEnvironment(Object.keys(own), relay, own).values).toEqual(own)
  })

  test('stays where the real key is listed and this job has none', () => {
    expect(childEnvironment(['LANGFUSE_SECRET_KEY'], relay, {}).values).toEqual(relay)
  })
})

test('variables that look like keys of the task’s services, by name alone', () => {
  const own = {
    OPENAI_API_KEY: 'x',
    SHOP_TOKEN: 'x',
    DB_PASSWORD: 'x',
    SENTRY_DSN: 'x',
    EMPTY_KEY: '',
    KEYBOARD: 'x',
    PATH: '/bin',
    GITHUB_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    'INPUT_LANGFUSE-SECRET-KEY': 'x',
    LANGFUSE_SECRET_KEY: 'x',
    npm_config_TOKEN: 'x',
  }
  expect(keyLikeNames(own)).toEqual(['DB_PASSWORD', 'OPENAI_API_KEY', 'SENTRY_DSN', 'SHOP_TOKEN'])
})

test('variables that a message names, this job has, and the spec does not list', () => {
  const own = { OPENAI_API_KEY: 'x', MODEL: 'x', PATH: '/bin', OTHER: 'x' }
  const text = 'set OPENAI_API_KEY or AZURE_KEY, MODEL and PATH; OPENAI_API_KEY is best'
  expect(unlistedNames(text, ['MODEL'], own)).toEqual(['OPENAI_API_KEY'])
})
