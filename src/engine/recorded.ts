import type { Digests } from '../text/digest.ts'

/** What a decision is to say of the text it is about, as it is written: a document that is YAML alone has no digest of its words. */
export function recorded({ digest, words }: Digests): string {
  return words === undefined ? `digest: ${digest}` : `digest: ${digest}, words: ${words}`
}
