import type { Text } from '../../law/types.ts'

/** What `init` asks beside the questions on scope. */
export const initQuestions = {
  later: { da: '(senere: tryk Enter)', en: '(later: press Enter)' },
  year: { da: 'Hvilket regnskabsår er tallene fra?', en: 'Which financial year are the figures of?' },
  notAYear: { da: 'skriv et årstal, f.eks. 2025', en: 'write a year, for example 2025' },
  structure: { da: 'Hvilke ledelsesorganer har den?', en: 'Which management bodies has it?' },
  unknown: { da: 'Det finder vi ud af senere', en: 'We find that out later' },
  member: {
    da: 'Hvem er medlem af ledelsesorganet, og siden hvornår? (f.eks. Mette Holm 2024-04-25; senere: tryk Enter)',
    en: 'Who is a member of the management body, and since when? (for example Mette Holm 2024-04-25; later: press Enter)',
  },
  anotherMember: { da: 'Og hvem mere? (ikke flere: tryk Enter)', en: 'And who else? (no more: press Enter)' },
  write: { da: 'Skal det skrives?', en: 'Shall this be written?' },
} as const satisfies Record<string, Text>
