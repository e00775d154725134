import { exceptionsInForce } from '../../engine/exceptions.ts'
import { type Standing, standingOf } from '../../engine/standing.ts'
import { cite } from '../../law/cite.ts'
import type { Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { type Document, place } from '../../model/document.ts'
import { approvalWords } from '../matrix/words.ts'
import { entityColumn, placeColumn } from './columns.ts'
import { type Column, type Table, type Telling, tableOf } from './table.ts'

interface Row {
  readonly of: Judgement
  readonly exception: Document<'exception'>
  readonly is: Standing['is']
  /** One for a part of a requirement, or from a duty without reservation, exempts from nothing: see engine/exceptions.ts and law/basis.ts. */
  readonly exempts: boolean
}

/** A row for each exception, in force or not. */
export function exceptionsTable(judgements: readonly Judgement[], telling: Telling): Table {
  const { lang, asOf } = telling
  const columns: Column<Row>[] = [
    entityColumn(),
    [{ da: 'Id', en: 'Id' }, 14, ({ exception }) => exception.data.id],
    [{ da: 'Titel', en: 'Title' }, 34, ({ exception }) => exception.data.title],
    [{ da: 'Krav', en: 'Requirement' }, 28, ({ exception }) => exception.data.requirement],
    [{ da: 'Sted i loven', en: 'Place in the law' }, 24, ({ exception }) => cite(exception.data.requirement)[lang]],
    [{ da: 'Omfang', en: 'Scope' }, 30, ({ exception }) => exception.data.scope ?? whole[lang]],
    [{ da: 'Begrundelse', en: 'Reason' }, 50, ({ exception }) => exception.data.reason],
    [{ da: 'Kompensation', en: 'Compensation' }, 40, ({ exception }) => exception.data.compensation],
    [{ da: 'Ansvarlig', en: 'Owner' }, 24, ({ exception }) => exception.data.owner],
    [{ da: 'Givet', en: 'Granted' }, 12, ({ exception }) => exception.data.granted, 'date'],
    [{ da: 'Udløber', en: 'Expires' }, 12, ({ exception }) => exception.data.expires, 'date'],
    [{ da: 'Godkendelse', en: 'Approval' }, 24, ({ is }) => approvalWords[is][lang]],
    [{ da: 'Undtager nu', en: 'Exempts now' }, 12, ({ exempts }) => (exempts ? yes : no)[lang]],
    placeColumn(telling, ({ exception }) => place(exception, 'requirement')),
  ]
  const rows = judgements.flatMap(of => {
    const inForce = new Set(exceptionsInForce(of.workspace, asOf).values())
    const exempt = new Set<string>(of.requirements.filter(({ status }) => status === 'exempt').map(({ id }) => id))
    return of.workspace.sound.exception.map(exception => {
      const { is } = standingOf(exception, of.workspace, asOf)
      return { of, exception, is, exempts: inForce.has(exception) && exempt.has(exception.data.requirement) }
    })
  })
  return tableOf('exceptions', { da: 'Undtagelser', en: 'Exceptions' }, lang, columns, rows)
}

const whole: Text = { da: 'hele kravet', en: 'the whole requirement' }
const yes: Text = { da: 'ja', en: 'yes' }
const no: Text = { da: 'nej', en: 'no' }
