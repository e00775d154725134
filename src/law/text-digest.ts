import { sources } from './law.generated.ts'
import { textDigests } from './text-digests.generated.ts'

/** The SHA-256 of the paragraph that a citation or a requirement points to, as it was when it was read; undefined where it was not. */
export function textDigestOf(id: string): string | undefined {
  const [source = '', place = ''] = id.split('/')
  const paragraphs = textDigests[source]
  return sources[source]?.places === 'point' ? paragraphs?.[place] : paragraphs?.[place.split('.', 1)[0] ?? '']
}
