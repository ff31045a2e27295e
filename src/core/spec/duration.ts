/** Timers of Node hold no more: a longer one fires at once. */
const MOST_MS = 2 ** 31 - 1
const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** `500ms`, `60s`, `10m` or `1.5h` in milliseconds; `null` for anything else, nothing, or more than a timer can hold. */
export function parseDuration(text: string): number | null {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  if (amount === undefined || unit === undefined) return null
  const durationMs = Math.round(Number(amount) * (UNITS_MS[unit] ?? NaN))
  return durationMs >= 1 && durationMs <= MOST_MS ? durationMs : null
}
