import type { Span } from '../../text/source.ts'

/** Something that may be written at a place. */
export interface Candidate {
  readonly label: string
  readonly is: 'field' | 'value' | 'requirement' | 'document' | 'heading' | 'person'
  /** What it is, in a few words. */
  readonly detail: string
  /** What is written instead of what stands in `span`. */
  readonly text: string
  readonly span: Span
  /** Candidates are listed by this, then as they come. */
  readonly first?: boolean
  /** What can be asked of `explain` about it. */
  readonly explain?: string
}
