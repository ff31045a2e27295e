import type { Report } from '../report.ts'

/** Shorter values stand in ordinary text by chance; hiding them would hide the report. */
export const SHORTEST_SECRET = 8
const HIDDEN = '***'

/** Where a secret of several lines is broken, also where it is written in one line as in JSON. */
const LINE_BREAK = /[\r\n]+|(?:\\+[rn])+/

/**
 * The report without any of the secrets: as they are, in base64 (at each of its three offsets), hexadecimal, URL and JSON
 * form, and line by line. A task may print a key that it was given, and everything published is made from the report.
 */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  const redact = redactor(secrets)
  // Only the text of strings changes, so the shape is what it was.
  return redactValue(report, redact) as Report
}

/** A function that hides the secrets in one text. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [...secretForms(secret), ...lineForms(secret)])
    .sort((a, b) => b.length - a.length)
  if (forms.length === 0) return (text) => text
  const pattern = new RegExp([...new Set(forms)].map(escapePattern).join('|'), 'gi')
  return (text) => text.replace(pattern, HIDDEN)
}

function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((element) => redactValue(element, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [redact(key), redactValue(field, redact)]))
}

/** Each line of a key may be printed alone. In fewer forms: a key has many lines. */
function lineForms(secret: string): string[] {
  const lines = secret.split(LINE_BREAK).map((line) => line.trim())
  if (lines.length === 1) return []
  return lines
    .filter((line) => line.length >= SHORTEST_SECRET)
    .flatMap((line) => [line, JSON.stringify(line).slice(1, -1), encodeURIComponent(line)])
}

function secretForms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Array.from(secret).reverse().join(''),
    hex,
    ...[0, 1, 2]
      .map((offset) => base64At(bytes, offset))
      .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
  ].filter((form) => form.length >= SHORTEST_SECRET)
}

/** The part of any base64 text, with the secret `offset` bytes after a group's start, that depends on the secret alone. */
function base64At(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(offset + bytes.length)
  padded.set(bytes, offset)
  const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, '')
  const leading = [0, 2, 3][offset] ?? 0
  const isLastShared = (offset + bytes.length) % 3 !== 0
  return text.slice(leading, isLastShared ? -1 : undefined)
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
}
