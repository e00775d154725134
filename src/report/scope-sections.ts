import { cite } from '../law/cite.ts'
import { inMillions, type Step } from '../law/classify.ts'
import { authorities as authorityNames, registration, sectors } from '../law/law.generated.ts'
import type { Owed } from '../law/obligations.ts'
import { formulaOf, type ScopeAnswer } from '../law/scope-answer.ts'
import { sectorNamed } from '../law/sector-named.ts'
import type { Confidence, Lang, Text } from '../law/types.ts'
import { type Given, nextSteps } from './scope-next.ts'
import { dateIn, listIn } from './sentence.ts'
import { capitalised, confidenceWords } from './words.ts'

/** One thing said, and in smaller letters what it rests on or what goes with it. */
export interface Line {
  readonly says: string
  readonly beside?: string
}

export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

/** What stands below the verdict, in order; sections with nothing in them are left out. */
export function sectionsOf(answer: ScopeAnswer, lang: Lang, given: Given): Section[] {
  const { scope, obligations, fineRemarks } = answer
  const all: Section[] = [
    { title: titles.why[lang], lines: scope.trace.map(step => stepLine(step, lang)) },
    { title: titles.remains[lang], lines: scope.covered === false ? [] : remaining(answer, lang) },
    { title: titles.follows[lang], lines: consequences(answer, lang) },
    { title: titles.duties[lang], lines: obligations.map(owed => dutyLine(owed, lang)) },
    { title: titles.fines[lang], lines: [...fineLine(answer, lang), ...fineRemarks.map(step => stepLine(step, lang))] },
    { title: titles.open[lang], lines: scope.open.map(question => ({ says: question[lang] })) },
    { title: titles.next[lang], lines: nextSteps(answer, lang, given).map(says => ({ says })) },
  ]
  return all.filter(({ lines }) => lines.length > 0)
}

const titles = {
  why: { da: 'Hvorfor', en: 'Why' },
  remains: { da: 'Hvad der hører hvorhen', en: 'What belongs where' },
  follows: { da: 'Myndighed og tilsyn', en: 'Authority and supervision' },
  duties: { da: 'Pligter og frister', en: 'Duties and deadlines' },
  fines: { da: 'Bøder', en: 'Fines' },
  open: { da: 'Åbne spørgsmål', en: 'Open questions' },
  next: { da: 'Det næste', en: 'What to do next' },
} as const satisfies Record<string, Text>

function stepLine({ where, says, confidence }: Step, lang: Lang): Line {
  return { says: capitalised(says[lang]), beside: ground(where[lang], confidence, lang) }
}

function ground(law: string, confidence: Confidence, lang: Lang): string {
  return confidence === 'V' ? law : `${law}; ${confidenceWords[confidence][lang]}`
}

/** Where other acts take some of what the entity does: which activities, and what is left to this act. */
function remaining({ scope }: ScopeAnswer, lang: Lang): Line[] {
  if (scope.elsewhere.length === 0) return []
  const named = (ids: readonly (keyof typeof sectors)[]) =>
    listIn(
      lang,
      ids.map(id => sectorNamed(id)[lang]),
    )
  const others = scope.elsewhere.map(id => ({
    says: `${capitalised(cite(sectors[id].carveOut?.act ?? 'dk')[lang])}: ${sectorNamed(id)[lang]}`,
    beside: authorityNames[sectors[id].authority]?.name[lang] ?? '',
  }))
  const own = scope.reached.length > 0 ? [{ says: `${capitalised(cite('dk')[lang])}: ${named(scope.reached)}` }] : []
  return [...own, ...others]
}

function consequences({ scope, authorities, otherAuthorities, supervision }: ScopeAnswer, lang: Lang): Line[] {
  const [one, several] =
    lang === 'da' ? ['Kompetent myndighed', 'Kompetente myndigheder'] : ['Competent authority', 'Competent authorities']
  const lines: Line[] = []
  if (authorities.length > 0)
    lines.push({
      says: `${authorities.length > 1 ? several : one}: ${listIn(
        lang,
        authorities.map(name => officially(name, lang)),
      )}`,
    })
  for (const { when, name } of otherAuthorities) lines.push({ says: `${when[lang]}: ${officially(name, lang)}` })
  if (scope.registration) {
    const { name, source, confidence } = registration.channel
    const through =
      lang === 'da'
        ? `Registreres efter § ${scope.registration}, på`
        : `Registers under § ${scope.registration}, through`
    lines.push({ says: `${through} ${name}`, beside: ground(cite(source[0] ?? '')[lang], confidence, lang) })
  }
  if (scope.covered === true && scope.regulation) {
    lines.push({
      says:
        lang === 'da'
          ? 'Forordning (EU) 2024/2690 gælder for tjenesten'
          : 'Regulation (EU) 2024/2690 applies to the service',
    })
  }
  return supervision ? [...lines, stepLine(supervision, lang)] : lines
}

/** The name of an authority, with the official one beside a translation. */
function officially({ da, en }: Text, lang: Lang): string {
  return lang === 'da' ? da : `${en} (${da})`
}

function dutyLine({ duty, law, when, due, punishable, confidence }: Owed, lang: Lang): Line {
  const latest = lang === 'da' ? 'senest den' : 'by'
  const by = due ? `${latest} ${dateIn(lang, due)}` : when[lang]
  const penal = lang === 'da' ? '; kan straffes med bøde' : '; punishable by fine'
  return { says: `${duty[lang]}: ${by}`, beside: `${ground(law[lang], confidence, lang)}${punishable ? penal : ''}` }
}

function fineLine({ fine }: ScopeAnswer, lang: Lang): Line[] {
  if (!fine) return []
  const formula = formulaOf(fine)[lang]
  const level = lang === 'da' ? 'Direktivets niveau' : "The directive's level"
  const says =
    fine.atLeast === undefined ? `${level}: ${formula}` : `${level}: ${inMillions(fine.atLeast, lang)}, ${formula}`
  return [{ says, beside: fine.law[lang] }]
}
