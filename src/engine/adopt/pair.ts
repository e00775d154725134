import type { Span } from '../../text/source.ts'

/** The kinds of place in which documents tell of themselves, the surest first. */
export const origins = [
  'front-matter',
  'sidecar',
  'table',
  'label',
  'comment',
  'history',
  'prose',
  'heading',
  'file-name',
] as const

export type Origin = (typeof origins)[number]

/** A label with its value as somebody wrote them, before it is known what they are of. */
export interface Pair {
  readonly label: string
  readonly value: string
  readonly origin: Origin
  /** The path of the file it stands in, and where there. */
  readonly path: string
  readonly span: Span
}
