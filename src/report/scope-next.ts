import type { IsoDate } from '../law/calendar.ts'
import { cite } from '../law/cite.ts'
import type { ScopeAnswer } from '../law/scope-answer.ts'
import type { Lang, Text } from '../law/types.ts'
import { dateIn, listIn } from './sentence.ts'

/** Whether the answer stands in a document, and the day on which it is given. */
export interface Given {
  readonly recorded: boolean
  readonly asOf: IsoDate
}

/** What whoever got the answer can do with it, the most pressing first. */
export function nextSteps(answer: ScopeAnswer, lang: Lang, { recorded, asOf }: Given): string[] {
  const { scope, authorities, obligations } = answer
  const open = scope.open.length > 0 && scope.covered !== 'unsettled' ? [ask(authorities)] : []
  if (scope.covered === 'unsettled') return [ask(authorities), keep, voluntary].map(step => step[lang])
  if (scope.covered === false) {
    const other = scope.act ? [otherAct(scope.act, authorities)] : []
    return [...other, ...open, keep, supplier, voluntary].map(step => step[lang])
  }
  const due = obligations.find(({ due: day }) => day !== undefined)?.due
  return [register(due, asOf), ...open, ...(recorded ? [] : [write]), lint].map(step => step[lang])
}

function register(due: IsoDate | undefined, asOf: IsoDate): Text {
  if (!due) {
    return {
      da: 'Registrér enheden inden for fristen ovenfor, regnet fra den dag, den blev omfattet',
      en: 'Register the entity within the deadline above, counted from the day it became covered',
    }
  }
  const isPast = due < asOf
  return {
    da: `Registrér enheden, hvis det ikke er gjort; fristen ${isPast ? 'var' : 'er'} den ${dateIn('da', due)}${isPast ? ', så gør det nu' : ''}`,
    en: `Register the entity, if that has not been done; the deadline ${isPast ? 'was' : 'is'} ${dateIn('en', due)}${isPast ? ', so do it now' : ''}`,
  }
}

function ask(authorities: readonly Text[]): Text {
  const whom =
    authorities.length > 0 ? named(authorities) : { da: 'den kompetente myndighed', en: 'the competent authority' }
  return {
    da: `Stil de åbne spørgsmål til ${whom.da}, og gem svaret med dato`,
    en: `Put the open questions to ${whom.en}, and keep the answer with its date`,
  }
}

function otherAct(act: string, authorities: readonly Text[]): Text {
  const whom = named(authorities)
  const [da, en] = authorities.length > 0 ? [` og spørg ${whom.da}`, ` and ask ${whom.en}`] : ['', '']
  return {
    da: `Læs ${cite(act).da}${da}, hvis noget er uklart: nis2lint kontrollerer ikke efter den`,
    en: `Read ${cite(act).en}${en} if anything is unclear: nis2lint does not check by it`,
  }
}

/** Authorities as a sentence names them. */
function named(authorities: readonly Text[]): Text {
  return {
    da: listIn(
      'da',
      authorities.map(({ da }) => da),
    ),
    en: listIn(
      'en',
      authorities.map(({ en }) => `the ${en}`),
    ),
  }
}

const keep: Text = {
  da: 'Gem svaret med de tal, det hviler på, og spørg igen, når enhedens type, størrelse eller udpegning ændrer sig',
  en: 'Keep the answer with the figures it rests on, and ask again when the type, size or designation of the entity changes',
}

const supplier: Text = {
  da: 'Leverer I til nogen, loven omfatter, møder I den i kontrakten: se docs/leverandor.md i github.com/nis2lint/nis2lint',
  en: 'If you supply somebody the act covers, you will meet it in the contract: see docs/supplier.md in github.com/nis2lint/nis2lint',
}

const voluntary: Text = {
  da: `Enhver kan frivilligt fortælle CSIRT'en om hændelser, nærvedhændelser og cybertrusler (${cite('dk/14.1').da})`,
  en: `Anybody may of its own accord tell the CSIRT of incidents, near misses and cyber threats (${cite('dk/14.1').en})`,
}

const write: Text = {
  da: 'Skriv svaret ned som enhedsdokument (nis2: entity); nis2lint scope --write FIL gør det',
  en: 'Write the answer down as an entity document (nis2: entity); nis2lint scope --write FILE does so',
}

const lint: Text = {
  da: 'Kør nis2lint i mappen for at se, hvad der mangler i dokumentationen',
  en: 'Run nis2lint in the folder to see what the documentation lacks',
}
