import { carveOutOf } from './carve-outs.ts'
import { cite } from './cite.ts'
import type { ClassFacts, Step } from './classify.ts'
import { classes, legalForms, registration, type SectorId, sectors } from './law.generated.ts'
import type { Exclusion } from './scope-types.ts'
import { sectorNamed } from './sector-named.ts'
import type { Text } from './types.ts'

/** What exclusions are decided on. */
type Grounds = Pick<ClassFacts, 'designations' | 'legalForm' | 'sectors'>

/** Where an entity is at home, as section 2 asks: of the types it lists the main establishment, ISO country code. */
export interface Home {
  readonly mainEstablishment: string
  /** The Member State of its representative, where it is not established in the Union. */
  readonly representative?: string | undefined
}

/**
 * Whether the act reaches what an entity does in one sector: it does, it does if the service is offered in Denmark, another text does
 * instead, another state does, or nobody can tell.
 */
export interface Reach extends Step {
  readonly sector: SectorId
  readonly is: 'reached' | 'if-offered' | 'other-act' | 'abroad' | 'unsettled'
  /** What Danish jurisdiction rests on where the entity is not established in the Union. */
  readonly jurisdiction?: Step
}

/** Whether the act reaches an entity in one of its sectors (sections 1 and 2). */
export function reachOf(sector: SectorId, legalForm: string, home: Home): Reach {
  const { unsettled, source, confidence } = sectors[sector]
  const named = sectorNamed(sector)
  const carveOut = carveOutOf(sector, legalForm)
  if (carveOut) {
    const { act, extent } = carveOut
    const [first] = source.filter(id => id.startsWith('dk/1.'))
    return { sector, is: 'other-act', where: cite(first ?? 'dk/1.2'), confidence, says: displaced(named, act, extent) }
  }
  if (unsettled) return { sector, is: 'unsettled', where: cite('dk/1.7'), confidence, says: unsettled }
  if (goesByMainEstablishment(sector)) {
    const elsewhere = stateInstead(home)
    if (elsewhere) {
      return {
        sector,
        is: 'abroad',
        where: cite(home.representative ? 'dk/2.4' : 'dk/2.2'),
        confidence: 'V',
        says: {
          da: `${named.da}: hører under jurisdiktionen i ${elsewhere.da}, ikke under den danske`,
          en: `${named.en}: under the jurisdiction of ${elsewhere.en}, not the Danish`,
        },
      }
    }
  }
  const { annex, item } = sectors[sector]
  const jurisdiction =
    goesByMainEstablishment(sector) && isOutsideUnion(home) ? jurisdictionOver(named, home) : undefined
  return {
    sector,
    is: jurisdiction && !home.representative ? 'if-offered' : 'reached',
    ...(jurisdiction && { jurisdiction }),
    where: annex ? cite('dk/1.1') : cite('dk/9.1'),
    confidence,
    says: annex
      ? { da: `${named.da}: bilag ${annex}, pkt. ${item}`, en: `${named.en}: annex ${annex}, point ${item}` }
      : {
          da: `${named.da}: ikke i bilagene, men nævnt for sig`,
          en: `${named.en}: not in the annexes, but named on its own`,
        },
  }
}

/** Whether section 2(2) looks to the main establishment of a type: the types it lists are those of section 9(1). */
export function goesByMainEstablishment(sector: SectorId): boolean {
  return sectors[sector].registration === '9'
}

/** Every ground of section 1(2) to (6) that an entity names, and whether it can be one for it. */
export function exclusionsOf({
  designations,
  legalForm,
  sectors: ids,
}: Grounds): (Exclusion & { readonly holds: boolean })[] {
  const family = legalForms.forms[legalForm]?.family ?? ''
  return designations
    .map(key => classes.exclusions[key])
    .filter(exclusion => exclusion !== undefined)
    .map(exclusion => {
      const { families, never } = exclusion
      const holds = (!families || families.includes(family)) && !ids.some(id => never?.includes(id))
      return { ...exclusion, holds }
    })
}

/** Whether an entity is established outside the Union, so that section 2(4) asks it for a representative. */
export function isOutsideUnion({ mainEstablishment }: Home): boolean {
  return registration.euMemberStates[mainEstablishment] === undefined
}

/** Section 2(4) for who is not under the jurisdiction of another state: the representative, or where the services are offered. */
function jurisdictionOver(named: Text, { representative }: Home): Step {
  const { da, en } = cite('dk/2.4')
  return representative
    ? {
        where: { da: `${da}, 2. pkt.`, en: `${en}, second sentence` },
        confidence: 'V',
        says: {
          da: `${named.da}: hører under dansk jurisdiktion, da repræsentanten er etableret i Danmark`,
          en: `${named.en}: under Danish jurisdiction, as the representative is established in Denmark`,
        },
      }
    : {
        where: { da: `${da}, 3. pkt.`, en: `${en}, third sentence` },
        confidence: 'V',
        says: {
          da: `${named.da}: hører kun under dansk jurisdiktion, hvis tjenesten udbydes i Danmark, da der ingen repræsentant er`,
          en: `${named.en}: under Danish jurisdiction only if the service is offered in Denmark, as there is no representative`,
        },
      }
}

function stateInstead({ mainEstablishment, representative }: Home) {
  if (mainEstablishment === 'DK') return undefined
  const state = registration.euMemberStates[mainEstablishment]
  if (state) return state
  // Not established in the Union: where its representative is; with none, wherever it offers services, so perhaps also here.
  return representative && representative !== 'DK' ? registration.euMemberStates[representative] : undefined
}

function displaced(named: Text, act: string, extent: 'activity' | 'entity') {
  const other = cite(act)
  return extent === 'entity'
    ? { da: `${named.da}: ${other.da} gælder i stedet`, en: `${named.en}: ${other.en} applies instead` }
    : {
        da: `${named.da}: ${other.da} gælder i stedet, i det omfang den dækker aktiviteterne`,
        en: `${named.en}: ${other.en} applies instead, to the extent that it covers the activities`,
      }
}
