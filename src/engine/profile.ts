import { competencesOf } from '../law/authorities.ts'
import type { IsoDate } from '../law/calendar.ts'
import { carveOutOf } from '../law/carve-outs.ts'
import { type ClassFacts, type Classification, classify } from '../law/classify.ts'
import { type RequirementId, requirements, type SectorId, sectors, sources } from '../law/law.generated.ts'
import type { EntityClass, Level, Requirement } from '../law/types.ts'
import type { Document, Kinds } from '../model/document.ts'

/** Who is judged: what the law makes of an entity document. */
export interface Profile {
  readonly class: EntityClass | undefined
  readonly classification: Classification
  readonly sectors: readonly SectorId[]
  /** Whether it provides a service listed in Regulation (EU) 2024/2690, which then binds all of it. */
  readonly regulation: boolean
  /** The section it registers under. */
  readonly paragraph: '9' | '10' | undefined
  /** Keys of its competent authorities. */
  readonly authorities: readonly string[]
  /** The requirements that are measured, binding or (the regulation, for others) as a benchmark. */
  readonly applicable: readonly RequirementId[]
}

/** The profile of an entity on a date. */
export function profileOf({ data }: Document<'entity'>, asOf: IsoDate): Profile {
  const ids = data.sectors as SectorId[]
  const own = ids.map(id => sectors[id])
  const classification = classify(factsOf(data, data.size))
  const paragraphs = new Set(own.map(({ registration }) => registration))
  const paragraph = paragraphs.has('9') ? '9' : paragraphs.has('10') ? '10' : undefined
  const profile = {
    class: classification.class,
    classification,
    sectors: ids,
    regulation: own.some(({ regulation }) => regulation),
    paragraph,
    authorities: [...new Set(competencesOf(ids).map(({ authority }) => authority))],
  } as const
  // Where other acts take this one's place in all its sectors, nothing is measured by this one.
  const elsewhere = ids.every(id => carveOutOf(id, data.legalForm) !== undefined)
  const begun = asOf >= (sources['dk']?.from ?? asOf)
  const covered = begun && !elsewhere && (profile.class !== undefined || paragraph === '9')
  const applicable = (Object.keys(requirements) as RequirementId[]).filter(
    id => covered && inForce(requirements[id], asOf) && binds(requirements[id], profile),
  )
  return { ...profile, applicable }
}

/** What the class of an entity rests on, by its own figures or by consolidated ones. */
export function factsOf(data: Kinds['entity'], size: Figures): ClassFacts {
  return {
    sectors: data.sectors as SectorId[],
    designations: data.designations ?? [],
    legalForm: data.legalForm,
    employees: size.employees,
    turnover: inEuro(size.turnover),
    balance: inEuro(size.balance),
  }
}

/** The level of a requirement for an entity: the regulation is a benchmark (BØR) for those whom it does not bind. */
export function levelFor(id: RequirementId, profile: Profile): Level {
  return levelOf(requirements[id], profile)
}

/** The same of any requirement, also the organisation's own. */
export function levelOf({ binds, level }: Requirement, profile: Profile): Level {
  return binds === 'regulation' && !profile.regulation && level === 'SKAL' ? 'BØR' : level
}

type Money = Kinds['entity']['size']['turnover']
interface Figures {
  readonly employees: number
  readonly turnover: Money
  readonly balance: Money
}

function inEuro(money: Money): number {
  return typeof money === 'number' ? money : money.dkk / money.rate
}

function inForce({ from, until }: Requirement, asOf: IsoDate): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf <= until)
}

function binds(
  { basis, binds: whom }: Requirement,
  profile: Pick<Profile, 'regulation' | 'paragraph' | 'class'>,
): boolean {
  if (basis === 'tool') return false
  if (whom === 'registers-9') return profile.paragraph === '9'
  if (whom === 'registers-10') return profile.paragraph === '10' && profile.class !== undefined
  // Who registers under section 9 without being essential or important (domain registration) owes nothing of section 6.
  if (profile.class === undefined) return false
  return whom === 'general' ? !profile.regulation : true
}
