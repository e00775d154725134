import type { Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { entityColumn, placeColumn } from './columns.ts'
import { type RegisterRow, registerRows } from './rows.ts'
import { type Column, several, type Table, type Telling, tableOf } from './table.ts'

/** A row for each risk. */
export function risksTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang } = telling
  type Row = RegisterRow<'risks'>
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Id', en: 'Id' }, 12, ({ row }) => row.id],
    [{ da: 'Risiko', en: 'Risk' }, 40, ({ row }) => row.title],
    [{ da: 'Trussel', en: 'Threat' }, 30, ({ row }) => row.threat],
    [{ da: 'Sandsynlighed', en: 'Likelihood' }, 13, ({ row }) => row.likelihood, 'number'],
    [{ da: 'Konsekvens', en: 'Impact' }, 13, ({ row }) => row.impact, 'number'],
    [{ da: 'Niveau', en: 'Level' }, 10, ({ row }) => row.level, 'number'],
    [{ da: 'Håndtering', en: 'Treatment' }, 14, ({ row }) => row.treatment && treatments[row.treatment][lang]],
    [{ da: 'Plan', en: 'Plan' }, 40, ({ row }) => row.plan],
    [{ da: 'Ansvarlig', en: 'Owner' }, 24, ({ row }) => row.owner],
    [{ da: 'Frist', en: 'Due' }, 12, ({ row }) => row.due, 'date'],
    [{ da: 'Gennemført', en: 'Done' }, 12, ({ row }) => row.done, 'date'],
    [{ da: 'Accepteret af', en: 'Accepted by' }, 22, ({ row }) => row.accepted?.by],
    [{ da: 'Accepteret den', en: 'Accepted on' }, 12, ({ row }) => row.accepted?.date, 'date'],
    [{ da: 'Hvorfor accepteret', en: 'Why accepted' }, 34, ({ row }) => row.accepted?.reason],
    [{ da: 'Aktiver', en: 'Assets' }, 22, ({ row }) => several(row.assets)],
    [{ da: 'Leverandører', en: 'Suppliers' }, 22, ({ row }) => several(row.suppliers)],
    [{ da: 'Vurderet den', en: 'Assessed on' }, 12, ({ register }) => register.data.date, 'date'],
    placeColumn(telling, ({ at }) => at),
  ]
  return tableOf('risks', { da: 'Risici', en: 'Risks' }, lang, columns, registerRows(judgements, 'risks'))
}

/** A row for each corrective action under section 6(2). */
export function actionsTable(judgements: readonly Judgement[], telling: Telling): Table {
  type Row = RegisterRow<'actions'>
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Id', en: 'Id' }, 12, ({ row }) => row.id],
    [{ da: 'Mangel', en: 'Gap' }, 46, ({ row }) => row.gap],
    [{ da: 'Krav', en: 'Requirement' }, 28, ({ row }) => row.requirement],
    [{ da: 'Foranstaltning', en: 'Measure' }, 46, ({ row }) => row.measure],
    [{ da: 'Ansvarlig', en: 'Owner' }, 24, ({ row }) => row.owner],
    [{ da: 'Iværksat', en: 'Begun' }, 12, ({ row }) => row.opened, 'date'],
    [{ da: 'Frist', en: 'Due' }, 12, ({ row }) => row.due, 'date'],
    [{ da: 'Gennemført', en: 'Done' }, 12, ({ row }) => row.done, 'date'],
    [{ da: 'Dokumentation', en: 'Evidence' }, 28, ({ row: { evidence } }) => evidenceIn(evidence)],
    [{ da: 'Besluttet i', en: 'Decided in' }, 20, ({ row }) => row.decidedBy],
    [{ da: 'Risici', en: 'Risks' }, 20, ({ row }) => several(row.risks)],
    placeColumn(telling, ({ at }) => at),
  ]
  const title = { da: 'Korrigerende foranstaltninger', en: 'Corrective actions' }
  return tableOf('actions', title, telling.lang, columns, registerRows(judgements, 'actions'))
}

function evidenceIn(evidence: RegisterRow<'actions'>['row']['evidence']): string | undefined {
  return typeof evidence === 'object' ? evidence.file : evidence
}

const treatments: Readonly<Record<NonNullable<RegisterRow<'risks'>['row']['treatment']>, Text>> = {
  reduce: { da: 'mindskes', en: 'reduced' },
  avoid: { da: 'undgås', en: 'avoided' },
  share: { da: 'deles', en: 'shared' },
  accept: { da: 'accepteres', en: 'accepted' },
}
