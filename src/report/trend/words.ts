import type { Text } from '../../law/types.ts'
import type { Counted } from '../counted.ts'

/** What is said of a trend. */
export const trendWords = {
  title: {
    one: {
      da: 'Tilsynsparathed ved {count} commit, fra {from}',
      en: 'Audit readiness at {count} commit, of {from}',
    },
    many: {
      da: 'Tilsynsparathed over {count} commits, fra {from} til {to}',
      en: 'Audit readiness over {count} commits, from {from} to {to}',
    },
  },
  date: { da: 'Dato', en: 'Date' },
  commit: { da: 'Commit', en: 'Commit' },
  worst: { da: 'Den dårligst stillede', en: 'The one that stands worst' },
  cell: { da: '{share} % ({errors} fejl)', en: '{share} % ({errors} errors)' },
  basis: {
    da: 'Hver commit er bedømt efter sin egen dato, men med nutidens regler og konfiguration og uden bilag og signaturer.',
    en: 'Each commit is judged by its own day, but by the rules and configuration of today, without evidence files and signatures.',
  },
  cut: {
    da: 'Ældre commits er ikke taget med; --since vælger, hvor der begyndes.',
    en: 'Older commits are not shown; --since chooses where to begin.',
  },
  unread: {
    da: 'Nogle tekster kunne ikke læses, så de første tal kan være for lave.',
    en: 'Some texts could not be read, so the first numbers may be too low.',
  },
} as const satisfies Record<string, Text | Counted>
