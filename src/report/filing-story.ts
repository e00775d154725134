import type { ChangedSinceFiling } from '../engine/history.ts'
import type { Lang } from '../law/types.ts'
import { dateIn, daysIn } from './sentence.ts'

/** Since when a registration says something else than was filed, in words, and when that was to be told. */
export function filingStoryOf({ commit, date, due, days }: ChangedSinceFiling, lang: Lang): string {
  const by = dateIn(lang, due)
  const length = daysIn(lang, Math.abs(days))
  const since = `${dateIn(lang, date)} (${commit.slice(0, 9)})`
  return {
    da: `Efter git ændret senest den ${since}; fristen ${days < 0 ? `udløb i så fald senest den ${by}, for ${length} siden` : `udløber i så fald senest den ${by}, om ${length}`}`,
    en: `By git changed no later than ${since}; the time limit ${days < 0 ? `would then have ended by ${by}, ${length} ago` : `then ends by ${by}, in ${length}`}`,
  }[lang]
}
