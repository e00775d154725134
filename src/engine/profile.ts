import type { IsoDate } from '../law/calendar.ts'
import { type RequirementId, requirements, type SectorId, sectors, sources } from '../law/law.generated.ts'
import { inferred } from '../law/public-forms.ts'
import { paragraphOf, type Scope, type ScopeFacts, scopeOf } from '../law/scope.ts'
import type { EntityClass, Level, Requirement, TypeDuty } from '../law/types.ts'
import type { Document, Kinds } from '../model/document.ts'

/** Who is judged: what the law makes of an entity document. */
export interface Profile {
  readonly class: EntityClass | undefined
  readonly scope: Scope
  /** The types it states, and what it is by its legal form. */
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
  return profileFrom(scopeFactsOf(data), asOf)
}

/** The same of facts that stand in no document yet. */
export function profileFrom(facts: ScopeFacts, asOf: IsoDate): Profile {
  const scope = scopeOf(facts)
  const profile = {
    class: scope.class,
    scope,
    sectors: inferred(facts).sectors,
    regulation: scope.regulation,
    paragraph: scope.registration ?? paragraphOf(scope.reached),
    authorities: scope.authorities,
  } as const
  const begun = asOf >= (sources['dk']?.from ?? asOf)
  // Section 9 names types without a size, so those too small for a class are asked too, less surely: see registration.ts.
  const asked = begun && (scope.class !== undefined || profile.paragraph === '9')
  const applicable = (Object.keys(requirements) as RequirementId[]).filter(
    id => asked && inForce(requirements[id], asOf) && binds(requirements[id], profile),
  )
  return { ...profile, applicable }
}

/** What the scope of the act is decided on, of an entity document. */
export function scopeFactsOf(data: Kinds['entity']): ScopeFacts {
  const { size, mainEstablishment, representative } = data
  return {
    sectors: data.sectors as SectorId[],
    designations: data.designations ?? [],
    legalForm: data.legalForm,
    ...figuresOf(size),
    consolidated: size.consolidated && figuresOf(size.consolidated),
    mainEstablishment: mainEstablishment?.country ?? 'DK',
    representative: representative?.memberState,
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

function figuresOf({ employees, turnover, balance }: Figures) {
  return { employees, turnover: inEuro(turnover), balance: inEuro(balance) }
}

/** An amount in euro, by the rate that stands beside it. */
export function inEuro(money: Money): number {
  return typeof money === 'number' ? money : money.dkk / money.rate
}

function inForce({ from, until }: Requirement, asOf: IsoDate): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf <= until)
}

function binds(
  { basis, binds: whom }: Requirement,
  profile: Pick<Profile, 'scope' | 'regulation' | 'paragraph' | 'class'>,
): boolean {
  if (basis === 'tool') return false
  // Section 11 asks nothing of size or class.
  if (whom === 'domain-data') return owes(whom, profile)
  const registersUnder9 = profile.paragraph === '9'
  const registersUnder10 = profile.paragraph === '10' && profile.class !== undefined
  if (whom === 'registers') return registersUnder9 || registersUnder10
  if (whom === 'registers-9') return registersUnder9
  if (whom === 'registers-10') return registersUnder10
  // Who registers under section 9 without being essential or important (domain registration) owes nothing of section 6.
  if (profile.class === undefined) return false
  if (whom === 'trust') return owes(whom, profile)
  return whom === 'general' ? !profile.regulation : true
}

/** Whether a type in which the act reaches an entity owes what other types do not. */
function owes(duty: TypeDuty, { scope }: Pick<Profile, 'scope'>): boolean {
  return scope.reached.some(id => sectors[id].duties?.includes(duty))
}
