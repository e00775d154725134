import type { Span } from './source.ts'

/** Running text in a file: a heading, a paragraph, or a value that stands for itself. */
export interface Passage {
  readonly file: string
  /** Where it begins in the file. */
  readonly base: number
  /** Its source, in which all that is no text, such as marks of Markdown and code, is blanked out. */
  readonly text: string
  /** The stretches of the file that are not blanked out. What looks at every letter looks here: `text` is put together of these. */
  readonly runs: readonly Span[]
}

/** A text that stands for itself. */
export function passageOf(text: string): Passage {
  return { file: text, base: 0, text, runs: [[0, text.length]] }
}
