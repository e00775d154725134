import type { Document } from '../../model/document.ts'
import { namePattern } from './name-pattern.ts'
import { personsIn } from './persons.ts'

/** Puts pseudonyms in the place of names, the same for the same person throughout. */
export interface Redaction {
  /** How many persons have a pseudonym. */
  readonly persons: number
  /** A text without the names. */
  text(text: string): string
  /** Whether a text still holds one, also where it is written in escapes, entities or with marks in between. */
  leaks(text: string): boolean
}

/** What nobody sees and may stand within a word. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

const address = /[\p{L}\p{N}._%+-]+(?=@[\p{L}\p{N}])/gu

/** The redaction of the names that documents record; `texts` are all that will be redacted, to tell names from ordinary words. */
export function redactionOf(documents: readonly Document[], texts: readonly string[]): Redaction {
  const ordinary = new Set(
    texts.flatMap(
      text =>
        plain(text)
          .replace(/\S+@\S+/g, ' ')
          .match(lowerWord) ?? [],
    ),
  )
  const persons = personsIn(documents, word => ordinary.has(word.toLowerCase()))
  const whole = namePattern(persons.flatMap(({ name }) => [name.split(' '), ...shortForms(name)]))
  const parts = namePattern(persons.flatMap(person => person.parts.map(part => [part])))
  const local = namePattern(persons.flatMap(({ name }) => name.split(' ').map(word => [word])))
  return { persons: persons.length, text, leaks }

  function text(given: string): string {
    let redacted = plain(given)
    if (local) {
      redacted = redacted.replace(address, found => {
        const [first] = found.match(local) ?? []
        return first === undefined ? found : called(first).toLowerCase()
      })
    }
    if (whole) redacted = redacted.replace(whole, called)
    if (parts) redacted = redacted.replace(parts, found => (/^\p{Lu}/u.test(found) ? called(found) : found))
    // What stood for one person in several words is one person.
    return redacted.replace(/(Person-(?:\d+|x))(?:[\s\u00a0._*~`>#-]*\1)+(?!\d)/g, '$1')
  }

  function leaks(given: string): boolean {
    return whole !== undefined && [given, decoded(given)].some(one => one.search(whole) >= 0)
  }

  /** By the person whose name it is, or whose alone a part of it is. */
  function called(found: string): string {
    const key = folded(found)
    const exact = persons.findIndex(({ name }) =>
      [name, ...shortForms(name).map(form => form.join(' '))].some(one => folded(one) === key),
    )
    if (exact >= 0) return `Person-${exact + 1}`
    const holders = persons.filter(({ name }) => name.split(' ').some(word => folded(word) === key))
    const [only] = holders
    return only && holders.length === 1 ? `Person-${persons.indexOf(only) + 1}` : 'Person-x'
  }
}

const lowerWord = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu

/** First and last word of a longer name, which is what people are called. */
function shortForms(name: string): string[][] {
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return words.length > 2 ? [[first, last]] : []
}

function plain(text: string): string {
  return text.normalize('NFC').replace(unseen, '')
}

/** Letters alone, each in one way. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/ü/g, 'ue')
    .normalize('NFD')
    .replace(/\P{L}/gu, '')
}

/** A text as a reader of YAML, HTML or an address may have it before him. */
function decoded(text: string): string {
  const character = (digits: string, base: number) => {
    const code = Number.parseInt(digits, base)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  }
  const unescaped = text
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8}))/gi, (_, a?: string, b?: string, c?: string) =>
      character(a ?? b ?? c ?? '', 16),
    )
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, digits: string) => character(digits, 16))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => character(digits, 10))
    .replace(/&(?:nbsp|shy|ZeroWidthSpace);/g, ' ')
    .replace(
      /&([a-z])(?:ring|slash|elig|uml|acute|grave|circ);/gi,
      (entity: string) => entities[entity.toLowerCase()] ?? entity,
    )
  return plain(unescaped.replace(/<[^>\n]*>|[[\]()\\"']/g, ' ')).normalize('NFKC')
}

const entities: Readonly<Record<string, string>> = {
  '&aring;': 'å',
  '&aelig;': 'æ',
  '&oslash;': 'ø',
  '&auml;': 'ä',
  '&ouml;': 'ö',
  '&uuml;': 'ü',
  '&eacute;': 'é',
  '&egrave;': 'è',
}
