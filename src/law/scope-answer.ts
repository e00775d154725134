import type { IsoDate } from './calendar.ts'
import { citeAll } from './cite.ts'
import { inMillions, type Step } from './classify.ts'
import { type FineCeiling, fineCeilingOf } from './fines.ts'
import { authorities, classes, sectors } from './law.generated.ts'
import { type Owed, obligationsOf } from './obligations.ts'
import { inferred, isPublic } from './public-forms.ts'
import { type Scope, type ScopeFacts, scopeOf } from './scope.ts'
import type { EntityClass, Text } from './types.ts'

/** An authority that has some entities of a sector instead of the one named. */
export interface OtherAuthority {
  readonly when: Text
  /** Its name; the Danish is the official one. */
  readonly name: Text
}

/** All that whoever asks about scope is told: whether and how the act covers an entity, and what follows from it. */
export interface ScopeAnswer {
  readonly scope: Scope
  /** Their names; the Danish are the official ones. */
  readonly authorities: readonly Text[]
  readonly otherAuthorities: readonly OtherAuthority[]
  readonly obligations: readonly Owed[]
  readonly supervision: Step | undefined
  readonly fine: FineCeiling | undefined
  /** What must be said beside the fine, so that nobody takes it for Danish law. */
  readonly fineRemarks: readonly Step[]
}

/** The answer for facts; `coveredSince` is the day the act began to apply, where it is known. */
export function scopeAnswerOf(given: ScopeFacts, coveredSince: IsoDate | undefined): ScopeAnswer {
  const facts = inferred(given)
  const scope = scopeOf(facts)
  const found = scope.covered === true ? scope.class : undefined
  const supervision = found && classes.supervision[found]
  return {
    scope,
    authorities: scope.authorities.map(nameOf),
    otherAuthorities: othersIn(scope),
    obligations: obligationsOf(scope, facts, coveredSince),
    supervision: supervision && {
      where: citeAll(supervision.source),
      says: supervision.title,
      confidence: supervision.confidence,
    },
    fine: found && fineCeilingOf(found, facts.turnover, facts.consolidated?.turnover),
    fineRemarks: found ? remarksOn(facts, found) : [],
  }
}

/** The formula of a ceiling with its figures; where no turnover is known, in words. */
export function formulaOf({ fixed, percent, turnover, of }: FineCeiling): Text {
  const whose =
    of === 'group'
      ? { da: 'koncernens omsætning', en: 'the turnover of the group' }
      : { da: 'egen omsætning', en: 'own turnover' }
  const [da, en] =
    turnover === undefined ? ['', ''] : [` (${inMillions(turnover, 'da')})`, ` (${inMillions(turnover, 'en')})`]
  return {
    da: `det højeste af ${inMillions(fixed, 'da')} og ${String(percent).replace('.', ',')} % af ${whose.da}${da}`,
    en: `the higher of ${inMillions(fixed, 'en')} and ${percent} % of ${whose.en}${en}`,
  }
}

function othersIn({ competences }: Scope): OtherAuthority[] {
  return competences
    .filter(({ sector }) => sectors[sector].carveOut === undefined)
    .flatMap(({ sector }) => sectors[sector].authorityExceptions ?? [])
    .map(({ when, authority }) => ({ when, name: nameOf(authority) }))
}

function remarksOn({ legalForm }: ScopeFacts, found: EntityClass): Step[] {
  return [noAmount, courts(found), outsideTheCeiling, ...(isPublic(legalForm) ? [publicBodies] : [])]
}

function nameOf(key: string): Text {
  return authorities[key]?.name ?? { da: key, en: key }
}

const noAmount: Step = {
  where: citeAll(['dk/32', 'dir/34']),
  confidence: 'V',
  says: {
    da: 'Loven nævner intet beløb. Tallet er, hvad direktivet kræver, at det højeste bødeniveau mindst skal være, regnet af hele virksomhedens omsætning på verdensplan i det foregående regnskabsår',
    en: 'The act names no amount. The figure is what the directive demands that the highest fine be at the least, counted on the worldwide turnover of the whole undertaking in the year before',
  },
}

function courts(found: EntityClass): Step {
  return {
    where: citeAll(['dk/32.1', classes.supervision[found].acceptedFine, 'dir/34.8']),
    confidence: 'V',
    says: {
      da: 'Bøder efter loven er straf: domstolene udmåler dem, medmindre de vedtages uden retssag',
      en: 'Fines under the act are criminal: the courts set them, unless they are accepted without a trial',
    },
  }
}

const outsideTheCeiling: Step = {
  where: citeAll(['dk/9', 'dk/10', 'dir/34.4', 'dir/34.5']),
  confidence: 'I',
  says: {
    da: 'Direktivets niveau gælder dets artikel 21 og 23. Manglende registrering ligger uden for det',
    en: "The directive's level is for its articles 21 and 23. Failing to register lies outside it",
  },
}

const publicBodies: Step = {
  where: citeAll(['dk-straffeloven/27.2']),
  confidence: 'S',
  says: {
    da: 'Stat og kommuner kan kun straffes for det, der svarer til privat virksomhed, ikke for myndighedsudøvelse',
    en: 'State and municipalities can be punished only for what resembles private activity, not for the exercise of authority',
  },
}
