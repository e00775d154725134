import { clauses } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { entityColumn, placeColumn } from './columns.ts'
import { type RegisterRow, registerRows } from './rows.ts'
import { type Column, several, type Table, type Telling, tableOf } from './table.ts'

type Row = RegisterRow<'suppliers'>
type Clause = keyof NonNullable<Row['row']['clauses']>

/** A row for each supplier, with what its contract says of each security point. */
export function suppliersTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang } = telling
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Id', en: 'Id' }, 14, ({ row }) => row.id],
    [{ da: 'Navn', en: 'Name' }, 28, ({ row }) => row.name],
    [{ da: 'Betydning', en: 'Criticality' }, 12, ({ row }) => criticalities[row.criticality][lang]],
    [{ da: 'Tjenester', en: 'Services' }, 32, ({ row }) => several(row.services)],
    [{ da: 'Ikt-produkter', en: 'ICT products' }, 28, ({ row }) => several(row.ictProducts)],
    [{ da: 'Understøtter', en: 'Supports' }, 22, ({ row }) => several(row.supports)],
    [{ da: 'Kontakt', en: 'Contact' }, 26, ({ row }) => row.contact],
    [{ da: 'Aftale', en: 'Contract' }, 22, ({ row }) => row.contract],
    ...Object.entries(clauses.annex).map(([key, { title }]): Column<Row> => {
      const ofContract = { da: `Aftalen: ${title.da}`, en: `Contract: ${title.en}` }
      return [ofContract, 28, ({ row }) => clauseIn(row, key)]
    }),
    [{ da: 'Senest efterset', en: 'Last review' }, 12, ({ row }) => row.lastReview, 'date'],
    [{ da: 'Efterses hver', en: 'Reviewed every' }, 11, ({ row }) => row.reviewEvery],
    [{ da: 'Exitplan', en: 'Exit plan' }, 24, ({ row }) => row.exitPlan],
    [{ da: 'Underleverandører', en: 'Subcontractors' }, 24, ({ row }) => several(row.subcontractors)],
    placeColumn(telling, ({ at }) => at),
  ]
  const rows = registerRows(judgements, 'suppliers')
  return tableOf('suppliers', { da: 'Leverandører', en: 'Suppliers' }, lang, columns, rows)

  function clauseIn({ clauses: said }: Row['row'], key: string): string | undefined {
    const { where, notApplicable } = said?.[key as Clause] ?? {}
    const within = key === 'incidentNotice' ? said?.incidentNotice?.hours : undefined
    const hours = within === undefined ? '' : ` (${within} ${inHours[lang]})`
    return notApplicable === undefined ? where && `${where}${hours}` : `${irrelevant[lang]}: ${notApplicable}`
  }
}

const irrelevant: Text = { da: 'Ikke relevant', en: 'Not relevant' }
const inHours: Text = { da: 'timer', en: 'hours' }

const criticalities: Readonly<Record<Row['row']['criticality'], Text>> = {
  critical: { da: 'kritisk', en: 'critical' },
  important: { da: 'vigtig', en: 'important' },
  ordinary: { da: 'almindelig', en: 'ordinary' },
}
