import { textStructure, writtenNames } from './cited.generated.ts'
import type { Division } from './cited-types.ts'
import { annexHeadings, requirements } from './law.generated.ts'
import type { Confidence } from './types.ts'

/** A place as it was written: what was not written is not there. `point` is one of the annex of Regulation (EU) 2024/2690. */
export interface WrittenPlace {
  readonly paragraph: string
  readonly subsection?: string | undefined
  readonly number?: string | undefined
  readonly letter?: string | undefined
  /** The stykke was written in brackets, where a number can stand as well: `Article 6(20)`. */
  readonly bracketed?: boolean
}

/** A place that a text does not have: the nearest it has, as a citation, and how sure that is. */
export interface Absent {
  readonly nearest: string
  readonly confidence: Confidence
}

/** What is wrong with a place in a text; undefined where it is there, or where nobody can tell since that part was not read. */
export function absence(source: string, place: WrittenPlace): Absent | undefined {
  if (source === 'eu-ir') return pointAbsence(place)
  const paragraphs = textStructure[source] ?? {}
  const divisions = paragraphs[place.paragraph]
  if (!divisions) return paragraphAbsence(source, Object.keys(paragraphs), Number(place.paragraph))
  const found = within(place.paragraph, divisions, place)
  return found === undefined ? undefined : { nearest: `${source}/${found}`, confidence: 'V' }
}

/** The citation of a place, with 0 where a number or letter follows and no stykke was written. */
export function citationOf(source: string, { paragraph, subsection, number, letter }: WrittenPlace): string {
  const counted = source !== 'eu-ir' && (number || letter)
  const stykke = subsection ?? (counted ? '0' : undefined)
  return `${source}/${[paragraph, stykke, number, letter].filter(part => part !== undefined).join('.')}`
}

function paragraphAbsence(source: string, known: readonly string[], paragraph: number): Absent | undefined {
  const { last, confidence = 'V' } = writtenNames[source] ?? {}
  if (last === undefined) {
    const nearest = Math.max(1, Math.min(paragraph, known.length))
    return known.length > 0 ? { nearest: `${source}/${nearest}`, confidence } : undefined
  }
  return paragraph > last ? { nearest: `${source}/${last}`, confidence } : undefined
}

/** The nearest place in a paragraph, where the written one is not there. */
function within(paragraph: string, divisions: readonly Division[], place: WrittenPlace): string | undefined {
  const [only = {}] = divisions
  const { subsection, number, letter, bracketed } = place
  if (bracketed && divisions.length === 1 && only.numbers && subsection && !number) {
    return within(paragraph, divisions, { paragraph, number: subsection, letter })
  }
  if (subsection && !divisions[Number(subsection) - 1]) {
    return divisions.length === 1 ? paragraph : `${paragraph}.${clamped(subsection, divisions.length)}`
  }
  const candidates = subsection ? divisions.slice(Number(subsection) - 1, Number(subsection)) : divisions
  const above = subsection ? `${paragraph}.${subsection}` : paragraph
  if (number && !candidates.some(({ numbers = 0 }) => Number(number) >= 1 && Number(number) <= numbers)) {
    const most = Math.max(...candidates.map(({ numbers = 0 }) => numbers))
    return most > 0 ? `${paragraph}.${subsection ?? '0'}.${clamped(number, most)}` : above
  }
  if (!letter) return undefined
  const last =
    candidates
      .map(({ letters, under }) => (number ? under?.[number] : letters) ?? '')
      .sort()
      .at(-1) ?? ''
  if (letter <= last) return undefined
  const beside = `${paragraph}.${subsection ?? '0'}${number ? `.${number}` : ''}`
  if (last) return `${beside}.${last}`
  return number ? beside : above
}

function clamped(written: string, most: number): number {
  return Math.max(1, Math.min(Number(written), most))
}

function pointAbsence({ paragraph, letter }: WrittenPlace): Absent | undefined {
  const exists = (ref: string) => Object.hasOwn(requirements, `eu-ir/${ref}`) || Object.hasOwn(annexHeadings, ref)
  const parts = paragraph.split('.')
  if (exists([...parts, ...(letter ? [letter] : [])].join('.'))) return undefined
  const kept = parts.map((_, index) => parts.slice(0, parts.length - index).join('.')).find(exists)
  return { nearest: `eu-ir/${kept ?? '13'}`, confidence: 'V' }
}
