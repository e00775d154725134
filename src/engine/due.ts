import type { IsoDate } from '../law/calendar.ts'
import { localOf } from '../law/instant.ts'
import type { Finding } from './check.ts'

/**
 * The day, in Denmark, by which what was found is to be done, or after which it no longer holds: rules name that word `due` or `expires`. Of
 * what was done late they name it otherwise.
 */
export function dueOf({ words }: Finding): IsoDate | undefined {
  for (const word of [words['due'], words['expires']]) {
    if (typeof word !== 'object') continue
    if ('date' in word) return word.date
    if ('instant' in word) return localOf(word.instant).date
  }
  return undefined
}
