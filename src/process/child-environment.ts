import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { SHORTEST_SECRET } from '../core/render/redact.ts'
import { jsonSecrets } from './json-secrets.ts'

/**
 * What a process with the user's code may see of the environment. It is built from lists of what may pass, never from
 * what may not: a JavaScript action has tokens in its environment that a step of the workflow would not have.
 */

/** What programs need to find themselves and to speak the user's language. Nothing here is a secret or loads code. */
const ALWAYS = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'CI',
  // By this one the runner finds the processes of a job that has ended.
  'RUNNER_TRACKING_ID',
  // Windows
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
])
const LOCALE = /^LC_[A-Z]+$/
/** What the runner gives to this action alone: its inputs and keys, tokens of the job, files for its outputs. */
const NEVER = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i
const LANGFUSE = /^LANGFUSE_/
const KEY_WORDS = [
  ...['KEYS?', 'APIKEYS?', 'TOKENS?', 'SECRETS?', 'PASS', 'PASSPHRASE', '[A-Z]*PASSWORDS?', 'PASSWD', 'PWD'],
  ...['CREDENTIALS?', 'AUTH', 'PAT', 'DSN', 'CERT', 'PRIVATE'],
].join('|')
/** Whole words of a name, wherever they stand: API_KEY_EU, DB_PASS, PGPASSWORD, and not KEYBOARD or TOKENIZER. */
const KEY_LIKE = new RegExp(String.raw`(?:^|[^A-Z0-9])(?:${KEY_WORDS})\d*(?:[^A-Z0-9]|$)`, 'i')
/** A shell's directory, and places of files, which stand in ordinary messages. Langfuse's public key is public. */
const NO_SECRET = /^PWD$|_(?:FILE|PATH|DIR|SOCK)$|LANGFUSE[_-]PUBLIC[_-]KEY$/i
/** By its end where the file is on another machine, or comes later: no encoding of a key ends like one. */
const KEY_FILE = /\.(?:pem|crt|cer|cert|der|key|p12|pfx|jks|json|txt)$/i
/** MAX_TOKENS, TOKEN_LIMIT */
const TOKEN_COUNT = { name: /TOKEN/i, value: /^\d{1,7}$/ }
/** Name and password in a URL. Without a password, the name is a token on the web and a plain name elsewhere. */
const USERINFO = /^([a-z][a-z0-9+.:-]*):\/\/([^\s:@/?#]*)(?::([^\s/?#]*))?@/i
/** Keys of the job itself, which are nothing that a task is missing. */
const OF_THE_JOB = /^(?:INPUT_|ACTIONS_|GITHUB_|RUNNER_|LANGFUSE_|npm_)/i

export interface ChildEnvironment {
  readonly values: Readonly<Record<string, string>>
  /** Names that the spec lists and the environment does not have. */
  readonly missing: readonly string[]
  /** Names that the spec lists and no task is given. */
  readonly refused: readonly string[]
  /** Names that the spec lists, look like keys, and have a value too short to be found and hidden in what is published. */
  readonly tooShort: readonly string[]
}

/**
 * The environment of a task's process: the few variables of every program, the `listed` names, and `added` (a
 * recorder's address in place of Langfuse's) on top. Listing LANGFUSE_SECRET_KEY asks for the real keys: then no added
 * LANGFUSE_ variable replaces a listed one.
 */
export function childEnvironment(
  listed: readonly string[],
  added: Readonly<Record<string, string>>,
  own: NodeJS.ProcessEnv = process.env,
): ChildEnvironment {
  const names = listed.filter((name) => !NEVER.test(name))
  const wantsRealKeys = names.includes('LANGFUSE_SECRET_KEY')
  const passed = Object.keys(own).filter((name) => isAlwaysPassed(name) || names.includes(name))
  const values: Record<string, string> = {}
  for (const name of passed) {
    const value = own[name]
    if (value !== undefined) values[name] = value
  }
  for (const [name, value] of Object.entries(added)) {
    const isReal = wantsRealKeys && LANGFUSE.test(name) && Object.hasOwn(values, name)
    if (!isReal) values[name] = value
  }
  return {
    values,
    missing: names.filter((name) => !Object.hasOwn(values, name)),
    refused: listed.filter((name) => NEVER.test(name)),
    tooShort: names.filter((name) => isKeyLike(name, values[name] ?? '') && isTooShort(values[name])),
  }
}

function isTooShort(value: string | undefined): boolean {
  const length = value?.trim().length ?? 0
  return length > 0 && length < SHORTEST_SECRET
}

function isAlwaysPassed(name: string): boolean {
  return ALWAYS.has(process.platform === 'win32' ? name.toUpperCase() : name) || LOCALE.test(name)
}

/** Names of variables of this job that look like keys of the task's services, or hold a URL with one. Never values. */
export function keyLikeNames(own: NodeJS.ProcessEnv = process.env): string[] {
  return Object.keys(own)
    .filter((name) => !OF_THE_JOB.test(name) && isSecret(name, own[name] ?? ''))
    .sort()
}

/** Values of this job's variables that must appear in nothing that is printed, posted or written. */
export function secretValues(own: NodeJS.ProcessEnv = process.env): string[] {
  return Object.entries(own).flatMap(([name, value = '']) =>
    isSecret(name, value) ? [value, ...partsOf(name, value)] : [],
  )
}

function isSecret(name: string, value: string): boolean {
  return value !== '' && (isKeyLike(name, value) || partsOf(name, value).length > 0)
}

/** What is secret in a value by itself: a task that reads its credential prints a part of it. */
function partsOf(name: string, value: string): string[] {
  return [...passwordsIn(value), ...jsonSecrets(value, (field) => isKeyLike(field, ''), isKeyLike(name, value))]
}

function isKeyLike(name: string, value: string): boolean {
  const isCount = TOKEN_COUNT.name.test(name) && TOKEN_COUNT.value.test(value)
  return KEY_LIKE.test(name) && !NO_SECRET.test(name) && !isCount && !isPath(value)
}

/** PIP_CERT=/etc/ssl/certs/ca-certificates.crt. A key in base64 may begin as a path does. */
function isPath(value: string): boolean {
  return isAbsolute(value) && (KEY_FILE.test(value) || existsSync(value))
}

/** The password of a URL, as it is written and as it is meant. */
function passwordsIn(value: string): string[] {
  const [, scheme = '', user = '', password = ''] = USERINFO.exec(value.trim()) ?? []
  const secret = password === '' && /^https?$/i.test(scheme) ? user : password
  return secret === '' ? [] : [secret, decode(secret)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Those of this job's variables that a text names and the spec does not list: what a task may have missed. */
export function unlistedNames(text: string, listed: readonly string[], own: NodeJS.ProcessEnv = process.env): string[] {
  const words = new Set(text.match(/\b[A-Z][A-Z0-9_]{2,}\b/g) ?? [])
  return Array.from(words).filter((word) => own[word] !== undefined && !isAlwaysPassed(word) && !listed.includes(word))
}
