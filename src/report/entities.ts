import type { Severity } from '../engine/severity.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { classNoted } from './class-told.ts'
import { entityNameOf } from './entity-name.ts'
import { capitalised, severityCounts, words } from './words.ts'

/** The heads of the table of all entities. */
export function entityHeads(lang: Lang): string[] {
  const counts = severities.map(severity => capitalised(severityCounts[severity].many[lang]))
  return [words.entity[lang], words.class[lang], words.readiness[lang], ...counts]
}

/** A row for each entity: name, class, readiness, and how many findings of each severity. Numbers are right-aligned. */
export function entityRows(judgements: readonly Judgement[], lang: Lang): string[][] {
  const heads = entityHeads(lang)
  return judgements.map(({ workspace, profile, readiness, findings }) => {
    const counts = severities.map(severity => findings.filter(finding => finding.severity === severity).length)
    const cells = [profile ? `${readiness.share} %` : '–', ...counts.map(String)]
    return [
      entityNameOf(workspace, lang),
      profile ? classNoted(profile, lang) : '–',
      ...cells.map((cell, column) => cell.padStart(heads[column + 2]?.length ?? 0)),
    ]
  })
}

const severities: readonly Severity[] = ['error', 'warning', 'notice']
