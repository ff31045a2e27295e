/**
 * Words of ours with values from outside between them. Renderers encode each value for their sink; the words they print
 * as they are. So a sentence can name a dataset item without the item's id ever becoming structure.
 */
export type Text = readonly TextPart[]
export type TextPart = string | { readonly value: string }

/** Tagged template: `say\`item ${id} failed\``. Strings become values, numbers and other texts are part of the words. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text {
  const parts: TextPart[] = []
  words.forEach((word, index) => {
    if (word !== '') parts.push(word)
    const value = values[index]
    if (value === undefined) return
    if (typeof value === 'string') parts.push({ value })
    else if (typeof value === 'number') parts.push(String(value))
    else parts.push(...value)
  })
  return parts
}

/** Several values as one text: `"a", "b" and "c"`; past `most`, how many more there are. */
export function list(values: readonly string[], most = 5): Text {
  const shown = values.slice(0, most)
  const rest = values.length - shown.length
  return shown
    .flatMap((value, index): TextPart[] => {
      const isLast = index === shown.length - 1 && rest === 0
      const separator = index === 0 ? '' : isLast ? ' and ' : ', '
      return separator === '' ? [{ value }] : [separator, { value }]
    })
    .concat(rest > 0 ? [` and ${String(rest)} more`] : [])
}

/** The text for machines and JSON: values in double quotes, nothing encoded for any sink. */
export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : `"${part.value}"`)).join('')
}

/** The same text with neighbouring words as one. */
export function mergeWords(text: Text): Text {
  const merged: TextPart[] = []
  for (const part of text) {
    const last = merged.at(-1)
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part
    else merged.push(part)
  }
  return merged
}
