import { type SectorId, sectors } from '../../law/law.generated.ts'
import { sectorNamed } from '../../law/sector-named.ts'
import type { Requirement, Text } from '../../law/types.ts'
import { listIn } from '../sentence.ts'
import { both } from './part.ts'

/** Who is bound by a requirement, in sentences. */
export function boundBy({ binds, basis }: Pick<Requirement, 'binds' | 'basis'>): Text[] {
  if (basis === 'tool') return [words.tool]
  if (basis === 'org') return [words.org]
  const types = typesOf[binds]?.()
  return [words[binds], ...(types ? [types] : []), ...(binds === 'regulation' ? [words.benchmark] : [])]
}

const ids = Object.keys(sectors) as SectorId[]

/** The types of entity that a duty by type is for, by the data of the sectors. */
const typesOf: Partial<Record<Requirement['binds'], () => Text>> = {
  regulation: () => listed(ids.filter(id => sectors[id].regulation)),
  'registers-9': () => listed(ids.filter(id => sectors[id].registration === '9')),
}

function listed(types: readonly SectorId[]): Text {
  return both(
    lang =>
      `${words.types[lang]}: ${listIn(
        lang,
        types.map(id => sectorNamed(id)[lang]),
      )}.`,
  )
}

const words = {
  covered: {
    da: 'Alle væsentlige og vigtige enheder.',
    en: 'All essential and important entities.',
  },
  general: {
    da: 'Væsentlige og vigtige enheder, som ikke er bundet af forordning (EU) 2024/2690; de andre måles på forordningens bilag i stedet.',
    en: 'Essential and important entities that Regulation (EU) 2024/2690 does not bind; the others are measured by its annex instead.',
  },
  regulation: {
    da: 'Enheder af de typer, som forordning (EU) 2024/2690 nævner.',
    en: 'Entities of the types that Regulation (EU) 2024/2690 names.',
  },
  registers: {
    da: 'Alle, der skal registrere sig efter § 9 eller § 10: væsentlige og vigtige enheder og de typer, som § 9 nævner, blandt dem domænenavnsregistrering.',
    en: 'All who must register under § 9 or § 10: essential and important entities and the types that § 9 names, domain name registration among them.',
  },
  'registers-9': { da: 'Enheder, der registrerer sig efter § 9.', en: 'Entities that register under § 9.' },
  'registers-10': {
    da: 'Væsentlige og vigtige enheder, der registrerer sig efter § 10, det vil sige de typer, som § 9 ikke nævner.',
    en: 'Essential and important entities that register under § 10, that is the types that § 9 does not name.',
  },
  'domain-data': {
    da: 'Topdomænenavneadministratorer og enheder, der leverer domænenavnsregistrering.',
    en: 'Top-level domain registries and entities providing domain name registration.',
  },
  trust: { da: 'Udbydere af tillidstjenester.', en: 'Trust service providers.' },
  types: { da: 'Det er', en: 'They are' },
  benchmark: {
    da: 'For andre enheder er det en målestok (BØR), ikke en pligt.',
    en: 'For other entities it is a benchmark (BØR, should), not a duty.',
  },
  tool: {
    da: 'Ingen efter loven: det er en kontrol af selve dokumenterne, som gælder alle, der bruger nis2lint.',
    en: 'Nobody by law: it is a check of the documents themselves, for everyone who uses nis2lint.',
  },
  org: {
    da: 'Jeres egen organisation, som selv har stillet kravet i nis2lint.yaml.',
    en: 'Your own organisation, which set the requirement itself in nis2lint.yaml.',
  },
} as const satisfies Record<Requirement['binds'] | 'types' | 'benchmark' | 'tool' | 'org', Text>
