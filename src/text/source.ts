/** A file as the edge hands it over: UTF-8 decoded, bytes that are no UTF-8 shown as U+FFFD, cut at the size limit. */
export interface File {
  /** Relative to the root that is linted, with `/` between folders. */
  readonly path: string
  readonly text: string
  /** Size on disk in bytes, so that a text cut at the limit is known as cut. */
  readonly bytes: number
  /** Why its text is not here, where it is there: it could not be opened, or is the first of more files than are read. */
  readonly unread?: 'unopened' | 'tooManyFiles'
}

/** Whether a file is Markdown, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path)
}

/** A half-open run of UTF-16 code units in a text without its byte order mark. */
export type Span = readonly [start: number, end: number]

/** Where something stands. `key` names it by meaning, not position, so that it survives an edit above it. */
export interface Place {
  readonly path: string
  readonly span: Span
  readonly key: string
  /** The path of the document it is of, where that is another: metadata may stand in an index. */
  readonly about?: string
}

/** The path of the document that a place is of. */
export function documentAt({ path, about = path }: Place): string {
  return about
}

/** Line and column, both from one, the column in UTF-16 code units as editors and GitHub count. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A text without the byte order mark that editors do not count. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** The offsets at which the lines of a text begin; LF, CRLF and a lone CR each end one. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  // Nearly all texts have LF alone, and where it stands is found faster by what looks for nothing else.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The point of an offset, given where the lines begin. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
