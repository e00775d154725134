import { editDistance } from '../text/edit-distance.ts'
import type { Span } from '../text/source.ts'
import { schemas } from './kinds.generated.ts'

/** A key that was meant to be `nis2`. */
export interface Misspelt {
  /** As it is written, with its quotes. */
  readonly key: string
  readonly kind: string
  readonly span: Span
}

// Of other people's keys hardly any is so short and has the name of a kind of document as its value.
const candidates = new RegExp(
  `^(["']?)([a-z\\d_-]{3,5})\\1(?=[ \\t]*:[ \\t]+(["']?)(${Object.keys(schemas).join('|')})\\3[ \\t]*(?:#.*)?$)`,
  'gim',
)

/** A key like `nis2` at the start of a line of YAML, with a kind of document as its value; `base` is where the YAML begins in its file. */
export function misspeltIn(yaml: string, base: number): Misspelt | undefined {
  for (const { 0: key, 2: bare = '', 4: kind = '', index } of yaml.matchAll(candidates)) {
    const name = bare.toLowerCase()
    // NIST is the name of another body, whose texts are cited in front matter too.
    if (!Object.hasOwn(schemas, kind) || name === 'nist' || editDistance(name, 'nis2', 1) > 1) continue
    return { key, kind, span: [base + index, base + index + key.length] }
  }
  return undefined
}
