import { nearest } from '../text/nearest.ts'
import { UsageError } from './usage-error.ts'

/** What to say of a value that is not among the choices: the nearest of them, and all. `what` is the option or input. */
export function notAmong(what: string, value: string, choices: readonly string[]): UsageError {
  const near = nearest(value, choices)
  const all = choices.join(', ')
  if (value === '') return new UsageError({ da: `${what}: skriv en af ${all}`, en: `${what}: name one of ${all}` })
  return new UsageError({
    da: `${what}: ${value} findes ikke${near ? `; mente du ${near}?` : ''} (${all})`,
    en: `${what}: there is no ${value}${near ? `; did you mean ${near}?` : ''} (${all})`,
  })
}

/** What to say of a value that is no date. `what` is the option or input. */
export function notADate(what: string, value: string): UsageError {
  return new UsageError({
    da: `${what}: ${value} er ikke en dato; skriv år-måned-dag, f.eks. 2026-03-12`,
    en: `${what}: ${value} is not a date; write year-month-day, for example 2026-03-12`,
  })
}
