import { surenessOf } from '../../engine/severity.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { cite } from '../../law/cite.ts'
import type { Judgement } from '../../lint.ts'
import { idOf } from '../../model/document.ts'
import {
  approvalWords,
  checkWords,
  groundWords,
  levelWords,
  reasonWords,
  sourceWords,
  statusWords,
} from '../matrix/words.ts'
import { linesOf, type MatrixLine, matrixOf } from '../matrix.ts'
import { measureNames } from '../words.ts'
import { entityColumn, placeColumn } from './columns.ts'
import { type Column, type Table, type Telling, tableOf } from './table.ts'

type Row = MatrixLine & { readonly of: Judgement }

/** Requirement, document and heading, approval, status: a row for each document that answers, one where none does. */
export function matrixTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang, asOf } = telling
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Krav', en: 'Requirement' }, 30, ({ coverage }) => coverage.id],
    [{ da: 'Sted i loven', en: 'Place in the law' }, 24, ({ coverage }) => cite(coverage.id)[lang]],
    [{ da: 'Hvad der kræves', en: 'What is asked' }, 46, ({ coverage }) => coverage.demand.title[lang]],
    [{ da: 'Foranstaltning nr.', en: 'Measure no.' }, 9, ({ coverage }) => coverage.demand.measure, 'number'],
    [
      { da: 'Foranstaltning', en: 'Measure' },
      30,
      ({ coverage: { demand } }) => measureNames[(demand.measure ?? 0) - 1]?.[lang],
    ],
    [{ da: 'Styrke', en: 'Strength' }, 9, ({ coverage }) => levelWords[coverage.level][lang]],
    [{ da: 'Kilde', en: 'Source' }, 16, ({ coverage }) => sourceWords[coverage.demand.basis][lang]],
    [{ da: 'Hviler på', en: 'Rests on' }, 20, ({ coverage }) => groundWords[surenessOf(coverage.demand)][lang]],
    [{ da: 'Kontrolleres', en: 'Checked' }, 18, ({ coverage }) => checkWords[coverage.demand.check][lang]],
    [{ da: 'Status', en: 'Status' }, 16, ({ coverage }) => statusWords[coverage.status][lang]],
    [{ da: 'Hvorfor', en: 'Why' }, 34, ({ coverage: { reason } }) => reason && reasonWords[reason][lang]],
    placeColumn(telling, ({ answer }) => answer?.at),
    [{ da: 'Dokumentets id', en: 'Id of the document' }, 16, ({ answer }) => answer && idOf(answer.document)],
    [{ da: 'Version', en: 'Version' }, 9, ({ answer }) => answer && textOf(answer.document.data, 'version')],
    [
      { da: 'Overskrift', en: 'Heading' },
      32,
      ({ answer }) => answer?.heading && (answer.heading.title ?? `#${answer.heading.anchor}`),
    ],
    [{ da: 'Overtaget fra', en: 'Taken over from' }, 20, ({ answer }) => answer?.from?.data.name],
    [{ da: 'Svaret', en: 'The answer' }, 34, ({ answer }) => answer?.reason && reasonWords[answer.reason][lang]],
    [{ da: 'Godkendelse', en: 'Approval' }, 24, ({ answer }) => answer && approvalWords[answer.approval.is][lang]],
    [{ da: 'Godkendt den', en: 'Approved on' }, 12, ({ answer }) => answer?.approval.approval?.data.date, 'date'],
    [{ da: 'Beslutning', en: 'Decision' }, 18, ({ answer }) => answer?.approval.approval?.data.id],
    [{ da: 'Fund', en: 'Findings' }, 8, ({ findings }) => findings.length, 'number'],
  ]
  return tableOf('matrix', { da: 'Krav', en: 'Requirements' }, lang, columns, rowsOf(judgements, asOf))
}

function rowsOf(judgements: readonly Judgement[], asOf: IsoDate): Row[] {
  return judgements.flatMap(of => linesOf(matrixOf(of, asOf)).map(line => ({ ...line, of })))
}

function textOf(data: object, key: string): string | undefined {
  const value = (data as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : undefined
}
