import { describe, expect, test } from '@jest/globals'
import { childEnvironment, keyLikeNames, secretValues, unlistedNames } from '../../src/process/child-environment.ts'
import { redactor } from '../../src/core/render/redact.ts'
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

  test('does not take a number of tokens for a key', () => {
    const own = { MAX_TOKENS: '4096', TOKEN_LIMIT: '100' }
    expect(childEnvironment(Object.keys(own), {}, own).tooShort).toEqual([])
    expect(keyLikeNames(own)).toEqual([])
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

describe('values that must never come out', () => {
  test.each([
    'API_KEY_EU',
    'OPENAI_API_KEYS',
    'OPENAI_APIKEY',
    'KEY_2',
    'API_KEY2',
    'DB_PASS',
    'PGPASSWORD',
    'MYSQL_PWD',
    'GCP_CREDENTIALS_JSON',
    'AUTH',
    'BASIC_AUTH_HEADER',
    'PRIVATE_PEM',
    'CLIENT_CERT',
    'TOKENS',
    'stripe_secret_live',
    'LANGFUSE_SECRET_KEY',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_LANGFUSE-SECRET-KEY',
  ])('%s', (name) => {
    expect(secretValues({ [name]: 'canary-value' })).toEqual(['canary-value'])
  })

  test.each([
    'MODEL',
    'PATH',
    'HOME',
    'PWD',
    'OLDPWD',
    'KEYBOARD_LAYOUT',
    'TOKENIZER',
    'TOKENIZERS_PARALLELISM',
    'AUTHOR',
    'COMPASS',
    'PASSENGER',
    'MONKEY',
    'SSL_CERT_FILE',
    'SSH_AUTH_SOCK',
    'GITHUB_PATH',
    'LANGFUSE_PUBLIC_KEY',
    'INPUT_LANGFUSE-PUBLIC-KEY',
    'INPUT_LANGFUSE_PUBLIC_KEY',
  ])('not %s', (name) => {
    expect(secretValues({ [name]: 'canary-value' })).toEqual([])
  })

  test.each([
    ['PIP_CERT', '/etc/ssl/certs/ca-certificates.crt'],
    ['CLIENT_CERT', '/a/folder/that/is/not/here/client.pem'],
    ['DEPLOY_KEY', import.meta.dirname],
    ['GCP_CREDENTIALS', import.meta.filename],
  ])('not a path, as in %s', (name, value) => {
    expect(secretValues({ [name]: value })).toEqual([])
    expect(keyLikeNames({ [name]: value })).toEqual([])
  })

  test.each(['/9j4AAQSkZJRgABAQAAAQABAAD/2wCEAAkG', '//not.there/a/key/0123456789', 'keys/service.json'])(
    'a key that looks like a path: %s',
    (value) => {
      expect(secretValues({ SHOP_KEY: value })).toEqual([value])
    },
  )

  test('not a number of tokens, but a token of digits', () => {
    expect(secretValues({ MAX_TOKENS: '4096', TOKEN_LIMIT: '1000000', SHOP_TOKEN: '12345678' })).toEqual(['12345678'])
  })

  test.each([
    ['postgres://me:hunter-22@db.example/shop', ['hunter-22', 'hunter-22']],
    ['jdbc:postgresql://me:hunter-22@db.example/shop', ['hunter-22', 'hunter-22']],
    ['redis://:p%40ss-word@cache.example:6379', ['p%40ss-word', 'p@ss-word']],
    ['mongodb://me:p@ss%word@a.example,b.example/shop', ['p@ss%word', 'p@ss%word']],
    ['https://ghp_canary@git.example/repository', ['ghp_canary', 'ghp_canary']],
  ])('a URL with a password, and the password: %s', (url, passwords) => {
    expect(secretValues({ SHOP: url })).toEqual([url, ...passwords])
    expect(keyLikeNames({ SHOP: url })).toEqual(['SHOP'])
  })

  test.each([
    'https://host.example:8443/a@b',
    'https://host.example/?mail=me:you@example.org',
    'ssh://someone@git.example/repository',
    'postgres://postgres@localhost/shop',
    'me:you@example.org',
  ])('not a URL without one: %s', (url) => {
    expect(secretValues({ SHOP: url })).toEqual([])
  })

  const pem = [
    '-----BEGIN PRIVATE KEY-----',
    'MIIEvQIBADANBgkqhkiG9w0B',
    'AQEFAASCBKcwggSjAgEAAoIB',
    '-----END PRIVATE KEY-----',
  ]
  const account = {
    type: 'service_account',
    project_id: 'acme-support-2024',
    private_key_id: '0f4a6c19d2b7e85310aa44c1',
    private_key: `${pem.join('\n')}\n`,
    client_email: 'evals@acme-support-2024.iam.example.com',
    client_id: '103920192019283019283',
    token_uri: 'https://oauth2.example.com/token',
    oauth: {
      clientSecret: 'Zk3-canary',
      refreshToken: 'abcdefghijklmnopqrst',
      token_type: 'authorized',
      kind: 'aB3dE5gH7jK9mN1pQ',
    },
  }
  const fields = ['0f4a6c19d2b7e85310aa44c1', account.private_key, 'Zk3-canary', 'abcdefghijklmnopqrst']

  test.each([
    ['JSON', JSON.stringify(account)],
    ['JSON on many lines', JSON.stringify(account, null, 2)],
    ['JSON in base64', Buffer.from(JSON.stringify(account)).toString('base64')],
  ])('the secret fields of a credential that is %s, and nothing that stands in ordinary text', (_, value) => {
    expect(secretValues({ GCP_CREDENTIALS: value })).toEqual([value, ...fields, 'aB3dE5gH7jK9mN1pQ'])
    const hide = redactor(secretValues({ GCP_CREDENTIALS: value }))
    for (const secret of [...fields, ...pem.slice(1, 3)]) expect(hide(`it is ${secret.trim()}.`)).toBe('it is ***.')
    const open = [account.project_id, account.client_email, account.client_id, account.token_uri, account.type]
    for (const text of open) expect(hide(text)).toBe(text)
  })

  test('a credential that is JSON, whatever its variable is called; not a setting that is', () => {
    const value = JSON.stringify(account)
    expect(secretValues({ SHOP: value })).toEqual([value, ...fields.filter((field) => field !== 'Zk3-canary')])
    expect(keyLikeNames({ SHOP: value })).toEqual(['SHOP'])
    const event = {
      sha: '0f4a6c19d2b7e85310aa44c10f4a6c19d2b7e853',
      key: 'cache',
      keys_url: 'https://api.example/keys{/id}',
    }
    expect(secretValues({ EVENT: JSON.stringify(event), LIST: '[1, "a"]', TEXT: '{ not JSON' })).toEqual([])
  })
})
