import type { DatedItem } from '../../engine/calendar/dates.ts'
import { daysBetween } from '../../law/calendar.ts'
import type { Judgement } from '../../lint.ts'
import { inOrder } from '../../text/order.ts'
import { lawOf } from '../calendar.ts'
import { datesIn } from '../dates.ts'
import { entityColumn, lineColumn, placeColumn } from './columns.ts'
import { type Column, type Table, type Telling, tableOf } from './table.ts'

interface Row extends DatedItem {
  readonly of: Judgement
}

/** A row for each date ahead, and for those that have passed undone. */
export function calendarTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang, asOf, settings } = telling
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Dato', en: 'Date' }, 12, ({ date }) => date, 'date'],
    [{ da: 'Dage til', en: 'Days left' }, 9, ({ date }) => daysBetween(asOf, date), 'number'],
    [{ da: 'Hvad', en: 'What' }, 70, ({ what }) => what[lang]],
    [{ da: 'Efter', en: 'Under' }, 30, item => lawOf({ item }, lang)],
    placeColumn(telling, ({ at }) => at),
    lineColumn(telling, ({ at }) => at),
  ]
  const rows = judgements.flatMap(of => datesIn(of, asOf, settings).map(item => ({ ...item, of })))
  rows.sort((a, b) => inOrder(a.date, b.date))
  return tableOf('calendar', { da: 'Kalender', en: 'Calendar' }, lang, columns, rows)
}
