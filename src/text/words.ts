import { writeUtf8 } from './utf8.ts'

/** Nearly every text we read is written in these: ASCII, the letters of Europe's Latin scripts, and the dashes and quotes of printers. */
const others = /[^\0-\u024f\u2010-\u2064\u20a0-\u20bf]/

/** Code units below this have a sort; those above, in texts of such characters only, are neither letters nor numbers. */
const known = 0x250

const letter = 1
const number = 2
const sorts = Uint8Array.from({ length: known }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\p{L}/u.test(character) ? letter : /\p{N}/u.test(character) ? number : 0
})

/** Whether a text has only such characters. Then it is in NFC, and its words can be told apart by a table. */
export function isLatin(text: string): boolean {
  return !others.test(text)
}

/** Whether a letter, a number or neither stands at a place of such a text. */
function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < known ? (sorts[code] as number) : 0
}

const anyWord = /[\p{L}\p{N}]+/gu

/** How many runs of letters and numbers a stretch of a text has. */
export function countWords(text: string, from = 0, to = text.length): number {
  let count = 0
  let within = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= known && others.test(String.fromCharCode(code))) return text.slice(from, to).match(anyWord)?.length ?? 0
    const isWord = code < known && sorts[code] !== 0
    if (isWord && !within) count++
    within = isWord
  }
  return count
}

/** A word or a number; `2,5` and `1.000` are one number each. */
export const wordPattern = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu

/** The words and numbers of a text in order. */
export function wordsOf(text: string): string[] {
  if (!isLatin(text)) return text.match(wordPattern) ?? []
  const words: string[] = []
  for (let at = wordFrom(text, 0); at < text.length; ) {
    const end = pastWord(text, at)
    words.push(text.slice(at, end))
    at = wordFrom(text, end)
  }
  return words
}

/** As `wordsOf` in JSON, of which the UTF-8 bytes are written into an array with room for them, from a place on; where they end. */
export function writeWords(text: string, bytes: Uint8Array, start: number): number {
  if (!isLatin(text)) return writeUtf8(JSON.stringify(wordsOf(text)), bytes, start)
  let end = start
  let within = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const sort = code < known ? (sorts[code] as number) : 0
    if (sort !== within && !(within === number && isPoint(code) && sortAt(text, at + 1) === number)) {
      if (within !== 0) bytes[end++] = quote
      if (sort !== 0) {
        bytes[end] = end === start ? openingBracket : comma
        bytes[end + 1] = quote
        end += 2
      }
      within = sort
    }
    if (within === 0) continue
    if (code < 0x80) bytes[end++] = code
    else {
      bytes[end++] = 0xc0 | (code >> 6)
      bytes[end++] = 0x80 | (code & 0x3f)
    }
  }
  if (within !== 0) bytes[end++] = quote
  if (end === start) bytes[end++] = openingBracket
  bytes[end++] = closingBracket
  return end
}

/** Whether a sign keeps the numbers on both sides of it together. */
function isPoint(code: number): boolean {
  return code === 44 || code === 46
}

const [openingBracket, comma, quote, closingBracket] = [91, 44, 34, 93]

/** Where the next word begins. */
function wordFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && sortAt(text, at) === 0) at++
  return at
}

function pastWord(text: string, at: number): number {
  return sortAt(text, at) === letter ? pastRun(text, at, letter) : pastNumber(text, at)
}

function pastRun(text: string, start: number, sort: number): number {
  let at = start
  while (at < text.length && sortAt(text, at) === sort) at++
  return at
}

function pastNumber(text: string, start: number): number {
  let at = pastRun(text, start, number)
  while (isPoint(text.charCodeAt(at))) {
    const end = pastRun(text, at + 1, number)
    if (end === at + 1) break
    at = end
  }
  return at
}
