/** Below it a field of a credential is a word rather than a key. */
const LONG = 16
const WORD = /^[a-z]+$/i
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i
/** Nobody writes these by hand: small and large letters with digits, or a long number in hexadecimal. */
const RANDOM = [/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w+/=.~-]{16,}$/, /^[0-9a-f]{32,}$/i]

/**
 * The secret fields of a credential that is itself JSON (a service account's file), as it is or in base64: those with a
 * name that `isKeyLike`, and, in a variable that `isCredential`, those that look random. Empty where it is no JSON.
 */
export function jsonSecrets(value: string, isKeyLike: (name: string) => boolean, isCredential: boolean): string[] {
  return fieldsOf('', parseJson(value)).flatMap(([name, text]) => {
    if (ADDRESS.test(text)) return []
    const isLong = text.length >= LONG || (isCredential && !WORD.test(text))
    const isNamed = isLong && isKeyLike(wordsOf(name))
    return isNamed || (isCredential && RANDOM.some((look) => look.test(text))) ? [text] : []
  })
}

/** An object or a list; undefined for all else. */
function parseJson(value: string): unknown {
  const text = /^[\w+/=\s-]+$/.test(value) ? Buffer.from(value, 'base64').toString('utf8') : value
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fieldsOf(name: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(name, one))
  return Object.entries(value).flatMap(([key, field]) => fieldsOf(key, field))
}

/** `clientSecret` as `client_Secret`: a name's words are told apart as in a variable. */
function wordsOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
}
