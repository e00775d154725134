/**
 * What may stand between the words of a name, and in the place of a mark within one: blanks and line ends, marks of Markdown, what joins
 * words in addresses and file names, apostrophes, and characters as HTML escapes them.
 */
const between = "(?:[\\s\\u00a0._*~`>#'’-]|&#\\d{1,5};)*"

/** How letters are also written, in addresses and file names that know no others than English ones. */
const alike: Readonly<Record<string, string>> = {
  å: '(?:å|aa|a)',
  æ: '(?:æ|ae)',
  ø: '(?:ø|oe|o)',
  ä: '(?:ä|ae|a)',
  ö: '(?:ö|oe|o)',
  ü: '(?:ü|ue|u)',
  é: '[ée]',
  è: '[èe]',
}

/** Where a name begins and ends: not inside a longer word, but for the genitive. */
const [start, end] = ['(?<![\\p{L}\\p{N}])', "(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))"]

/** A pattern for names, each a list of words one after another, whatever their case; the longest go first. Undefined for no names. */
export function namePattern(names: readonly (readonly string[])[]): RegExp | undefined {
  const sources = names.filter(words => words.length > 0).map(sourceOf)
  const byLength = [...new Set(sources)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return byLength.length === 0 ? undefined : new RegExp(`${start}(?:${byLength.join('|')})${end}`, 'giu')
}

function sourceOf(words: readonly string[]): string {
  return words.map(word => [...word.normalize('NFC')].map(letterSource).join('')).join(between)
}

function letterSource(letter: string): string {
  return alike[letter.toLowerCase()] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : between)
}
