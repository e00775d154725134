/** Tells a word of a list, by its number, and where in a text it begins. */
export type Spotted = (word: number, at: number) => void

/**
 * Looks for many words in a stretch of a text at once, in letters of any case and also within other words. How many runs of letters and
 * numbers there are, or -1 where there are letters that it does not know: then anything may be there.
 */
export type Spotter = (text: string, from: number, to: number, spotted: Spotted) => number

// Of each character of Latin-1 its small letter and, above that, whether it is a letter or number, and a word of its own.
const isWord = 256
const isSign = 512
const table = Uint16Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code)
  return character.toLowerCase().charCodeAt(0) | (/[\p{L}\p{N}]/u.test(character) ? isWord : 0)
})
/** What printers use besides: neither letters nor numbers. Beyond these one has to know more than letters one by one. */
const typographic = /[\u2010-\u2064\u20a0-\u20bf]/
const ellipsis = 0x2026

/** Three letters, each new one pushing out the oldest, are looked up by 15 bits: seldom do others look the same. */
const mask = 0x7fff
const push = (letters: number, next: number) => ((letters << 5) ^ next) & mask

/** A spotter of words in small letters of Latin-1, which may also hold `…`, and of single signs, which are looked for as they are. */
export function spotterOf(words: readonly string[]): Spotter {
  const folded = words.map(word => Array.from(word, letter => fold(letter.charCodeAt(0))))
  const known = table.slice()
  // By how they begin, so that nearly all of a text is passed over with one look at a table.
  const begins = new Uint8Array(mask + 1)
  const starts = new Map<number, readonly number[]>()
  for (const word of words) if (word.length === 1) known[word.charCodeAt(0)] = (known[word.charCodeAt(0)] ?? 0) | isSign
  for (const [index, [first = 0, second, third]] of folded.entries()) {
    if (second === undefined) continue
    for (const last of third === undefined ? known.keys() : [third]) {
      const start = push(push(push(0, first), second), last)
      const others = starts.get(start) ?? []
      begins[start] = 1
      if (!others.includes(index)) starts.set(start, [...others, index])
    }
  }

  return (text, from, to, spotted) => {
    let start = 0
    let count = 0
    let before = 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      let sort = 0
      if (code < 256) sort = known[code] as number
      else if (code === ellipsis) sort = 1
      else if (!typographic.test(String.fromCharCode(code))) return -1
      start = push(start, sort & 255)
      const word = sort & isWord
      count += word & ~before
      before = word
      if (begins[start] === 1 && at - from > 1) spot(start, text, at - 2, to, spotted)
      if (sort >= isSign) spotted(words.indexOf(text.charAt(at)), at)
    }
    // Words of two letters at the end.
    start = push(start, 0)
    if (begins[start] === 1 && to - from > 1) spot(start, text, to - 2, to, spotted)
    return count / isWord
  }

  function spot(start: number, text: string, at: number, to: number, spotted: Spotted): void {
    for (const word of starts.get(start) ?? []) if (stands(folded[word] ?? [], text, at, to)) spotted(word, at)
  }
}

function stands(letters: readonly number[], text: string, at: number, to: number): boolean {
  if (at + letters.length > to) return false
  for (let index = 0; index < letters.length; index++) {
    if (fold(text.charCodeAt(at + index)) !== letters[index]) return false
  }
  return true
}

function fold(code: number): number {
  return code < 256 ? (table[code] as number) & 255 : code === ellipsis ? 1 : 0
}
