import type { IsoDate } from '../../law/calendar.ts'
import { cite } from '../../law/cite.ts'
import type { ScopeAnswer } from '../../law/scope-answer.ts'
import type { Lang, Text } from '../../law/types.ts'
import { filled } from '../filled.ts'
import { nextSteps } from '../scope-next.ts'
import { dateIn } from '../sentence.ts'
import { visible } from '../visible.ts'
import type { Filed } from './told.ts'

/** What there is to do next, the most pressing first. */
export function stepsOf(answer: ScopeAnswer, files: readonly Filed[], asOf: IsoDate, lang: Lang): string[] {
  if (answer.scope.covered === true) return beginning(answer, files, asOf, lang)
  const customers = files.find(({ path, isKept }) => !isKept && path.endsWith('.md'))
  const answers = customers ? [filled(steps.customers[lang], { path: visible(customers.path) })] : []
  return [...answers, ...nextSteps(answer, lang, { recorded: true, asOf })]
}

/** What an entity that the act covers does with its scaffold. */
function beginning({ scope, obligations }: ScopeAnswer, files: readonly Filed[], asOf: IsoDate, lang: Lang): string[] {
  const due = obligations.find(({ due: day }) => day !== undefined)?.due
  const by = due ? filled(steps[due < asOf ? 'past' : 'by'][lang], { date: dateIn(lang, due) }) : ''
  const isFresh = (end: string) => files.some(({ path, isKept }) => !isKept && path.endsWith(end))
  return [
    steps.lint[lang],
    filled(steps.fill[lang], { by }),
    steps.write[lang],
    ...(scope.class ? [steps.decide[lang]] : [steps.alone[lang]]),
    ...(isFresh('.yml') ? [steps.workflow[lang]] : []),
  ]
}

const steps = {
  customers: {
    da: 'Skriv i {path}, hvad I kan vise kunder, som loven omfatter; leverer I ikke til nogen, så slet filen',
    en: 'Write in {path} what you can show customers that the act covers; if you supply none, delete the file',
  },
  lint: {
    da: 'Kør nis2lint: hvert felt og afsnit, der mangler, står der med fil, linje og paragraf',
    en: 'Run nis2lint: each field and section that is missing stands there with file, line and paragraph',
  },
  by: { da: ', senest den {date}', en: ', by {date}' },
  past: { da: '; fristen var den {date}, så gør det nu', en: '; the deadline was {date}, so do it now' },
  fill: {
    da: 'Udfyld entity.yaml og registration.yaml, og registrér enheden, hvis det ikke er gjort{by}',
    en: 'Fill in entity.yaml and registration.yaml, and register the entity if that has not been done{by}',
  },
  write: {
    da: 'Skriv politikkerne, afsnit for afsnit; vejledningen i hvert siger, hvad der skal besvares, og hvor det står',
    en: 'Write the policies, section by section; the guidance in each says what has to be answered and where that stands',
  },
  decide: {
    da: `Når teksterne er færdige, gør nis2lint approve beslutningen klar til ledelsesorganet (${cite('dk/7.1').da}). Den og tilsynet skrives, når de har fundet sted, aldrig på forhånd`,
    en: `When the texts are done, nis2lint approve prepares the decision of the management body (${cite('dk/7.1').en}). It and the oversight are recorded once they have taken place, never beforehand`,
  },
  alone: {
    da: 'Sæt politikken i kraft, når teksten er færdig, og skriv status: approved',
    en: 'Put the policy into force when the text is done, and write status: approved',
  },
  workflow: {
    da: 'Skriv udgivelsens commit i .github/workflows/nis2lint.yml, hvis I bruger GitHub; ellers slet filen',
    en: 'Write the commit of the release in .github/workflows/nis2lint.yml if you use GitHub; otherwise delete the file',
  },
} as const satisfies Record<string, Text>
