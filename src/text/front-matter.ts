import type { Span } from './source.ts'

/** Where the YAML between the fences stands, where the text after it begins, and whether the closing fence is missing. */
export interface FrontMatter {
  readonly yaml: Span
  readonly body: number
  readonly closed: boolean
}

const opening = /^---[ \t]*(?:\r\n|\n)/
const closing = /^---[ \t]*$/gm

/** The front matter of a Markdown text, or undefined where the first line is no fence. */
export function frontMatter(text: string): FrontMatter | undefined {
  const start = opening.exec(text)?.[0].length
  if (start === undefined) return undefined
  closing.lastIndex = start
  const end = closing.exec(text.replaceAll('\r', ' '))
  if (!end) return { yaml: [start, text.length], body: text.length, closed: false }
  const newline = text.indexOf('\n', end.index)
  return { yaml: [start, end.index], body: newline < 0 ? text.length : newline + 1, closed: true }
}
