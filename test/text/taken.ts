import type { Digests } from '../../src/text/digest.ts'

/** Digests as plain values: each is taken when it is asked for, so that those of two texts would otherwise look the same. */
export function taken(digests: Digests | undefined) {
  return digests && { digest: digests.digest, words: digests.words, conceals: digests.conceals }
}
