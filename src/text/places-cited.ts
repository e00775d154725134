import type { WrittenPlace } from '../law/existence.ts'
import { everyMatch } from './every-match.ts'

/** A place of some act in a sentence: `§ 13, stk. 1, nr. 4`, `Article 21(2)(j)`, `pkt. 3.4.2`. */
export interface PlaceCited {
  readonly kind: 'section' | 'named-section' | 'article' | 'point'
  readonly place: WrittenPlace
  readonly from: number
  readonly to: number
}

const heads =
  /§{1,2}|(?<![\p{L}\p{N}])(?:paragraf|sections?|artik(?:el|lerne|ler)|articles?|art\.|pkt\.|punkt|points?) (?=\d)/giu
// A number of a list that counts something else is none of it, nor are the chapters of a document.
const unit = '(?!\\d|[.,]\\d| ?%| (?:timer?|dage?|uger?|måned|år|hours?|days?|weeks?|months?|years?|ansatte|mio))'
const and = '(?: ?[-–] ?| (?:og|eller|samt|til|and|or|to) )'
const first = new RegExp(` ?(\\d{1,3})${unit}(?! [a-z](?=[ ,.;)]|$)(?<! [ai]))`, 'yu')
const further = new RegExp(`(?:, (?:og |eller |samt |and |or )?|${and})(\\d{1,3})${unit}`, 'yu')
const stykke = /,? ?stk\. ?(\d{1,2})|\((\d{1,2})\)|,? (?:subsection|paragraph) (\d{1,2})/y
const number = /,? ?n(?:r|o|os)\.? ?(\d{1,2})(?!\d)|\((\d{1,2})\)|,? point \((\d{1,2})\)/y
const more = new RegExp(`${and}(\\d{1,2})${unit}`, 'yu')
const letter = /,? ?litra ([a-z])(?![a-z])|,? ?(?:point )?\(([a-z])\)/y
const ref = /(\d{1,2}(?:\.\d{1,2}){1,3})(?:\.?([a-z])(?![a-z])|,? ?litra ([a-z])(?![a-z])|\(([a-z])\))?(?![\d.]\d)/y

/** Every place cited in a sentence, in order. Of a list or a range each end is one. */
export function placesCitedIn(sentence: string): PlaceCited[] {
  const found: PlaceCited[] = []
  for (const head of everyMatch(heads, sentence)) {
    if (head.index < (found.at(-1)?.to ?? 0)) continue
    const at = head.index + head[0].length
    if (/^p/i.test(head[0]) && !/^paragraf/i.test(head[0])) found.push(...pointAt(sentence, head.index, at))
    else found.push(...paragraphsAt(sentence, head[0], head.index, at))
  }
  return found
}

function pointAt(sentence: string, from: number, at: number): PlaceCited[] {
  const match = sticky(ref, sentence, at)
  if (!match) return []
  const [all, paragraph = '', ...letters] = match
  return [{ kind: 'point', place: { paragraph, letter: letters.find(Boolean) }, from, to: at + all.length }]
}

function paragraphsAt(sentence: string, head: string, from: number, start: number): PlaceCited[] {
  const kind = /^art/i.test(head) ? 'article' : /^s/i.test(head) ? 'named-section' : 'section'
  const several = head === '§§' || /^(?:sections|artikler|articles)/i.test(head)
  const found: PlaceCited[] = []
  let at = start
  for (let match = sticky(first, sentence, at); match; match = several ? sticky(further, sentence, at) : null) {
    const [all, paragraph = ''] = match
    const begins = found.length === 0 ? from : at + all.length - paragraph.length
    const { places, to } = detailsAt(sentence, paragraph, at + all.length)
    found.push(...places.map(place => ({ kind, place, from: begins, to }) as const))
    at = to
  }
  return found
}

function detailsAt(sentence: string, paragraph: string, start: number): { places: WrittenPlace[]; to: number } {
  const stykker = listAt(stykke, sentence, start)
  const one = stykker.values.length === 1 ? stykker.values[0] : undefined
  // Where several stykker are named, what follows belongs to none of them for sure.
  if (stykker.values.length > 1) {
    return { places: stykker.values.map(subsection => ({ paragraph, subsection })), to: stykker.to }
  }
  const numbers = listAt(number, sentence, stykker.to)
  if (numbers.values.length > 1) {
    return { places: numbers.values.map(value => ({ paragraph, subsection: one, number: value })), to: numbers.to }
  }
  const last = sticky(letter, sentence, numbers.to)
  const bracketed = sentence.startsWith('(', start)
  const place = {
    paragraph,
    subsection: one,
    number: numbers.values[0],
    letter: last?.slice(1).find(Boolean),
    bracketed,
  }
  return { places: [place], to: numbers.to + (last?.[0].length ?? 0) }
}

/** A value with what it is joined to: `stk. 1 og 2`, `nr. 1-10`. */
function listAt(pattern: RegExp, sentence: string, start: number): { values: string[]; to: number } {
  const match = sticky(pattern, sentence, start)
  if (!match) return { values: [], to: start }
  const values = [match.slice(1).find(Boolean) ?? '']
  let to = start + match[0].length
  for (let next = sticky(more, sentence, to); next; next = sticky(more, sentence, to)) {
    values.push(next[1] ?? '')
    to += next[0].length
  }
  return { values, to }
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
