import type { Judgement } from '../../lint.ts'
import type { Place } from '../../text/source.ts'
import { statedNameIn } from '../entity-name.ts'
import type { Column, Linked, Telling } from './table.ts'

/** Which entity a row is of: its name, or the folder that has none. First in every table, since a repository may hold many. */
export function entityColumn<Row extends { readonly of: Judgement }>(): Column<Row> {
  return [{ da: 'Enhed', en: 'Entity' }, 26, ({ of }) => entityName(of)]
}

/** What an entity is called in tables. */
export function entityName({ workspace: { entity, root, documents } }: Judgement): string {
  return entity?.data.name ?? statedNameIn(documents) ?? (root || '/')
}

/** The document of a row, leading to its line where documents have addresses. */
export function placeColumn<Row>(telling: Telling, of: (row: Row) => Place | undefined): Column<Row> {
  return [{ da: 'Dokument', en: 'Document' }, 40, row => linkedPlace(of(row), telling)]
}

/** The line that a row is about. */
export function lineColumn<Row>({ sources }: Telling, of: (row: Row) => Place): Column<Row> {
  return [{ da: 'Linje', en: 'Line' }, 7, row => sources.start(of(row)).line, 'number']
}

function linkedPlace(place: Place | undefined, { sources, linkTo }: Telling): Linked | undefined {
  return place && { text: place.path, href: linkTo(place.path, sources.start(place).line) }
}
