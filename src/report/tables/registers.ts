import type { Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { entityColumn, placeColumn } from './columns.ts'
import { type RegisterRow, registerRows } from './rows.ts'
import { type Column, several, type Table, type Telling, tableOf } from './table.ts'

/** A row for each asset. */
export function assetsTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang } = telling
  type Row = RegisterRow<'assets'>
  const marks = Object.entries(properties).map(
    ([key, title]): Column<Row> => [
      title,
      13,
      ({ row }) => row.classification?.[key as keyof typeof properties],
      'number',
    ],
  )
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Id', en: 'Id' }, 14, ({ row }) => row.id],
    [{ da: 'Navn', en: 'Name' }, 32, ({ row }) => row.name],
    [{ da: 'Type', en: 'Type' }, 14, ({ row }) => assetTypes[row.type][lang]],
    [{ da: 'Ansvarlig', en: 'Owner' }, 24, ({ row }) => row.owner],
    ...marks,
    [{ da: 'Placering', en: 'Location' }, 24, ({ row }) => row.location],
    [{ da: 'Understøtter', en: 'Supports' }, 24, ({ row }) => several(row.supports)],
    [{ da: 'Registret gennemgået', en: 'Register reviewed' }, 12, ({ register }) => register.data.reviewed, 'date'],
    placeColumn(telling, ({ at }) => at),
  ]
  return tableOf('assets', { da: 'Aktiver', en: 'Assets' }, lang, columns, registerRows(judgements, 'assets'))
}

/** A row for each service. */
export function servicesTable(judgements: readonly Judgement[], telling: Telling): Table {
  type Row = RegisterRow<'services'>
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Id', en: 'Id' }, 14, ({ row }) => row.id],
    [{ da: 'Navn', en: 'Name' }, 32, ({ row }) => row.name],
    [{ da: 'Betydning', en: 'Criticality' }, 16, ({ row }) => row.criticality],
    [{ da: 'Hvem der er afhængige af den', en: 'Who depends on it' }, 32, ({ row }) => several(row.dependants)],
    [{ da: 'Aktiver, den hviler på', en: 'Assets it rests on' }, 30, ({ row }) => several(row.supportingAssets)],
    [{ da: 'Længste afbrydelse (RTO)', en: 'Recovery time (RTO)' }, 14, ({ row }) => row.rto],
    [{ da: 'Største datatab (RPO)', en: 'Recovery point (RPO)' }, 14, ({ row }) => row.rpo],
    [{ da: 'Ansvarlig', en: 'Owner' }, 24, ({ row }) => row.owner],
    [{ da: 'Registret gennemgået', en: 'Register reviewed' }, 12, ({ register }) => register.data.reviewed, 'date'],
    placeColumn(telling, ({ at }) => at),
  ]
  const title = { da: 'Tjenester', en: 'Services' }
  return tableOf('services', title, telling.lang, columns, registerRows(judgements, 'services'))
}

const properties = {
  confidentiality: { da: 'Fortrolighed', en: 'Confidentiality' },
  integrity: { da: 'Integritet', en: 'Integrity' },
  availability: { da: 'Tilgængelighed', en: 'Availability' },
  authenticity: { da: 'Ægthed', en: 'Authenticity' },
} as const satisfies Record<string, Text>

const assetTypes: Readonly<Record<RegisterRow<'assets'>['row']['type'], Text>> = {
  it: { da: 'it', en: 'IT' },
  ot: { da: 'OT', en: 'OT' },
  iot: { da: 'IoT', en: 'IoT' },
  data: { da: 'data', en: 'data' },
  facility: { da: 'lokalitet', en: 'facility' },
}
