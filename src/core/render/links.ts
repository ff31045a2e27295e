/** A place to look something up: our words, and an address from the report. */
export interface Link {
  readonly words: string
  readonly address: string
}

/** What the report's addresses are held against before one becomes a link. */
export interface Links {
  /** Origins, or origins with a path, under which an address may be a link: Langfuse's, the repository's own page. */
  readonly trusted: readonly string[]
  /** GitHub's own address, `https://github.com`: commits of the repository are linked there. */
  readonly server?: string
  /** This workflow run. */
  readonly run?: string
}

/** Everything that may be linked: what the caller trusts, and this run. */
export function trustedPrefixes({ trusted, run }: Links): readonly string[] {
  return run === undefined ? trusted : [...trusted, run]
}

/** Where a commit can be seen; nothing where its parts are not what GitHub gives. */
export function commitAddress(
  links: Links,
  repository: string | undefined,
  commit: string | undefined,
): string | undefined {
  if (links.server === undefined || repository === undefined || commit === undefined) return undefined
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{7,64}$/.test(commit)) return undefined
  return `${links.server}/${repository}/commit/${commit}`
}

/** The links of a list that have an address. */
export function existingLinks(
  links: readonly (readonly [words: string, address: string | undefined])[],
): readonly Link[] {
  return links.flatMap(([words, address]) => (address === undefined ? [] : [{ words, address }]))
}

/**
 * An address as a link may have it: under a trusted one (origin, or origin and path), and of signs alone that mean nothing
 * to Markdown or HTML but `&`. Null where it is not trusted.
 */
export function trustedAddress(address: string, trusted: readonly string[]): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isTrusted = trusted.some((prefix) => {
    if (!URL.canParse(prefix)) return false
    const base = new URL(prefix)
    return url.origin === base.origin && /^https?:$/.test(url.protocol) && isUnder(url.pathname, base.pathname)
  })
  if (!isTrusted || url.username !== '' || url.password !== '') return null
  return url.href.replace(/[^A-Za-z0-9\-._~:/?#&+,;=%]/gu, (character) =>
    // encodeURIComponent leaves these as they are; Markdown does not.
    encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`),
  )
}

function isUnder(path: string, base: string): boolean {
  return path === base || path.startsWith(base.endsWith('/') ? base : `${base}/`)
}
