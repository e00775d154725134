import type { Status } from '../../engine/coverage.ts'
import type { Text } from '../../law/types.ts'

/** The words of the page about a change. */
export const comparedWords = {
  noNew: { da: 'ingen nye mangler', en: 'no new gaps' },
  newOne: { da: 'ny', en: 'new' },
  newMany: { da: 'nye', en: 'new' },
  mended: { da: '{count} udbedret', en: '{count} fixed' },
  nothingBefore: { da: 'intet at sammenligne med', en: 'nothing to compare with' },
  readiness: { da: 'tilsynsparathed', en: 'audit readiness' },
  meaning: { da: 'Hvad ændringen betyder', en: 'What this change means' },
  newGaps: { da: 'Nye mangler', en: 'New gaps' },
  allGaps: { da: 'Alle fund', en: 'All findings' },
  fixed: { da: 'Udbedret ved ændringen ({count})', en: 'Fixed by this change ({count})' },
  gone: {
    da: 'Forsvundet med slettede dokumenter, ikke udbedret ({count})',
    en: 'Gone with deleted documents, not fixed ({count})',
  },
  excused: {
    da: 'Nu dækket af en undtagelse, ikke udbedret ({count})',
    en: 'Now excused by an exception, not fixed ({count})',
  },
  existing: { da: 'Mangler, der var der i forvejen ({count})', en: 'Gaps that were there before ({count})' },
  statuses: { da: 'Krav, der nu står anderledes ({count})', en: 'Requirements that stand otherwise now ({count})' },
  lost: {
    da: '{count} krav er ikke længere fuldt dokumenteret ({measures})',
    en: '{count} requirements are no longer fully documented ({measures})',
  },
  lostOne: {
    da: '1 krav er ikke længere fuldt dokumenteret ({measures})',
    en: '1 requirement is no longer fully documented ({measures})',
  },
  won: {
    da: '{count} krav er nu fuldt dokumenteret ({measures})',
    en: '{count} requirements are now fully documented ({measures})',
  },
  wonOne: {
    da: '1 krav er nu fuldt dokumenteret ({measures})',
    en: '1 requirement is now fully documented ({measures})',
  },
  elsewhere: { da: 'andre krav', en: 'other requirements' },
  entityGone: { da: 'Enheden er ikke længere i repositoriet', en: 'The entity is no longer in the repository' },
  entityNew: { da: 'Enheden er ny i repositoriet', en: 'The entity is new in the repository' },
  unjudged: { da: 'kan ikke bedømmes', en: 'cannot be judged' },
  byBase: {
    da: 'Ændringen ændrer {path}. Den er bedømt efter konfigurationen, som den var før; den nye gælder, når ændringen er flettet ind',
    en: 'This change changes {path}. It was judged by the configuration as it was before; the new one holds once the change is merged',
  },
  byHead: {
    da: 'Ændringen ændrer {path} og er bedømt efter den nye konfiguration: se efter, om den slækker på noget',
    en: 'This change changes {path} and was judged by the new configuration: look whether that lets anything pass',
  },
  changed: { da: 'Flere ændringer', en: 'More changes' },
  document: { da: 'Dokument', en: 'Document' },
  more: { da: '… og {count} til; se {summary}', en: '… and {count} more; see {summary}' },
  noRoom: { da: 'ikke plads til her; se {summary}', en: 'no room for it here; see {summary}' },
  summary: { da: 'jobbets resumé', en: 'the job summary' },
  documents: { da: 'dokumenter', en: 'documents' },
  comparedWith: { da: 'sammenlignet med', en: 'compared with' },
  commit: { da: 'commit', en: 'commit' },
  asOf: { da: 'bedømt pr.', en: 'judged as of' },
  run: { da: 'kørsel og fuld rapport', en: 'run and full report' },
} as const satisfies Record<string, Text>

/** Where a requirement stands, as part of a sentence. */
export const statusWords: Readonly<Record<Status | 'none', Text>> = {
  met: { da: 'dokumenteret', en: 'documented' },
  partial: { da: 'delvis', en: 'partial' },
  missing: { da: 'mangler', en: 'missing' },
  exempt: { da: 'undtaget', en: 'exempt' },
  manual: { da: 'efterses manuelt', en: 'to be checked by hand' },
  none: { da: 'gælder ikke', en: 'does not apply' },
}
