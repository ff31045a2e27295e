/**
 * Two names of a spec that a reader would take for one another, though they are two: equal but for upper and lower case
 * or for the form in which a letter is written. A rule on the one would not judge the other.
 */
export function findLookAlikes(names: readonly string[]): readonly [string, string][] {
  const seen = new Map<string, string>()
  const pairs: [string, string][] = []
  for (const name of new Set(names)) {
    const folded = name.normalize('NFKC').toUpperCase().toLowerCase()
    const earlier = seen.get(folded)
    if (earlier === undefined) seen.set(folded, name)
    else pairs.push([earlier, name])
  }
  return pairs
}

/** Letters of alphabets that look alike in one word: `аccuracy` with a Cyrillic first letter. */
export function mixesAlphabets(name: string): boolean {
  const alphabets = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Cherokee}/u,
  ]
  return alphabets.filter((alphabet) => alphabet.test(name)).length > 1
}
