import type { Text } from '../law/types.ts'
import { UsageError } from './usage-error.ts'

/** The most that anybody means in millions: whoever writes more has not counted in them. */
const mostMillions = 1_000_000

/** A number as people write it, with a point or a comma before decimals; millions are multiplied out. Throws UsageError. */
export function numberIn(what: string, written: string, unit: 'people' | 'millions'): number {
  const problem = problemWith(written, unit)
  if (problem) throw new UsageError({ da: `${what}: ${problem.da}`, en: `${what}: ${problem.en}` })
  return numberFrom(written, unit)
}

/** The same of a number that has no problem. */
export function numberFrom(written: string, unit: 'people' | 'millions'): number {
  const number = Number(written.trim().replace(',', '.'))
  // Rounded to whole euro, since 10.1 million times a million is not a whole number of them.
  return unit === 'millions' ? Math.round(number * 1_000_000) : number
}

/** What is wrong with a number; undefined where nothing is. */
export function problemWith(written: string, unit: 'people' | 'millions'): Text | undefined {
  const text = written.trim()
  if (!/^\d{1,12}(?:[.,]\d{1,9})?$/.test(text)) {
    return {
      da: `${written} er ikke et tal; skriv f.eks. ${unit === 'people' ? '84' : '14,2'}`,
      en: `${written} is not a number; write for example ${unit === 'people' ? '84' : '14.2'}`,
    }
  }
  // Nobody counts people to three decimals: it is a thousands separator, in one language or the other.
  if (unit === 'people' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    return {
      da: `${written} er tvetydigt; skriv ${text.replace(/[.,]/, '')} uden tusindtalsskilletegn`,
      en: `${written} is ambiguous; write ${text.replace(/[.,]/, '')} without a thousands separator`,
    }
  }
  if (unit === 'millions' && Number(text.replace(',', '.')) > mostMillions) {
    return {
      da: `${written} mio. euro er for meget; beløb skrives i mio. euro, så 14200000 er 14,2`,
      en: `EUR ${written} million is too much; amounts are in million EUR, so that 14200000 is 14.2`,
    }
  }
  return undefined
}
