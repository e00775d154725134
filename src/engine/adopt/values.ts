import { labelWords } from '../../law/adopt.generated.ts'
import type { FieldName } from '../../law/adopt-types.ts'
import { residuesIn } from '../../text/placeholder.ts'
import { dayIn } from './dates.ts'
import { allOf } from './labels.ts'

const blanks = new Set(labelWords.blanks)
const statuses = Object.entries(labelWords.statuses).map(
  ([status, words]) => [status, wordsPattern(allOf(words))] as const,
)
const intervals = new Map(
  Object.entries(labelWords.intervals).flatMap(([length, words]) =>
    words.map(word => [word.toLowerCase(), length] as const),
  ),
)
const intervalPattern = wordsPattern([...intervals.keys()])
const units = Object.entries(labelWords.units).map(([unit, words]) => [unit, wordsPattern(words)] as const)
const numbers = Object.entries(labelWords.numbers).map(([number, words]) => [number, new Set(words)] as const)
/** The longest value that is one: beyond it somebody wrote a paragraph behind a colon. */
const longest = 200

/** What a value says under a field, in our form; undefined where it says nothing of that kind. */
export function valueFor(field: FieldName, written: string): string | undefined {
  const text = plain(written)
  if (isBlank(text) || text.length > longest) return undefined
  switch (field) {
    case 'effective':
    case 'updated':
    case 'reviewed':
    case 'nextReview':
    case 'approved':
      return dayIn(text)?.date
    case 'reviewEvery':
      return intervalIn(text)
    case 'status':
      return statusIn(text)
    case 'version':
      return versionIn(text)
    case 'id':
      return idFrom(text)
    case 'approvedBy':
      return /\p{L}{2}/u.test(text) ? withoutDay(text) : undefined
    case 'owner':
      return /\p{L}{2}/u.test(text) && !dayIn(text) ? text : undefined
    default:
      return text
  }
}

/** A value without the marks of Markdown, and of a link its words. */
export function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, m => (/^<[^<>@\s]+@[^<>\s]+>$/.test(m) ? m.slice(1, -1) : ''))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\\$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
}

/** Whether somebody was still to fill it in. */
export function isBlank(text: string): boolean {
  return (
    text === '' ||
    blanks.has(text.toLowerCase()) ||
    /^[-_.…?\s]+$/.test(text) ||
    residuesIn(text, [0, text.length]).length > 0
  )
}

/** The status that a text names, a retired one before a draft, and that before an approved one: "not approved" is a draft. */
export function statusIn(text: string): string | undefined {
  return statuses.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0]
}

/** How often, as ISO 8601 writes it. */
function intervalIn(text: string): string | undefined {
  const lower = text.toLowerCase()
  const counted = /(?<!\p{N})(\p{N}{1,3}|\p{L}+)[.\s-]*(?:st\.\s*)?(\p{L}+)/u
  for (let rest = lower, match = counted.exec(rest); match; match = counted.exec(rest)) {
    const [, number = '', word = ''] = match
    const count = /^\d+$/.test(number) ? number : numbers.find(([, words]) => words.has(number))?.[0]
    const unit = units.find(([, pattern]) => pattern.test(word))?.[0]
    if (count !== undefined && unit !== undefined && Number(count) > 0)
      return count === '12' && unit === 'M' ? 'P12M' : `P${count}${unit}`
    rest = rest.slice(match.index + number.length)
  }
  const iso = /\bp(\d{1,3}[wmy])\b/.exec(lower)?.[0]
  if (iso) return iso.toUpperCase()
  return intervals.get(intervalPattern.exec(lower)?.[0] ?? '')
}

/** A version: a number with its points, or the letter of a revision. */
function versionIn(text: string): string | undefined {
  const day = dayIn(text)
  const bare = day ? `${text.slice(0, day.start)} ${text.slice(day.end)}` : text
  const number =
    /(?<![\p{L}\p{N}.])(?:v(?:er(?:s(?:ion|jon))?)?\.?\s?)?(\d{1,4}(?:\.\d{1,4}){0,3}(?:[-.]?(?:rc|beta|alpha|draft)\.?\d*)?[a-z]?)(?![\p{N}])/iu.exec(
      bare,
    )
  if (number?.[1]) return number[1]
  return /^(?:rev(?:ision)?\.?\s*)?([A-Z])$/.exec(bare.trim())?.[1]
}

/** An id in our form: what may not stand in one becomes a hyphen. */
export function idFrom(text: string): string | undefined {
  const id = text
    .normalize('NFC')
    .replace(/[äÄ]/g, 'ae')
    .replace(/[öÖ]/g, 'oe')
    .replace(/[üÜ]/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z0-9ÆØÅæøå._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '')
    .slice(0, 80)
  return id === '' ? undefined : id
}

function withoutDay(text: string): string {
  const day = dayIn(text)
  if (!day) return text
  return `${text.slice(0, day.start)} ${text.slice(day.end)}`
    .replace(/[\s,;:(–-]*\b(?:den|d\.|am|on|dated?|vom|den|per|pr\.?)?[\s,;:)–-]*$/iu, '')
    .replace(/^[\s,;:–-]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsPattern(words: readonly string[]): RegExp {
  const any = words
    .map(word => word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
