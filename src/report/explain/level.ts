import { type Severity, severityOf, surenessOf } from '../../engine/severity.ts'
import type { Basis, Level, Requirement, Text } from '../../law/types.ts'
import { both } from './part.ts'

/** How much a requirement asks, on what basis, and what a gap weighs. */
export function levelTold(requirement: Requirement): Text[] {
  const { level, basis, check } = requirement
  const severity = severityOf([level], [surenessOf(requirement)])
  return [
    both(lang => `${levelWords[level][lang]} ${basisSentences[basis][lang]}`),
    ...(check === 'manual' ? [] : [both(lang => words.gap[lang].replace('{severity}', severities[severity][lang]))]),
    ...conditionTold(requirement),
  ]
}

/** Whether a requirement holds for everybody alike, and where that a text is to say it is our reading. */
export function conditionTold({ conditional, unwritten, basis }: Requirement): Text[] {
  return [
    ...(conditional ? [basis === 'regulation' ? words.conditionalRegulation : words.conditional] : []),
    ...(unwritten ? [words.unwritten] : []),
  ]
}

/** A level in its own word and in English. */
export const levelWords: Readonly<Record<Level, Text>> = {
  SKAL: { da: 'SKAL.', en: 'SKAL (must).' },
  BØR: { da: 'BØR.', en: 'BØR (should).' },
  KAN: { da: 'KAN.', en: 'KAN (may).' },
}

/** What kind of source makes a requirement one, as a sentence. */
export const basisSentences: Readonly<Record<Basis, Text>> = {
  act: { da: 'Det følger af lovens egne ord.', en: "It follows from the act's own words." },
  order: { da: 'Det følger af bekendtgørelsens egne ord.', en: "It follows from the order's own words." },
  regulation: { da: 'Det følger af forordningens egne ord.', en: "It follows from the regulation's own words." },
  guidance: {
    da: 'Det er vejledning eller baggrundsmateriale, der siger det, ikke loven selv; niveauet er kildens.',
    en: 'It is guidance or background material that says so, not the act itself; the level is that of the source.',
  },
  product: { da: 'Det er nis2lints valg, ikke lov.', en: "It is nis2lint's choice, not law." },
  org: { da: 'Det er organisationens eget krav, ikke lov.', en: "It is the organisation's own requirement, not law." },
  tool: {
    da: 'Det er ikke et lovkrav, men en forudsætning for, at dokumenterne kan kontrolleres.',
    en: 'It is not a legal requirement but what it takes for the documents to be checked.',
  },
}

const severities: Readonly<Record<Severity, Text>> = {
  error: { da: 'en fejl', en: 'an error' },
  warning: { da: 'højst en advarsel', en: 'at most a warning' },
  notice: { da: 'højst en bemærkning', en: 'at most a notice' },
}

const words = {
  gap: {
    da: 'En mangel er her {severity} hos den, kravet binder.',
    en: 'A gap is {severity} here, for whom the requirement binds.',
  },
  conditional: {
    da: 'Loven kræver det kun, hvor det er relevant. Hvordan man viser, at det ikke er, siger den ikke; vi foreslår en begrundet undtagelse.',
    en: 'The act asks for it only where relevant. How to show that it is not, it does not say; we suggest an exception with reasons.',
  },
  conditionalRegulation: {
    da: 'Punktet gælder, hvor det er passende, relevant eller muligt. Anvendes det ikke, skal grunden være dokumenteret forståeligt: artikel 2, stk. 2.',
    en: 'The point holds where appropriate, applicable or feasible. Where it is not applied, the reason must be documented comprehensibly: article 2(2).',
  },
  unwritten: {
    da: 'Kilden kræver selve handlingen; at et dokument beskriver hvordan, er vores læsning.',
    en: 'The source asks for the thing itself; that a document says how is our reading.',
  },
} as const satisfies Record<string, Text>
