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

/** Running text of which only some stretches are text. It is put together when somebody asks: of most passages nobody does. */
export function passageIn(file: string, span: Span, runs: readonly Span[]): Passage {
  return new RunningPassage(file, span, runs)
}

/** A class, as there are many: an object that is written with a getter takes ten times as long to make. */
class RunningPassage implements Passage {
  readonly file: string
  readonly base: number
  readonly runs: readonly Span[]
  readonly #span: Span
  #text: string | undefined

  constructor(file: string, span: Span, runs: readonly Span[]) {
    this.file = file
    this.base = span[0]
    this.runs = runs
    this.#span = span
  }

  get text(): string {
    this.#text ??= blanked(this.file, this.#span, this.runs)
    return this.#text
  }
}

/** The source of a block with its length, but of its parts only some. */
export function blanked(file: string, [start, end]: Span, kept: readonly Span[]): string {
  let text = ''
  let reached = start
  for (const [from, to] of kept) {
    if (reached < from) text += blank(file.slice(reached, from))
    text += file.slice(from, to)
    reached = to
  }
  return reached < end ? text + blank(file.slice(reached, end)) : text
}

/** As many spaces; the ends of lines stay. */
export function blank(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length)
}
