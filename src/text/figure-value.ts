import { type Figure, months, numberWords, units } from './figures.ts'

/** What a figure says in no language. */
export interface FigureValue {
  /** What it may be read as; two figures agree where they share one. */
  readonly readings: readonly string[]
  /** The same with its unit, in the smallest unit of its sort, so that two weeks are 14 days. */
  readonly measured?: string
  /** Whether it is no more than a manner of speaking where the other text has no such figure. */
  readonly loose: boolean
}

/** What a figure says in a text in a language; undefined where it is no figure there. */
export function figureValue({ text }: Figure, lang: 'da' | 'en'): FigureValue | undefined {
  const plain = text.replace(/\s+/g, ' ').toLowerCase()
  if (plain === '24/7') return { readings: [plain], loose: true }
  const date = dateOf(plain)
  if (date !== undefined) return { readings: [date], loose: false }
  const time = timeOf(plain)
  // The end of "8-16" is a number where the other text has "8:00–16:00".
  if (time) return { readings: time[1] === 0 ? [clock(time), String(time[0])] : [clock(time)], loose: false }
  if (plain.startsWith('+')) return { readings: [plain.replace(/ /g, '')], loose: false }
  const [, amount = '', rest = ''] = /^(\d+(?:[., ]\d+)*|\p{L}+)(?:\.|st|nd|rd|th)?(?:[ -]?(\D+))?$/u.exec(plain) ?? []
  const word = numberWords[lang].get(amount)
  if (word === undefined && !/^\d/.test(amount)) return undefined
  const number = word === undefined ? numberOf(amount, lang) : String(word)
  const measured = withUnit(number, rest)
  return { readings: [number], ...(measured ? { measured } : {}), loose: word !== undefined && !measured }
}

function dateOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year) return `${year}-${month}-${day}`
  const [, first = '', second = '', third] = /^(\d{1,2})[./](\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  if (third) return `${third}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`
  const named = new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})`, 'u').exec(text)
  if (!named) return undefined
  const numbers = text.match(/\d+/g) ?? []
  const ofYear = numbers.find(number => number.length === 4) ?? ''
  const ofDay = numbers.find(number => number.length < 4)?.padStart(2, '0') ?? ''
  return `${ofYear}-${monthNumber(named[0])}-${ofDay}`
}

function monthNumber(name: string): string {
  const names = 'jan feb mar apr ma(?:j|y) jun jul aug sep o(?:k|c)t nov dec'.split(' ')
  return String(names.findIndex(one => new RegExp(`^${one}`).test(name)) + 1).padStart(2, '0')
}

function timeOf(text: string): [hour: number, minute: number] | undefined {
  const match = /^(kl(?:okken|\.)? ?)?(\d{1,2})(?:([.:])(\d\d))?(?: ?([ap])\.?m\.?)?$/.exec(text)
  if (!match) return undefined
  const [, before, hour, mark, minute = '0', half] = match
  if (before === undefined && half === undefined && mark !== ':') return undefined
  const later = half === 'p' ? 12 : 0
  return [half === undefined ? Number(hour) : (Number(hour) % 12) + later, Number(minute)]
}

function clock([hour, minute]: readonly [number, number]): string {
  return [hour, minute].map(part => String(part).padStart(2, '0')).join(':')
}

/** A number with a point before its decimals and nothing between its thousands. What is no such number stays as written. */
function numberOf(text: string, lang: 'da' | 'en'): string {
  const joined = text.replace(/ /g, '')
  const [thousand, decimal] = lang === 'da' ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousand}\\d{3})+(?:\\${decimal}\\d+)?$`)
  if (grouped.test(joined)) return joined.replaceAll(thousand, '').replace(decimal, '.')
  return /^\d+,\d+$/.test(joined) ? joined.replace(',', '.') : joined
}

function withUnit(number: string, unit: string): string | undefined {
  const known = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(unit.trim()))
  return known && `${Math.round(Number(number) * known[2] * 1_000) / 1_000} ${known[1]}`
}
