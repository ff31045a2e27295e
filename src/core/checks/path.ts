import type { Json } from '../json.ts'

export type Path = readonly (string | number)[]

const STEP = /(?:^|\.)([^.[\]\s]+)|\[(\d+)\]/y

/** `answer.items[0].name` as its steps; `null` when the text is no path. The empty text is no path. */
export function parsePath(text: string): Path | null {
  const steps: (string | number)[] = []
  let end = 0
  while (end < text.length) {
    STEP.lastIndex = end
    const [found, key, index] = STEP.exec(text) ?? []
    if (found === undefined) return null
    steps.push(index === undefined ? (key ?? '') : Number(index))
    end += found.length
  }
  return steps.length === 0 ? null : steps
}

/** What the path leads to, by own keys and members only; undefined when it leads nowhere. */
export function followPath(value: Json | undefined, path: Path): Json | undefined {
  let here = value
  for (const step of path) {
    if (here === null || typeof here !== 'object') return undefined
    if (typeof step === 'number') here = Array.isArray(here) ? here[step] : undefined
    else here = !Array.isArray(here) && Object.hasOwn(here, step) ? here[step] : undefined
  }
  return here
}
