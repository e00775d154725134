import { inOrder } from './order.ts'
import { sha256 } from './sha256.ts'

/** The two digests of a document, as approvals record them: 64 hexadecimal digits each. See docs/digest.md. */
export interface Digests {
  /** Of the binding metadata and the canonical text. */
  readonly digest: string
  /** Of Markdown: of the binding metadata and the words and numbers alone, unchanged when only the layout changed. */
  readonly words?: string
  /** Whether the text holds what can hide words from readers and has no words itself: a change of it is no mere layout. */
  readonly conceals?: true
}

/** What hides words without adding any: a comment, a strike-through, a definition that nothing mentions, the title of a link. */
const concealing = /<!--|~~|^ {0,3}\[[^\]\n]+\]:|\]\([^)\n]*["'(]/m

/** The digest `nis2lint-v1` of data: of a register, a registration, an entity. */
export function digestOf(data: Readonly<Record<string, unknown>>): string {
  return sha256(canonicalJson(data))
}

/** The digests `nis2lint-v1` of the binding metadata of a Markdown document and the text below it. */
export function digestsOf(
  binding: Readonly<Record<string, unknown>>,
  body: string,
): Digests & { readonly words: string } {
  const text = canonicalBody(body)
  return {
    digest: digestOf({ ...binding, body: text }),
    words: digestOf({ ...binding, words: wordsOf(text) }),
    ...(concealing.test(text) ? { conceals: true } : {}),
  }
}

/** NFC, LF, trailing blanks off (a hard break of two blanks kept where a line follows), no blank line first, one newline last. */
export function canonicalBody(body: string): string {
  const lines = body.normalize('NFC').replace(/\r\n?/g, '\n').split('\n')
  const trimmed = lines.map((line, index) => {
    const text = line.replace(/[ \t]+$/, '')
    const breaks = line.endsWith('  ') && text !== '' && (lines[index + 1] ?? '').trim() !== ''
    return breaks ? `${text}  ` : text
  })
  return `${trimmed.join('\n').replace(/^\n+|\n+$/g, '')}\n`
}

/** A word or a number; `2,5` and `1.000` are one number each. */
export const wordPattern = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu

/** The words and numbers of a text in order. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? []
}

/** JSON as RFC 8785 writes it: keys sorted by UTF-16 code units, no blanks. Values that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => inOrder(a, b))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}
