import type { Span } from './source.ts'

/** What YAML reads as something else than the text it is. */
const others = /^(?:null|true|false)$/i

/** A text as one line of YAML writes it: plain where that is sure to be read as this text, else in quotes. */
export function yamlWord(text: string): string {
  return /^\p{L}[\p{L}\p{N}.-]*(?: [\p{L}\p{N}.-]+)*$/u.test(text) && !others.test(text) ? text : JSON.stringify(text)
}

/** Whether a scalar with this value is written as it reads, or in quotes: not folded over lines, and not with escapes. */
export function isAsItReads([start, end]: Span, value: string): boolean {
  return end - start === value.length || end - start === value.length + 2
}
