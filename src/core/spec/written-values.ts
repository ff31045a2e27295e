/** Keys and indexes from the root of the spec. */
export type Path = readonly (string | number)[]

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the path leads to; undefined when it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return typeof step === 'number' ? (here[step] as unknown) : undefined
    return isMap(here) && Object.hasOwn(here, step) ? here[step] : undefined
  }, value)
}

/** The members of a map with their keys; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isMap(value) ? Object.entries(value) : []
}

/** Whether one path is the other, or leads through it. */
export function isWithin(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step)
}

/** `gates.order-status.evaluators[0]`. */
export function renderPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`))
    .join('')
}
