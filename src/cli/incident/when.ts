import type { IsoDate } from '../../law/calendar.ts'
import { compareInstants, type Instant, inDenmark, instantsAt, isInstant, localOf } from '../../law/instant.ts'
import { isDate } from '../../law/is-date.ts'
import type { Text } from '../../law/types.ts'

/** The instant that somebody means by what they write, or why it cannot be known. */
export type When = { readonly instant: Instant } | { readonly problem: Text }

/**
 * Reads a time that has been: an instant with its offset, or what the clocks in Denmark showed, with its date or today; or `now`. Where the
 * clocks showed it twice, which of them is meant is asked and not guessed.
 */
export function whenRead(written: string, now: Instant): When {
  const text = written.trim()
  if (/^(?:now|nu)$/i.test(text)) return { instant: inDenmark(now) }
  const exact = text.replace(' ', 'T')
  if (isInstant(exact)) return past(exact, now)
  const [, date = localOf(now).date, hour = '', minute = ''] = local.exec(text) ?? []
  const time = `${hour.padStart(2, '0')}:${minute}`
  if (hour === '' || !isDate(date) || Number(hour) > 23 || Number(minute) > 59) return { problem: notATime(written) }
  return past(instantsAt(date, time), now, date, time)
}

/** `2026-11-22 14:30`, `14.30`, `kl. 9.05`. */
const local = /^(?:(\d{4}-\d\d-\d\d)(?:T|\s+))?(?:kl\.?\s*)?(\d{1,2})[:.](\d\d)$/

function past(found: Instant | readonly Instant[], now: Instant, date: IsoDate = '', time = ''): When {
  const all = typeof found === 'string' ? [found] : found
  const [first, second] = all
  if (first === undefined) return { problem: leftOut(date, time) }
  if (second !== undefined) return { problem: twice(date, time, first, second) }
  return compareInstants(first, now) > 0 ? { problem: future(first, now) } : { instant: first }
}

function twice(date: IsoDate, time: string, first: Instant, second: Instant): Text {
  return {
    da: `${date} ${time} var der to gange, for urene blev stillet tilbage: skriv ${first} (den første, sommertid) eller ${second} (den anden, normaltid)`,
    en: `There were two ${date} ${time} in Denmark, since the clocks went back: write ${first} (the first, summer time) or ${second} (the second, standard time)`,
  }
}

function leftOut(date: IsoDate, time: string): Text {
  return {
    da: `${date} ${time} har ikke været i Danmark, for urene blev stillet en time frem; skriv det klokkeslæt, urene viste`,
    en: `There was no ${date} ${time} in Denmark, since the clocks went an hour forward; write the time that they showed`,
  }
}

function future(instant: Instant, now: Instant): Text {
  const [date, time] = [localOf(now).date, localOf(now).time]
  return {
    da: `${instant} er ikke sket endnu (klokken er ${date} ${time} i Danmark); skriv også datoen, hvis det var en anden dag`,
    en: `${instant} has not happened yet (it is ${date} ${time} in Denmark); write the date as well if it was another day`,
  }
}

function notATime(written: string): Text {
  return {
    da: `«${written}» er ikke et tidspunkt; skriv 14:30, 2026-11-22 14:30, 2026-11-22T14:30+01:00 eller nu`,
    en: `"${written}" is no time; write 14:30, 2026-11-22 14:30, 2026-11-22T14:30+01:00 or now`,
  }
}
