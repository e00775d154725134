import { type Document, placeOfMetadata } from '../model/document.ts'
import type { FlawWords, Found } from '../model/flaw-words.ts'
import type { Place } from '../text/source.ts'
import type { Beside, Remark } from './rule.ts'

/** A sentence for each flaw that a rule tells of, content with the words the flaw brings. */
type Sentences<R extends keyof FlawWords> = {
  readonly [S in keyof FlawWords[R]]: (at: Place, words: FlawWords[R][S], beside: Beside) => Remark
}

/** The flaws that a rule tells of, in its sentences. */
export function* flawsTold<R extends keyof FlawWords>(
  rule: R,
  documents: readonly Document[],
  say: Sentences<R>,
): Iterable<Remark> {
  for (const document of documents) {
    for (const flaw of toldBy(rule, document.flaws)) yield told(flaw, document, say)
  }
}

function told<R extends keyof FlawWords, S extends keyof FlawWords[R]>(
  { says, words, span, key, inText, mends }: Found<R, S>,
  document: Document,
  say: Sentences<R>,
): Remark {
  const at = inText ? { path: document.path, span, key } : placeOfMetadata(document, span, key)
  return say[says](at, words, mends ? { edits: [{ path: at.path, ...mends }] } : {})
}

function toldBy<R extends keyof FlawWords>(rule: R, flaws: readonly { readonly rule: keyof FlawWords }[]) {
  return flaws.filter((flaw): flaw is Found<R, keyof FlawWords[R]> => flaw.rule === rule)
}
