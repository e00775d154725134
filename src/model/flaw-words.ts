import type { Text } from '../law/types.ts'
import type { Span } from '../text/source.ts'
import type { YamlFlaw } from '../text/yaml.ts'

/** Words that a flaw brings along, those named for certain. */
type Words<Name extends string = never> = Readonly<Record<string, string | number | Text>> & {
  readonly [N in Name]: string | number | Text
}

/** What keeps a document from being read, and what there is to say of each. */
type Unreadable = { readonly [S in YamlFlaw['says']]: Words<'detail'> } & {
  readonly encoding: Words
  readonly nul: Words
  readonly loneCarriageReturn: Words
  readonly unclosed: Words
  readonly misspelt: Words<'key' | 'kind'>
  readonly unmarked: Words<'kind'>
  readonly tooComplex: Words
  readonly tooMarked: Words<'limit'>
  readonly recomposed: Words<'code' | 'becomes'>
  readonly tooLarge: Words<'limit'>
  readonly frontMatterTooLarge: Words<'limit'>
  readonly tooManyKeys: Words<'limit'>
  readonly moreFlaws: Words<'count' | 'limit'>
  readonly tooManyFiles: Words
  readonly unopened: Words
}

/** What keeps a document from being what its schema says, and what there is to say of each. */
interface Misshapen {
  readonly unknownKind: Words<'kind' | 'allowed'>
  readonly unknownKindNear: Words<'kind' | 'known'>
  readonly unknownKey: Words<'key' | 'allowed'>
  readonly unknownKeyBehindComma: Words<'key' | 'allowed'>
  readonly unknownKeyNear: Words<'key' | 'known'>
  readonly unknownRequirement: Words<'key'>
  readonly unknownRequirementNear: Words<'key' | 'known'>
  readonly missing: Words<'key'>
  readonly empty: Words<'field'>
  readonly twice: Words<'field'>
  readonly quotes: Words<'field' | 'written'>
  readonly type: Words<'field' | 'expected'>
  readonly value: Words<'field' | 'written' | 'allowed'>
  readonly valueNear: Words<'field' | 'written' | 'known'>
  readonly date: Words<'field' | 'written'>
  readonly email: Words<'field' | 'written'>
  readonly cvr: Words<'field' | 'written'>
  readonly ipRange: Words<'field' | 'written'>
  readonly phone: Words<'field' | 'written'>
  readonly interval: Words<'field' | 'written'>
  readonly duration: Words<'field' | 'written'>
  readonly instant: Words<'field' | 'written'>
  readonly sha256: Words<'field' | 'written'>
  readonly anchor: Words<'field' | 'written'>
  readonly pattern: Words<'field' | 'written'>
  readonly tooLong: Words<'field' | 'limit'>
  readonly tooSmall: Words<'field' | 'written' | 'limit'>
  readonly tooLarge: Words<'field' | 'written' | 'limit'>
}

/** The words of each flaw, by the rule that tells of it: that rule must have a sentence for each, or it does not compile. */
export interface FlawWords {
  readonly readable: Unreadable
  readonly 'matches-schema': Misshapen
}

/** A flaw that the rule R tells of under the name S. */
export interface Found<R extends keyof FlawWords, S extends keyof FlawWords[R]> {
  readonly rule: R
  readonly says: S
  readonly words: FlawWords[R][S]
  readonly span: Span
  readonly key: string
  /** It is of the text below the metadata, which may stand in another file. */
  readonly inText?: true
  /** What mends it, where that is certain. */
  readonly mends?: { readonly span: Span; readonly text: string }
}

/** What keeps a document from being read, or from being what its schema says: a message of `readable` or `matches-schema`. */
export type Flaw = {
  [R in keyof FlawWords]: { [S in keyof FlawWords[R]]: Found<R, S> }[keyof FlawWords[R]]
}[keyof FlawWords]
