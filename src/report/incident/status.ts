import { byNearness, hasPassed, type IncidentClock, isOpen } from '../../engine/incident-clocks.ts'
import { daysBetween, hoursIn as hoursOf } from '../../law/calendar.ts'
import { citeAll } from '../../law/cite.ts'
import type { StepClock } from '../../law/incident-facts.ts'
import { compareInstants, localOf, minutesBetween } from '../../law/instant.ts'
import { incidents } from '../../law/law.generated.ts'
import type { Moment } from '../../law/moment.ts'
import type { Lang } from '../../law/types.ts'
import { filled } from '../filled.ts'
import { dateIn, daysIn, instantIn, listIn, minutesIn } from '../sentence.ts'
import { confidenceWords } from '../words.ts'
import { conditionWords, statusWords as words } from './status-words.ts'

/** The clocks of one entity. */
export interface EntityClocks {
  /** Its name, or where its documents are, if it has none. */
  readonly name: string
  /** How many incidents its documents record. */
  readonly incidents: number
  readonly clocks: readonly IncidentClock[]
  /** The paths of incidents that cannot be read without errors. */
  readonly broken: readonly string[]
}

/** A clock with whose it is. */
export interface ClockRow {
  readonly entity: string
  readonly clock: IncidentClock
}

/** A length of time until something is due, or since it was: exact where hours count and the hour is known. */
export interface Left {
  readonly over: boolean
  readonly minutes?: number
  readonly days?: number
}

/** What is asked for or was sent, nearest first. */
export function rowsOf(entities: readonly EntityClocks[]): ClockRow[] {
  return entities
    .flatMap(({ name, clocks }) => clocks.map(clock => ({ entity: name, clock })))
    .filter(({ clock }) => clock.sent !== undefined || isOpen(clock))
    .toSorted((a, b) => byNearness(a.clock, b.clock))
}

/** Whether somebody has to act at once: a step is overdue, or an incident cannot be read, so that nobody knows. */
export function isAlarming(entities: readonly EntityClocks[]): boolean {
  return entities.some(({ clocks, broken }) => broken.length > 0 || clocks.some(hasPassed))
}

/** How long until a step is due, or since; undefined where it was sent or has no time. */
export function leftOf({ due, sent, late }: StepClock, { from, until }: Moment): Left | undefined {
  if (!due || sent) return undefined
  if (late) return { over: true, ...late }
  if (due.by === 'instant' && compareInstants(from, until) === 0) {
    return { over: false, minutes: minutesBetween(from, due.at) }
  }
  return { over: false, days: daysBetween(localOf(from).date, localOf(due.at).date) }
}

/** The same in words. */
export function leftIn(clock: StepClock, moment: Moment, lang: Lang): string {
  const left = leftOf(clock, moment)
  if (!left) return words.none[lang]
  if (left.days === 0) return words.today[lang]
  const length = left.minutes === undefined ? daysIn(lang, left.days ?? 0) : hoursIn(lang, left.minutes)
  return left.over ? filled(words.over[lang], { length }) : length
}

/** When a step is due as the clocks in Denmark show it, or the day on which its month ends. */
export function dueIn({ due }: StepClock, lang: Lang): string {
  if (!due) return words.none[lang]
  if (due.by === 'instant') return instantIn(lang, due.at)
  const date = dateIn(lang, localOf(due.at).date)
  return due.clamped ? filled(words.lastDay[lang], { date }) : date
}

/** A step by its name, with what its time takes for granted. */
export function stepIn({ step, assumes }: IncidentClock, lang: Lang): string {
  const conditions = assumes.flatMap(assumption => conditionWords[assumption]?.[lang] ?? [])
  const name = incidents.steps[step].title[lang]
  return conditions.length > 0 ? filled(words.when[lang], { step: name, conditions: listIn(lang, conditions) }) : name
}

/** What asks for a step, and how sure it is that it was due then. */
export function lawOf({ law, confidence }: StepClock, lang: Lang): string {
  return confidence === 'V' ? citeAll(law)[lang] : `${citeAll(law)[lang]} (${confidenceWords[confidence][lang]})`
}

/** Up to the hours that section 13 speaks of, time is counted in hours, so that nobody has to multiply. */
function hoursIn(lang: Lang, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours > hoursOf(incidents.clocks.notification.within)) return minutesIn(lang, minutes)
  const unit = words[hours === 1 ? 'hour' : 'hours'][lang]
  const parts = [hours > 0 ? `${hours} ${unit}` : '', minutes % 60 > 0 ? `${minutes % 60} min.` : '']
  return parts.filter(Boolean).join(' ') || `0 min.`
}
