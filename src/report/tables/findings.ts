import type { Finding } from '../../engine/check.ts'
import type { Lang } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import type { Document } from '../../model/document.ts'
import { groundOf } from '../located.ts'
import { sentenceOf } from '../sentence.ts'
import { severityWords, words } from '../words.ts'
import { entityColumn, lineColumn, placeColumn } from './columns.ts'
import { type Column, type Table, type Telling, tableOf } from './table.ts'

interface Row {
  readonly of: Judgement
  readonly finding: Finding
  /** The exception in force that excuses it. */
  readonly by: Document<'exception'> | undefined
  readonly says: string
  readonly fix: string
}

/** A row for each finding, those that an exception excuses last in each entity. */
export function findingsTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang } = telling
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Alvor', en: 'Severity' }, 12, ({ finding }) => severityWords[finding.severity][lang]],
    [words.finding, 60, ({ says }) => says],
    [words.remedy, 50, ({ fix }) => fix],
    [{ da: 'Hjemmel', en: 'Ground' }, 30, ({ finding }) => groundOf(finding, lang)],
    [{ da: 'Krav', en: 'Requirement' }, 28, ({ finding }) => finding.requirement],
    [{ da: 'Regel', en: 'Rule' }, 26, ({ finding }) => finding.rule],
    placeColumn(telling, ({ finding }) => finding.at),
    lineColumn(telling, ({ finding }) => finding.at),
    [{ da: 'Undtaget ved', en: 'Excused by' }, 16, ({ by }) => by?.data.id],
    [{ da: 'Undtaget til', en: 'Excused until' }, 12, ({ by }) => by?.data.expires, 'date'],
    [{ da: 'Fingeraftryk', en: 'Fingerprint' }, 19, ({ finding }) => finding.fingerprint],
  ]
  const rows = judgements.flatMap(of => rowsOf(of, lang))
  return tableOf('findings', { da: 'Fund', en: 'Findings' }, lang, columns, rows)
}

function rowsOf(of: Judgement, lang: Lang): Row[] {
  const open = of.findings.map(finding => ({ finding, by: undefined }))
  return [...open, ...of.suppressed].map(one => ({ ...one, of, ...sentenceOf(one.finding, lang) }))
}
