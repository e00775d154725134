import {
  authorities,
  type RequirementId,
  requirements,
  type SectorId,
  sectors,
  sources,
} from '../src/law/law.generated.ts'
import type { Basis, Text } from '../src/law/types.ts'

/** What begins to hold on a date by the data of the law, and what has ended by then. */
export interface Beginning {
  readonly date: string
  readonly begins: Text
  readonly ends: Text
}

interface Dated {
  readonly from?: string
  readonly until?: string
  readonly name: Text
  /** Of these only the number is told. */
  readonly kind?: { readonly one: Text; readonly many: Text }
}

/** Every date on which something in the data begins or ends, the oldest first. */
export function beginnings(): Beginning[] {
  const dated = [...sourcesDated(), ...requirementsDated(), ...sectorsDated(), ...authoritiesDated()]
  const dates = new Set(dated.flatMap(({ from, until }) => [from, until]).filter(date => date !== undefined))
  return [...dates].sort().map(date => ({
    date,
    begins: told(dated.filter(({ from }) => from === date)),
    ends: told(dated.filter(({ until }) => until === date)),
  }))
}

/** Texts whose day of entry into force is in a text we read; that of the others is not told as if we knew it. */
function sourcesDated(): Dated[] {
  return Object.values(sources).flatMap(({ source, confidence, cite, from, until }) => {
    if (source.length === 0) return []
    return [{ name: cite, ...(confidence === 'V' ? { from } : {}), ...(until ? { until } : {}) }]
  })
}

function requirementsDated(): Dated[] {
  return (Object.keys(requirements) as RequirementId[]).flatMap(id => {
    const { from, until, title, basis } = requirements[id]
    const [source = ''] = id.split('/', 1)
    const of = sources[source]?.cite ?? { da: source, en: source }
    const kind = kindOf(basis, of)
    return from || until ? [{ name: title, kind, ...(from ? { from } : {}), ...(until ? { until } : {}) }] : []
  })
}

/** Only what follows from the text itself is a requirement of it. */
function kindOf(basis: Basis, of: Text): NonNullable<Dated['kind']> {
  const [da, en] =
    basis === 'guidance'
      ? [`efter vejledning eller baggrundsmateriale om ${of.da}`, `by guidance or background material on ${of.en}`]
      : basis === 'product'
        ? [`efter nis2lints eget valg, knyttet til ${of.da}`, `by nis2lint’s own choice, tied to ${of.en}`]
        : [`i ${of.da}`, `of ${of.en}`]
  return { one: { da: `krav ${da}`, en: `requirement ${en}` }, many: { da: `krav ${da}`, en: `requirements ${en}` } }
}

function sectorsDated(): Dated[] {
  const kind = {
    one: { da: 'type af enhed', en: 'type of entity' },
    many: { da: 'typer af enheder', en: 'types of entity' },
  }
  return (Object.keys(sectors) as SectorId[]).map(id => {
    const { type, from, until } = sectors[id]
    return { name: type, kind, from, ...(until ? { until } : {}) }
  })
}

function authoritiesDated(): Dated[] {
  const kind = {
    one: { da: 'kompetent myndighed', en: 'competent authority' },
    many: { da: 'kompetente myndigheder', en: 'competent authorities' },
  }
  return Object.values(authorities).map(({ name, from, until }) => ({ name, kind, from, ...(until ? { until } : {}) }))
}

function told(dated: readonly Dated[]): Text {
  const kinds = new Map<string, Dated[]>()
  for (const one of dated) {
    const key = one.kind?.many.en ?? one.name.en
    kinds.set(key, [...(kinds.get(key) ?? []), one])
  }
  const parts = [...kinds.values()].map(([first, ...rest]): Text => {
    const count = rest.length + 1
    if (!first?.kind) return first?.name ?? { da: '', en: '' }
    const { da, en } = count === 1 ? first.kind.one : first.kind.many
    return { da: `${count} ${da}`, en: `${count} ${en}` }
  })
  return { da: parts.map(({ da }) => da).join('; '), en: parts.map(({ en }) => en).join('; ') }
}
