import type { Document } from '../model/document.ts'
import type { FlawWords, Found } from '../model/flaw-words.ts'
import type { Place } from '../text/source.ts'
import type { Remark } from './rule.ts'

/** A sentence for each flaw that a rule tells of, content with the words the flaw brings. */
type Sentences<R extends keyof FlawWords> = {
  readonly [S in keyof FlawWords[R]]: (at: Place, words: FlawWords[R][S]) => Remark
}

/** The flaws that a rule tells of, in its sentences. */
export function* flawsTold<R extends keyof FlawWords>(
  rule: R,
  documents: readonly Document[],
  say: Sentences<R>,
): Iterable<Remark> {
  for (const { path, flaws } of documents) {
    for (const flaw of toldBy(rule, flaws)) yield told(flaw, path, say)
  }
}

function told<R extends keyof FlawWords, S extends keyof FlawWords[R]>(
  { says, words, span, key }: Found<R, S>,
  path: string,
  say: Sentences<R>,
): Remark {
  return say[says]({ path, span, key }, words)
}

function toldBy<R extends keyof FlawWords>(rule: R, flaws: readonly { readonly rule: keyof FlawWords }[]) {
  return flaws.filter((flaw): flaw is Found<R, keyof FlawWords[R]> => flaw.rule === rule)
}
