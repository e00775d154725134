import type { Digests } from '../text/digest.ts'
import type { Hidden } from '../text/hidden.ts'
import { keyAt, type Located, type Path, spanAt } from '../text/located.ts'
import type { Outline } from '../text/markdown.ts'
import type { Place, Span } from '../text/source.ts'
import type { Flaw } from './flaw-words.ts'
import type { SchemaKinds } from './kinds.generated.ts'

/** The types of documents by kind; `unread` are those of which not even the kind could be read. */
export interface Kinds extends SchemaKinds {
  unread: Readonly<Record<never, never>>
}
export type Kind = keyof Kinds
export type { SchemaKinds } from './kinds.generated.ts'

/** A file of ours, understood. Plain data: no syntax tree is left in it. */
export interface Document<K extends Kind = Kind> {
  readonly kind: K
  readonly path: string
  /** The path of the index that its metadata stand in, where it has none of its own. */
  readonly index?: string
  /** The sound part of what is written: values that break the schema are left out and stand in `flaws`. */
  readonly data: Kinds[K]
  /** Whether all that the schema demands is there; rules see only sound documents, apart from those on shape. */
  readonly sound: boolean
  readonly yaml: Located
  /** All that is written, where something of it breaks the schema. */
  readonly written?: Located
  /** Of Markdown documents only. */
  readonly outline?: Outline
  /** Of what could be read from end to end. */
  readonly digests?: Digests
  /** Characters in its file that nobody sees. */
  readonly hidden: readonly Hidden[]
  readonly flaws: readonly Flaw[]
}

/** Every way down into T, as a tuple of keys. */
export type PathOf<T> = T extends readonly (infer Item)[]
  ? [] | [number, ...PathOf<Item>]
  : T extends object
    ? { [K in keyof T & string]-?: [] | [K, ...PathOf<NonNullable<T[K]>>] }[keyof T & string]
    : []

/** The place of a value in a document; of a value that is not there, the nearest that is. */
export function place<K extends Kind>(document: Document<K>, ...path: PathOf<Kinds[K]>): Place {
  return placeAt(document, path as Path)
}

/** The same for a path that the compiler cannot know. */
export function placeAt(document: Document, path: Path): Place {
  return placeOfMetadata(document, spanAt(document.yaml, path), keyAt(document.yaml, path))
}

/** The place of a stretch of a document's metadata, wherever they stand. */
export function placeOfMetadata({ path, index }: Pick<Document, 'path' | 'index'>, span: Span, key: string): Place {
  return index === undefined ? { path, span, key } : { path: index, span, key, about: path }
}

/** The id a document goes by in findings: its own, or its path where it has none. */
export function idOf(document: Document): string {
  const id = 'id' in document.data ? document.data.id : undefined
  return typeof id === 'string' ? id : document.path
}

/** Whether a document is of a kind. */
export function isOf<K extends Kind>(document: Document, kind: K): document is Document<K> {
  return document.kind === kind
}
