import type { Judgement } from '../lint.ts'
import { aboutTable } from './tables/about.ts'
import { calendarTable } from './tables/calendar.ts'
import { exceptionsTable } from './tables/exceptions.ts'
import { findingsTable } from './tables/findings.ts'
import { matrixTable } from './tables/matrix.ts'
import { overviewTable } from './tables/overview.ts'
import { assetsTable, servicesTable } from './tables/registers.ts'
import { actionsTable, risksTable } from './tables/risks.ts'
import { suppliersTable } from './tables/suppliers.ts'
import type { Table, TableName, Telling } from './tables/table.ts'

/** Each table by its name, in the order of sheets and files. A new one is a line here and in `TableName`. */
const makers: Readonly<Record<TableName, (judgements: readonly Judgement[], telling: Telling) => Table>> = {
  overview: overviewTable,
  matrix: matrixTable,
  findings: findingsTable,
  suppliers: suppliersTable,
  assets: assetsTable,
  services: servicesTable,
  risks: risksTable,
  actions: actionsTable,
  exceptions: exceptionsTable,
  calendar: calendarTable,
  about: aboutTable,
}

/** What was judged, as tables, one made at a time. */
export function* tablesOf(judgements: readonly Judgement[], telling: Telling): Iterable<Table> {
  for (const make of Object.values(makers)) yield make(judgements, telling)
}

/** One of the tables. */
export function tableNamed(name: TableName, judgements: readonly Judgement[], telling: Telling): Table {
  return makers[name](judgements, telling)
}
