const punctuationOrSymbol = /\p{P}|\p{S}/u

/** Of each ASCII character, whether it is punctuation, as Markdown means it. */
export function isAsciiPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}

/** What stands beside a mark: blank (also the start or the end), punctuation, or anything else. */
export type Side = 'blank' | 'punctuation' | 'other'

/** The sort of a code unit beside a mark; NaN, which is none, is blank. */
export function sideOf(code: number): Side {
  if (code < 128) {
    if (code === 32 || (code > 8 && code < 14)) return 'blank'
    return isAsciiPunctuation(code) ? 'punctuation' : 'other'
  }
  if (Number.isNaN(code)) return 'blank'
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return 'blank'
  return punctuationOrSymbol.test(character) ? 'punctuation' : 'other'
}

/** How often the code unit at a place is repeated there. */
export function runAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  while (text.charCodeAt(end) === code) end++
  return end - at
}

/** The first place from `at` on where no blank stands. */
export function pastSpaces(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === 32) next++
  return next
}

/** The first place from `at` on where neither a blank nor the end of a line stands. */
export function pastBlanks(text: string, at: number): number {
  let next = at
  for (let code = text.charCodeAt(next); code === 32 || code === 10 || code === 13; ) code = text.charCodeAt(++next)
  return next
}
