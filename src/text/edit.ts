import type { Span } from './source.ts'

/** A change of one text: what stands at `span` becomes `text`. Spans count without the byte order mark, as all places do. */
export interface Edit {
  readonly path: string
  readonly span: Span
  readonly text: string
}
