import type { Finding } from '../engine/check.ts'
import type { Word, Words } from '../engine/rule.ts'
import type { IsoDate } from '../law/calendar.ts'
import { type Instant, localOf } from '../law/instant.ts'
import type { Lang, Text } from '../law/types.ts'

/** What a finding says, and what to do about it, in one language. */
export function sentenceOf(
  { message, words, also }: Pick<Finding, 'message' | 'words' | 'also'>,
  lang: Lang,
): { says: string; fix: string } {
  const others = also ? filled(otherRows[lang], { count: also.count, rows: also.names }, lang) : ''
  return { says: `${filled(message[lang], words, lang)}${others}`, fix: filled(message.fix[lang], words, lang) }
}

/** What a sentence speaks of: the first thing it names that is neither a date nor a number. */
export function subjectOf({ message, words }: Pick<Finding, 'message' | 'words'>, lang: Lang): string | undefined {
  const slots = [...message[lang].matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => words[slot])
  const named = slots.find(word => typeof word === 'string' || (typeof word === 'object' && 'da' in word))
  return named === undefined ? undefined : wordIn(lang, named)
}

/** Said behind a sentence that goes for other rows too. */
export const otherRows: Text = {
  da: '; det samme gælder for {count} andre rækker, blandt andre {rows}',
  en: '; the same goes for {count} other rows, among them {rows}',
}

/** A date as people write it: `12. marts 2026`, `12 March 2026`. */
export function dateIn(lang: Lang, date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)}${lang === 'da' ? '.' : ''} ${months[lang][Number(month) - 1] ?? month} ${year}`
}

/** A month as people write it: `marts 2026`, `March 2026`. */
export function monthIn(lang: Lang, yearAndMonth: string): string {
  const [year = '', month] = yearAndMonth.split('-')
  return `${months[lang][Number(month) - 1] ?? month} ${year}`
}

/** A list in a sentence: `a, b og c`. */
export function listIn(lang: Lang, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${lang === 'da' ? 'og' : 'and'} ${last}`
}

function filled(template: string, words: Words, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => wordIn(lang, words[slot] ?? ''))
}

function wordIn(lang: Lang, word: Word): string {
  if (typeof word !== 'object') return String(word)
  if (isList(word))
    return listIn(
      lang,
      word.map(item => wordIn(lang, item)),
    )
  if ('days' in word) return daysIn(lang, word.days)
  if ('inDays' in word) return daysFromNow(lang, word.inDays)
  if ('minutes' in word) return minutesIn(lang, word.minutes)
  if ('instant' in word) return instantIn(lang, word.instant)
  return 'date' in word ? dateIn(lang, word.date) : (word satisfies Text)[lang]
}

/** A point in time as the clocks in Denmark show it: `12. marts 2026 kl. 14.05`, `12 March 2026 at 14:05`. */
export function instantIn(lang: Lang, instant: Instant): string {
  const { date, time } = localOf(instant)
  return lang === 'da' ? `${dateIn(lang, date)} kl. ${time.replaceAll(':', '.')}` : `${dateIn(lang, date)} at ${time}`
}

/** A length of time in minutes by its two largest units: `1 time og 15 minutter`, `2 days and 3 hours`. */
export function minutesIn(lang: Lang, minutes: number): string {
  const parts: [number, keyof typeof units][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ]
  const some = parts.filter(([count]) => count > 0).slice(0, 2)
  return listIn(
    lang,
    (some.length > 0 ? some : [[0, 'minute'] as const]).map(([count, unit]) => counted(lang, count, unit)),
  )
}

/** A number of days: `1 dag`, `14 days`. */
export function daysIn(lang: Lang, days: number): string {
  return counted(lang, days, 'day')
}

/** A day to come by the days to it: `i dag`, `in 14 days`. */
function daysFromNow(lang: Lang, days: number): string {
  if (days === 0) return lang === 'da' ? 'i dag' : 'today'
  return `${lang === 'da' ? 'om' : 'in'} ${daysIn(lang, days)}`
}

function counted(lang: Lang, count: number, unit: keyof typeof units): string {
  const [one, many] = units[unit][lang]
  return `${count} ${count === 1 ? one : many}`
}

const units = {
  day: { da: ['dag', 'dage'], en: ['day', 'days'] },
  hour: { da: ['time', 'timer'], en: ['hour', 'hours'] },
  minute: { da: ['minut', 'minutter'], en: ['minute', 'minutes'] },
} as const

function isList(word: Word): word is readonly Word[] {
  return Array.isArray(word)
}

const months: Readonly<Record<Lang, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
