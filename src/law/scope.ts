import { type Competence, competencesOf } from './authorities.ts'
import { mayLeaveOut } from './carve-outs.ts'
import { citeAll } from './cite.ts'
import { type ClassFacts, classify, type Step } from './classify.ts'
import { type SectorId, sectors } from './law.generated.ts'
import { inferred } from './public-forms.ts'
import { exclusionsOf, type Home, type Reach, reachOf } from './reach.ts'
import { openQuestions } from './scope-questions.ts'
import type { Exclusion } from './scope-types.ts'
import type { EntityClass, Text } from './types.ts'
import { withoutEffect } from './without-effect.ts'

/** What the scope of the act is decided on. Money in EUR. */
export interface ScopeFacts extends ClassFacts, Home {
  /** The figures with partner and linked enterprises counted in. */
  readonly consolidated?: Pick<ClassFacts, 'employees' | 'turnover' | 'balance'> | undefined
}

/** What sections 1 to 5 make of an entity, step by step. It is what the documentation says, not a decision. */
export interface Scope {
  /** Covered by this act; unsettled where a question is open that decides it. */
  readonly covered: boolean | 'unsettled'
  readonly class: EntityClass | undefined
  /** The text that holds: this act, or the one in its place (see sources.yml); none where no text reaches the entity. */
  readonly act: string | undefined
  /** Other acts that hold for some of what it does. */
  readonly besides: readonly string[]
  readonly registration: '9' | '10' | undefined
  /** Whether Regulation (EU) 2024/2690 binds it. */
  readonly regulation: boolean
  /** Who supervises it, sector by sector, under this act and under those in its place. */
  readonly competences: readonly Competence[]
  /** Keys of the competent authorities. */
  readonly authorities: readonly string[]
  /** The sectors in which this act would reach it, whatever its size. */
  readonly reached: readonly SectorId[]
  /** Those in which another act goes before this one. */
  readonly elsewhere: readonly SectorId[]
  readonly trace: readonly Step[]
  /** The part of the trace that the class rests on. */
  readonly grounds: readonly Step[]
  /** What must be found out before the answer is sure. */
  readonly open: readonly Text[]
}

/** Finds whether and how the act covers an entity. */
export function scopeOf(given: ScopeFacts): Scope {
  const facts = inferred(given)
  const idle = withoutEffect(facts)
  const exclusion = exclusionsOf(facts).find(({ extent, holds }) => extent === 'entity' && holds)
  if (exclusion) return excluded(exclusion, facts.sectors)
  const reaches = facts.sectors.map(id => reachOf(id, facts.legalForm, facts))
  const reached = reachedOf(facts, reaches)
  const elsewhere = within(reaches, 'other-act')
  // Where other acts or other states take all that it does, no designation brings it back.
  const lost = reaches.length > 0 && reaches.every(({ is }) => is === 'other-act' || is === 'abroad')
  const own = lost ? { class: undefined, trace: [] } : classify({ ...facts, sectors: reached }, facts.sectors)
  const covered = coverage(facts, reaches, reached, own.class)
  const acts = [...new Set(elsewhere.flatMap(actOf))]
  const competences = [
    ...(covered === false ? [] : competencesOf(within(reaches, 'reached', 'if-offered', 'unsettled'))),
    ...elsewhere.flatMap(id => competencesOf([id])),
  ]
  return {
    covered,
    class: own.class,
    act: covered === false ? acts[0] : 'dk',
    besides: covered === false ? acts.slice(1) : acts,
    registration: covered === true ? (paragraphOf(reached) ?? '10') : undefined,
    regulation: own.class !== undefined && reached.some(id => sectors[id].regulation),
    competences,
    authorities: [...new Set(competences.map(({ authority }) => authority))],
    reached,
    elsewhere,
    grounds: own.trace,
    trace: [...reaches.flatMap(stepsOf), ...own.trace, ...idle],
    open: openQuestions(facts, reaches, reached, own),
  }
}

/** The section an entity registers under: that of section 9 wherever it has a type of section 9. */
export function paragraphOf(ids: readonly SectorId[]): '9' | '10' | undefined {
  const paragraphs = new Set(ids.map(id => sectors[id].registration))
  return paragraphs.has('9') ? '9' : paragraphs.has('10') ? '10' : undefined
}

/** Outside as a whole: the act in place of this one is the ground's own, else that of a sector which is outside as a whole. */
function excluded({ source, title, confidence, act, authority }: Exclusion, ids: readonly SectorId[]): Scope {
  const sector = act ? undefined : ids.find(id => sectors[id].carveOut?.extent === 'entity')
  const other = act ?? (sector && sectors[sector].carveOut?.act)
  const competences = sector ? competencesOf([sector]) : []
  return {
    covered: false,
    class: undefined,
    act: other,
    besides: [],
    registration: undefined,
    regulation: false,
    competences,
    authorities: authority ? [authority] : competences.map(one => one.authority),
    reached: [],
    elsewhere: [],
    grounds: [],
    trace: [{ where: citeAll(source), says: title, confidence }],
    open: [],
  }
}

/**
 * The sectors that count. Those that it is only if they are offered in Denmark count where nothing else makes the act cover it: whoever
 * documents them takes it that they are, though the answer stays open.
 */
function reachedOf(facts: ScopeFacts, reaches: readonly Reach[]): SectorId[] {
  const settled = within(reaches, 'reached')
  const isSettled =
    settled.length > 0 &&
    (settled.some(id => sectors[id].withoutClass) || classify({ ...facts, sectors: settled }).class !== undefined)
  return isSettled ? settled : within(reaches, 'reached', 'if-offered')
}

/** Whether this act covers it. Domain registration has no class, and yet sections 9 and 11 are for it. */
function coverage(
  facts: ScopeFacts,
  reaches: readonly Reach[],
  reached: readonly SectorId[],
  own: EntityClass | undefined,
): boolean | 'unsettled' {
  const elsewhere = within(reaches, 'other-act')
  if (own !== undefined || reached.some(id => sectors[id].withoutClass)) {
    if (within(reaches, 'if-offered').some(id => reached.includes(id))) return 'unsettled'
    // Section 1(3) speaks of entities, so that it may take the whole of one that is also something else.
    return elsewhere.some(id => sectors[id].carveOut?.extent === 'entity') ? 'unsettled' : true
  }
  if (reaches.some(({ is }) => is === 'unsettled')) return 'unsettled'
  const { consolidated } = facts
  const byGroup = reached.length > 0 && consolidated && classify({ ...facts, ...consolidated, sectors: reached }).class
  const leftOut = elsewhere.filter(id => mayLeaveOut(id, facts))
  const byThisAct = leftOut.length > 0 && classify({ ...facts, sectors: [...reached, ...leftOut] }).class
  return byGroup || byThisAct ? 'unsettled' : false
}

function stepsOf({ where, says, confidence, jurisdiction }: Reach): Step[] {
  return [{ where, says, confidence }, ...(jurisdiction ? [jurisdiction] : [])]
}

function within(reaches: readonly Reach[], ...how: Reach['is'][]): SectorId[] {
  return reaches.filter(({ is }) => how.includes(is)).map(({ sector }) => sector)
}

function actOf(id: SectorId): string[] {
  const { carveOut } = sectors[id]
  return carveOut ? [carveOut.act] : []
}
