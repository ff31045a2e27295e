/**
 * The first line of a comment of ours, invisible when rendered: which comment it is, and which run wrote it. Only hex
 * digits, dots, colons and equals signs, so that it can carry nothing else.
 */
export interface Marker {
  /** 16 hex digits, from the spec's path and the gates that were chosen. */
  readonly key: string
  /** Id of the workflow run: greater in a later one, whatever the workflow. */
  readonly run: number
  readonly attempt: number
  /** The commit that was judged. */
  readonly commit: string
}

const MARKER = /^<!-- langfuse-gate: 1:([0-9a-f]{16})=([0-9]{1,15})\.([0-9]{1,6}):([0-9a-f]{7,64}) -->/

export function renderMarker(marker: Marker): string {
  return `<!-- langfuse-gate: 1:${marker.key}=${String(marker.run)}.${String(marker.attempt)}:${marker.commit} -->`
}

/** The marker at the very start of a comment's body; null where there is none. */
export function parseMarker(body: string): Marker | null {
  const match = MARKER.exec(body)
  if (match === null) return null
  const [, key = '', run, attempt, commit = ''] = match
  return { key, run: Number(run), attempt: Number(attempt), commit }
}

/**
 * Whether what `mine` would write is older than what `theirs` has written. Attempts of one run follow each other; of two
 * commits the later run's counts; two runs of one commit judged the same code, and the last to finish is shown.
 */
export function isOlder(mine: Marker, theirs: Marker): boolean {
  if (mine.run === theirs.run) return mine.attempt < theirs.attempt
  return mine.commit !== theirs.commit && mine.run < theirs.run
}
