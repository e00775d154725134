import type { ReadinessLevel } from '../engine/readiness.ts'
import type { Severity } from '../engine/severity.ts'
import { measures } from '../law/law.generated.ts'
import type { Basis, Confidence, Text } from '../law/types.ts'

/** The words of reports that belong to no rule. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  notice: { da: 'bemærkning', en: 'notice' },
}

/** Severities counted: one, and any other number. */
export const severityCounts: Readonly<Record<Severity, { one: Text; many: Text }>> = {
  error: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  warning: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  notice: { one: { da: 'bemærkning', en: 'notice' }, many: { da: 'bemærkninger', en: 'notices' } },
}

export const readinessWords: Readonly<Record<ReadinessLevel, Text>> = {
  'audit-ready': { da: 'klar til tilsyn', en: 'audit-ready' },
  gaps: { da: 'har mangler', en: 'has gaps' },
  'not-ready': { da: 'ikke klar til tilsyn', en: 'not audit-ready' },
}

/** Said behind the citation where what is said is not verified in the text of the law itself. */
export const confidenceWords: Readonly<Record<Exclude<Confidence, 'V'>, Text>> = {
  S: { da: 'efter en sekundær kilde', en: 'by a secondary source' },
  BG: { da: 'efter baggrundsmateriale, ikke lovens ordlyd', en: "by background material, not the act's wording" },
  I: { da: 'efter vores fortolkning', en: 'by our reading' },
}

/** Said behind the citation where the requirement is not the law's. */
export const basisWords: Readonly<Partial<Record<Basis, Text>>> = {
  guidance: { da: 'vejledning', en: 'guidance' },
  tool: { da: 'ikke et lovkrav', en: 'not a legal requirement' },
  org: { da: 'ikke et lovkrav', en: 'not a legal requirement' },
  product: { da: 'nis2lints valg, ikke lov', en: "nis2lint's choice, not law" },
}

export const words = {
  essential: { da: 'væsentlig enhed', en: 'essential entity' },
  important: { da: 'vigtig enhed', en: 'important entity' },
  notCovered: { da: 'ikke omfattet efter det oplyste', en: 'by what was stated not covered' },
  neither: { da: 'omfattet, men hverken væsentlig eller vigtig', en: 'covered, but neither essential nor important' },
  unsettledCover: { da: 'uafklaret, om den er omfattet', en: 'unsettled whether it is covered' },
  noClass: { da: 'ingen klasse', en: 'no class' },
  unsettledClass: { da: 'uafklaret', en: 'unsettled' },
  entity: { da: 'Enhed', en: 'Entity' },
  class: { da: 'Klasse', en: 'Class' },
  allEntities: { da: 'Alle enheder', en: 'All entities' },
  noRequirement: {
    da: 'Intet krav i loven gælder for enheden på den dato, der bedømmes efter',
    en: 'No requirement of the act applies to the entity on the date judged by',
  },
  noneJudged: {
    da: 'Ingen krav er bedømt, da det er uafklaret, om loven omfatter enheden',
    en: 'No requirement was judged, as it is unsettled whether the act covers the entity',
  },
  brokenEntity: {
    da: 'Enheden kan ikke bedømmes, før enhedsdokumentet (nis2: entity) er rettet',
    en: 'The entity cannot be judged before its entity document is mended',
  },
  noEntity: { da: 'Dokumenter uden enhed', en: 'Documents without an entity' },
  readiness: { da: 'Tilsynsparathed', en: 'Audit readiness' },
  measure: { da: 'Foranstaltning', en: 'Measure' },
  documented: { da: 'Dokumenteret', en: 'Documented' },
  approved: { da: 'Godkendt', en: 'Approved' },
  lacking: { da: 'Mangler eller delvis', en: 'Missing or partial' },
  maturity: { da: 'Egen modenhed', en: 'Own maturity' },
  ofFive: { da: 'af 5', en: 'of 5' },
  asOf: { da: 'pr.', en: 'as of' },
  disclaimer: {
    da: 'nis2lint kontrollerer dokumentationen. Det siger ikke, om loven er overholdt.',
    en: 'nis2lint checks documentation. It does not say whether the law is complied with.',
  },
  nothing: { da: 'Ingen fund', en: 'No findings' },
  nothingNew: { da: 'Ingen nye fund', en: 'No new findings' },
  knownBefore: { da: '({count} kendt i forvejen)', en: '({count} known before)' },
  seeAlso: { da: 'se', en: 'see' },
  registersUnder: { da: 'registreres efter', en: 'registers under' },
  measures: { da: 'De ti foranstaltninger', en: 'The ten measures' },
  finding: { da: 'Fund', en: 'Finding' },
  where: { da: 'Sted', en: 'Where' },
  remedy: { da: 'Afhjælpning', en: 'Remedy' },
  moreFindings: {
    da: '… og {count} mindre alvorlige fund, som ikke er vist her',
    en: '… and {count} less severe findings not shown here',
  },
  capped: {
    da: 'Rapporten har de {shown} mest alvorlige af {count} fund; resten står i de andre formater',
    en: 'The report holds the {shown} most severe of {count} findings; the other formats have them all',
  },
  canSay: { da: 'Hvad reglen kan sige, og hvad man gør ved det', en: 'What the rule can say, and what to do about it' },
  excused: { da: 'undtaget ved {id}', en: 'excused by {id}' },
  badge: { da: 'NIS 2-dokumentation', en: 'NIS 2 documentation' },
  badgeHolds: {
    da: 'Gælder til og med {date}, hvis dokumenterne ikke ændres',
    en: 'Holds until the end of {date} where the documents are not changed',
  },
  badgePassed: { da: 'forældet', en: 'out of date' },
  badgeHeld: {
    da: 'gjaldt til og med {date} og siger ikke mere noget',
    en: 'held until the end of {date} and says nothing any more',
  },
  known: { da: 'kendt', en: 'known' },
  andMore: { da: 'og {count} til', en: 'and {count} more' },
  byHand: { da: 'efterses manuelt', en: 'to be checked by hand' },
} as const satisfies Record<string, Text>

/** A word as it begins a line. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The ten measures of section 6(1) in order, short. */
export const measureNames: readonly Text[] = Object.values(measures)
