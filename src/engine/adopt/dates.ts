import { labelWords } from '../../law/adopt.generated.ts'
import { isDate } from '../../law/is-date.ts'

const months = new Map(
  Object.entries(labelWords.months).flatMap(([month, words]) => words.map(word => [word, Number(month)] as const)),
)
const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|')

/** The ways in which a day is written; each gives year, month and day in its named groups. */
const patterns: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})(?!\d)/u,
  // Day first, as all five languages write it; only where that is no date is it read month first.
  /(?<![\d.])(?<d>\d{1,2})(?:\s?\.\s?|\s?\/\s?|-)(?<m>\d{1,2})(?:\s?\.\s?|\s?\/\s?|-|\s)(?<y>\d{4}|\d{2})(?![\d.]\d)/u,
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of\\s|de[nr]?\\s)?[-\\s]?(?<name>${names})\\.?,?[-\\s]\\s?(?<y>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<name>${names})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?:of\\s)?(?<y>\\d{4})(?!\\d)`,
    'iu',
  ),
  /(?<!\d)(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/u,
]

/** A day found in a text, and where. */
export interface DayFound {
  readonly date: string
  readonly start: number
  readonly end: number
}

/** The first day written in a text, in any of the ways of the five languages; undefined where there is none that exists. */
export function dayIn(text: string): DayFound | undefined {
  const found = patterns.flatMap(pattern => {
    const match = pattern.exec(text)
    const date = match && dateOf(match.groups ?? {})
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups['name'] === undefined ? Number(groups['m']) : months.get(groups['name'].toLowerCase())
  const day = Number(groups['d'])
  const year = Number(groups['y']) + (groups['y']?.length === 2 ? 2000 : 0)
  return [iso(year, month ?? 0, day), iso(year, day, month ?? 0)].find(date => isDate(date))
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
