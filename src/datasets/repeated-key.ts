// Not whole strings: a pattern that steps through one of several megabytes runs out of stack.
const TOKEN = /\\.|["{}]/g

interface JsonKey {
  readonly key: string
  readonly offset: number
}

/** The first key that a map of this JSON has a second time, and where; `null` when none. JSON.parse keeps the last value. */
export function findRepeatedKey(json: string): JsonKey | null {
  return findKey(json, (key, keys) => keys.has(key))
}

/** Where the outermost map of this JSON has the key; 0 where it does not. */
export function offsetOfKey(json: string, wanted: string): number {
  return findKey(json, (key, _keys, depth) => depth === 1 && key === wanted)?.offset ?? 0
}

function findKey(
  json: string,
  isMeant: (key: string, before: ReadonlySet<string>, depth: number) => boolean,
): JsonKey | null {
  const open: Set<string>[] = []
  const colon = /\s*:/y
  let opened: number | null = null
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (opened === null) {
      if (token === '{') open.push(new Set())
      else if (token === '}') open.pop()
      else opened = index
      continue
    }
    if (token !== '"') continue
    const start: number = opened
    opened = null
    colon.lastIndex = index + 1
    const keys = open.at(-1)
    if (keys === undefined || !colon.test(json)) continue
    const key = String(JSON.parse(json.slice(start, index + 1)))
    if (isMeant(key, keys, open.length)) return { key, offset: start }
    keys.add(key)
  }
  return null
}
