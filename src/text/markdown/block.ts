import type { Span } from '../source.ts'

/** A stretch of the running text of a heading or paragraph. What is between these are marks, such as `**`. */
export interface Inline {
  /** `text` is read as it stands, `html` is markup, `code`, `link` and `image` are what Markdown calls so. */
  readonly type: 'text' | 'html' | 'code' | 'link' | 'image'
  readonly span: Span
  /** The address of a link or image; the text of code and markup; of text nothing. */
  readonly value: string
}

/** A block that has words or links of its own. Lists and quotes are not kept: what stands in them comes in its order. */
export type Block =
  | (Running & { readonly type: 'heading'; readonly depth: number; readonly title: string })
  | (Running & { readonly type: 'paragraph' })
  | { readonly type: 'html' | 'definition' | 'code'; readonly span: Span; readonly value: string }

interface Running {
  readonly span: Span
  /** In the order in which they begin. Of a heading only what counts there: a link right in it, and what stands within. */
  readonly inlines: readonly Inline[]
}
