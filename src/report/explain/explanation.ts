import type { Catalogue } from '../../law/catalogue.ts'
import type { Lang } from '../../law/types.ts'
import type { PartKey } from './headings.ts'

/** What is told of one thing that somebody asked about, in one language. Plain data: `text.ts`, `markdown.ts` and `json.ts` print it. */
export interface Explanation {
  readonly kind: KindName
  /** By which it can be asked for again. */
  readonly id: string
  readonly title: string
  readonly parts: readonly Part[]
}

/** The kinds of thing that can be asked about. */
export type KindName =
  | 'overview'
  | 'rule'
  | 'requirement'
  | 'point'
  | 'place'
  | 'text'
  | 'measure'
  | 'control'
  | 'sector'
  | 'authority'
  | 'designation'
  | 'legal-form'

/** One thing told: sentences, then a table, then files, each where there is any. */
export interface Part {
  readonly key: PartKey
  readonly heading: string
  readonly lines?: readonly string[]
  readonly table?: Table
  readonly files?: readonly ShownFile[]
}

/** A table; every row has as many cells as the head. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A file, or a piece of one. */
export interface ShownFile {
  readonly path: string
  readonly text: string
}

/** What an explanation is made in: the language, and the requirements there are, the organisation's own among them. */
export interface Asking {
  readonly lang: Lang
  readonly catalogue: Catalogue
}

/** One kind of thing that can be asked about. */
export interface Kind {
  /** The ids of what somebody may have meant by a name. */
  named(asked: string, catalogue: Catalogue): readonly string[]
  /** The names by which things of this kind are known, to find the nearest of a misspelt one. */
  known(catalogue: Catalogue): readonly string[]
  explain(id: string, asking: Asking): Explanation
}
