import { sha256 } from '#sha256'
import { isConcealing } from './concealing.ts'
import { inOrder } from './order.ts'
import { writeUtf8 } from './utf8.ts'
import { isLatin, writeWords } from './words.ts'

/** The two digests of a document, as approvals record them: 64 hexadecimal digits each. See docs/digest.md. */
export interface Digests {
  /** Of the binding metadata and the canonical text. */
  readonly digest: string
  /** Of Markdown: of the binding metadata and the words and numbers alone, unchanged when only the layout changed. */
  readonly words?: string | undefined
  /** Whether its words are not all that readers see, or not all seen: then no change of the text is mere layout. */
  readonly conceals?: true | undefined
}

/** The digest `nis2lint-v1` of data: of a register, a registration, an entity. */
export function digestOf(data: Readonly<Record<string, unknown>>): string {
  return sha256(canonicalJson(data))
}

/**
 * The digests `nis2lint-v1` of the binding metadata of a Markdown document and the text below it. Each is taken when it is first asked
 * for: of most documents nobody asks, and each goes through every byte.
 */
export class TextDigests implements Digests {
  readonly #binding
  readonly #body
  #members: readonly Member[] | undefined
  #text: string | undefined
  #digest: string | undefined
  #words: string | undefined
  #conceals: boolean | undefined

  constructor(binding: Readonly<Record<string, unknown>>, body: string) {
    this.#binding = binding
    this.#body = body
  }

  get digest(): string {
    this.#digest ??= sha256(this.#around('body').join(JSON.stringify(this.#canonical)))
    return this.#digest
  }

  get words(): string {
    this.#words ??= sha256(withWords(this.#around('words'), this.#canonical))
    return this.#words
  }

  get conceals(): true | undefined {
    this.#conceals ??= isConcealing(this.#canonical)
    return this.#conceals || undefined
  }

  get #canonical(): string {
    this.#text ??= canonicalBody(this.#body)
    return this.#text
  }

  #around(key: string): [string, string] {
    this.#members ??= membersOf(this.#binding)
    return around(key, this.#members)
  }
}

/** Canonical JSON of members and one more, before its value and behind it. */
function around(key: string, members: readonly Member[]): [string, string] {
  const before = members.filter(([other]) => other < key).map(([, written]) => `${written},`)
  const behind = members.filter(([other]) => other > key).map(([, written]) => `,${written}`)
  return [`{${before.join('')}"${key}":`, `${behind.join('')}}`]
}

/** The bytes of most texts are written here, each time anew. */
const page = new Uint8Array(64 * 1024)

/** The bytes of canonical JSON in which the words of a text stand between two parts. A list of all would be made for nothing else. */
function withWords([start, end]: readonly [string, string], body: string): Uint8Array {
  // A code unit takes three bytes at most, and a word of one its quotes and a comma more: beyond the end nothing would be written, in silence.
  const room = (start.length + end.length) * 3 + body.length * 6 + 2
  const bytes = room <= page.length ? page : new Uint8Array(room)
  const reached = writeWords(body, bytes, writeUtf8(start, bytes))
  return bytes.subarray(0, writeUtf8(end, bytes, reached))
}

/** NFC, LF, trailing blanks off (a hard break of two blanks kept where a line follows), no blank line first, one newline last. */
export function canonicalBody(body: string): string {
  const composed = isLatin(body) ? body : body.normalize('NFC')
  const text = composed.includes('\r') ? composed.replace(/\r\n?/g, '\n') : composed
  const bare = hasTrailingBlanks(text) ? withoutTrailingBlanks(text) : text
  let start = 0
  let end = bare.length
  while (bare.charCodeAt(start) === 10) start++
  while (end > start && bare.charCodeAt(end - 1) === 10) end--
  // A slice takes no room of its own.
  return end < bare.length ? bare.slice(start, end + 1) : `${bare.slice(start)}\n`
}

/** Nearly no text has any, and this is seen several times as fast as by an expression. */
function hasTrailingBlanks(text: string): boolean {
  let end = text.indexOf('\n')
  while (end >= 0 && !isBlank(text.charCodeAt(end - 1))) end = text.indexOf('\n', end + 1)
  return end >= 0 || isBlank(text.charCodeAt(text.length - 1))
}

function withoutTrailingBlanks(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      let end = line.length
      while (isBlank(line.charCodeAt(end - 1))) end--
      const breaks = line.endsWith('  ') && end > 0 && (lines[index + 1] ?? '').trim() !== ''
      return `${line.slice(0, end)}${breaks ? '  ' : ''}`
    })
    .join('\n')
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** JSON as RFC 8785 writes it: keys sorted by UTF-16 code units, no blanks. Values that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return value.every(isString) ? JSON.stringify(value) : `[${value.map(canonicalJson).join(',')}]`
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = membersOf(value as Readonly<Record<string, unknown>>)
  return `{${members.map(([, written]) => written).join(',')}}`
}

/** A member of an object as canonical JSON writes it, by its key. */
type Member = readonly [key: string, written: string]

/** In the order of their keys' UTF-16 code units. */
function membersOf(value: Readonly<Record<string, unknown>>): Member[] {
  const keys = Object.keys(value).filter(key => value[key] !== undefined)
  return keys.sort(inOrder).map(key => [key, `${JSON.stringify(key)}:${canonicalJson(value[key])}`])
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}
