import type { Lang } from '../src/law/types.ts'
import { changesPage } from './change-pages.ts'
import { incidentPage } from './incident-pages.ts'
import { requirementPage } from './requirement-pages.ts'
import { rulesPage } from './rule-pages.ts'
import { sectorsPage } from './sector-pages.ts'
import { standardsPage } from './standard-pages.ts'
import { viewsPage } from './view-pages.ts'

const pages: readonly [da: string, en: string, page: (lang: Lang) => string][] = [
  ['krav', 'requirements', requirementPage],
  ['regler', 'rules', rulesPage],
  ['sektorer', 'sectors', sectorsPage],
  ['standarder', 'standards', standardsPage],
  ['visninger', 'views', viewsPage],
  ['haendelser', 'incidents', incidentPage],
  ['lovaendringer', 'law-changes', changesPage],
]

/** The pages that are made from the data of the law and the rules, in both languages, by their paths. */
export function lawPages(): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap(([da, en, page]) => [
      [`docs/${da}.md`, page('da')],
      [`docs/${en}.md`, page('en')],
    ]),
  )
}
