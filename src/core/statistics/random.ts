import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** A source of chance that is handed in. Equal seeds give equal draws on every machine. */
export interface Random {
  /** 32 random bits, as a signed integer. */
  bits(): number
  /** A whole number from 0 to below `limit` (far below 2³²). */
  below(limit: number): number
}

export function createRandom(seed: string): Random {
  const generator = xoroshiro128plusFromState([0, 1, 2, 3].map((word) => hash32(seed, word)))
  return {
    bits: () => generator.next(),
    below: (limit) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * limit),
  }
}

/** FNV-1a over UTF-16 code units with the finalizer of MurmurHash3: spreads a text over 32 bits, no more is asked of it. */
export function hash32(text: string, variant = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(variant, 0x9e3779b1)
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
