import type { Severity } from '../../engine/severity.ts'
import { authorities } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { classNoted } from '../class-told.ts'
import { statusWords } from '../matrix/words.ts'
import { capitalised, readinessWords, severityCounts, words } from '../words.ts'
import { entityName } from './columns.ts'
import { type Column, several, type Table, type Telling, tableOf } from './table.ts'

/** A row for each entity: who it is, what the law makes of it, and where its documentation stands. */
export function overviewTable(judgements: readonly Judgement[], { lang, asOf }: Telling): Table {
  const columns: Column<Judgement>[] = [
    [words.entity, 30, entityName],
    [{ da: 'Id', en: 'Id' }, 18, ({ workspace }) => workspace.entity?.data.id],
    // A number that begins with naught would lose it.
    [{ da: 'CVR-nr.', en: 'CVR no.' }, 11, ({ workspace }) => workspace.entity?.data.cvr],
    [{ da: 'Mappe', en: 'Folder' }, 24, ({ workspace }) => workspace.root || '/'],
    [words.class, 18, ({ profile }) => profile && classNoted(profile, lang)],
    [
      { da: 'Måles efter', en: 'Measured by' },
      30,
      ({ profile }) => profile?.class && (profile.regulation ? measured.regulation : measured.act)[lang],
    ],
    [
      { da: 'Registreres efter', en: 'Registers under' },
      12,
      ({ profile }) => profile?.paragraph && `§ ${profile.paragraph}`,
    ],
    [
      { da: 'Kompetente myndigheder', en: 'Competent authorities' },
      34,
      ({ profile }) => several(profile?.authorities.map(key => authorities[key]?.name[lang] ?? key)),
    ],
    [{ da: 'Tilsynsparathed (%)', en: 'Audit readiness (%)' }, 12, ({ readiness }) => readiness.share, 'number'],
    [{ da: 'Trin', en: 'Level' }, 20, ({ readiness }) => readinessWords[readiness.level][lang]],
    ...(['met', 'partial', 'missing', 'exempt', 'manual'] as const).map(
      (status): Column<Judgement> => [
        big(statusWords[status]),
        12,
        ({ readiness }) => readiness.counts[status],
        'number',
      ],
    ),
    ...(['error', 'warning', 'notice'] as const).map(
      (severity): Column<Judgement> => [big(severityCounts[severity].many), 12, one => count(one, severity), 'number'],
    ),
    [{ da: 'Pr.', en: 'As of' }, 11, () => asOf, 'date'],
  ]
  return tableOf('overview', { da: 'Overblik', en: 'Overview' }, lang, columns, judgements)
}

const measured = {
  regulation: { da: 'NIS 2-loven og forordning (EU) 2024/2690', en: 'the act and Regulation (EU) 2024/2690' },
  act: { da: 'NIS 2-loven', en: 'the act' },
} as const satisfies Record<string, Text>

function count({ findings }: Judgement, severity: Severity): number {
  return findings.filter(finding => finding.severity === severity).length
}

function big({ da, en }: Text): Text {
  return { da: capitalised(da), en: capitalised(en) }
}
