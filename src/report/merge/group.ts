import type { Lang } from '../../law/types.ts'
import { entityPathIn } from '../entity-name.ts'
import { type Column, type Table, tableOf } from '../tables/table.ts'
import { measureNames, readinessWords, words } from '../words.ts'
import type { Report } from './merged.ts'

type Row = Report['workspaces'][number]

/**
 * Entity by measure, worst first: of each measure how many of its binding requirements are documented, of how many. For whoever keeps
 * the documentation of a group or of customers; the numbers are those of each entity's own report.
 */
export function groupTable({ workspaces, asOf }: Report, lang: Lang): Table {
  const columns: Column<Row>[] = [
    [words.entity, 30, row => nameOf(row) || words.noEntity[lang]],
    [words.class, 18, row => (row.class === null ? null : words[row.class][lang])],
    [{ da: 'Tilsynsparathed (%)', en: 'Audit readiness (%)' }, 12, share, 'number'],
    [{ da: 'Trin', en: 'Level' }, 20, row => (share(row) === null ? null : readinessWords[row.readiness.level][lang])],
    [{ da: 'Fejl', en: 'Errors' }, 10, errors, 'number'],
    ...measureNames.map(
      (name, index): Column<Row> => [
        { da: `${index + 1}. ${name.da}`, en: `${index + 1}. ${name.en}` },
        12,
        ({ measures }) => {
          const one = measures.find(({ number }) => number === index + 1)
          return one && one.counted > 0 ? `${one.documented}/${one.counted}` : null
        },
      ],
    ),
    [{ da: 'Pr.', en: 'As of' }, 11, () => asOf, 'date'],
  ]
  return tableOf('overview', words.allEntities, lang, columns, worstFirst(workspaces))
}

/** By share, then by errors, then by name. Who cannot be judged stands above all: nothing is known there. */
function worstFirst(workspaces: readonly Row[]): Row[] {
  const key = (row: Row) => [share(row) ?? -1, -errors(row)] as const
  return workspaces.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)]
    return left[0] - right[0] || left[1] - right[1] || (nameOf(a) < nameOf(b) ? -1 : 1)
  })
}

/** Null where nothing is counted: no sound entity document, or no requirement that applies. */
function share({ readiness }: Row): number | null {
  return Object.values(readiness.counts).every(count => count === 0) ? null : readiness.share
}

function errors({ findings }: Row): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

/** Of an entity whose document has a fault the name it states, or where it is. */
function nameOf({ entity, statedName, root, documents }: Row): string {
  return entity?.name ?? statedName ?? (root || (entityPathIn(documents) ?? ''))
}
