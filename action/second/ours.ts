import { cite } from '../../src/law/cite.ts'
import { requirements } from '../../src/law/law.generated.ts'
import type { Lang, Text } from '../../src/law/types.ts'
import { effectWords, voidedWords } from '../../src/report/compared/effect-words.ts'
import type { ComparedView, EffectView, FindingView, StatusView } from '../../src/report/compared/view.ts'
import { otherRows } from '../../src/report/sentence.ts'
import { basisWords, confidenceWords, measureNames } from '../../src/report/words.ts'
import { rules } from '../../src/rules/index.ts'
import { fits } from './fits.ts'

/**
 * Whether each sentence is one of ours, by a rule of ours and with a citation of ours, whatever stands in its slots. Without it whoever
 * writes the report could have us say of the law what they like.
 */
export function saysOnlyOurs({ lang, entities }: ComparedView): boolean {
  const laws = citationsIn(lang)
  return entities.every(entity => {
    const findings = [entity.new, entity.existing, entity.fixed, entity.gone, entity.excused].flat()
    return (
      findings.every(finding => isFinding(finding, lang) && laws.has(finding.law)) &&
      entity.requirements.every(one => isStatus(one, lang)) &&
      entity.effects.every(one => isEffect(one, lang) && (one.law === '' || laws.has(one.law)))
    )
  })
}

function isFinding({ rule, message, fix }: Pick<FindingView, 'rule' | 'message' | 'fix'>, lang: Lang): boolean {
  const messages = Object.values(rules.find(({ id }) => id === rule)?.messages ?? {})
  return messages.some(
    one => (fits(message, one[lang]) || fits(message, `${one[lang]}${otherRows[lang]}`)) && fits(fix, one.fix[lang]),
  )
}

/** What an organisation requires of itself has a title of its own, and is cited as such. */
function isStatus({ title, law, measure }: StatusView, lang: Lang): boolean {
  const named = measureNames.map((name, index) => `${index + 1}. ${name[lang]}`)
  if (measure !== null && !named.includes(measure)) return false
  if (law === cite('org/x')[lang]) return true
  return Object.entries(requirements).some(([id, one]) => one.title[lang] === title && cite(id)[lang] === law)
}

function isEffect({ kind, says, todo }: EffectView, lang: Lang): boolean {
  if (kind === 'due') return rules.some(({ id }) => isFinding({ rule: id, message: says, fix: todo }, lang))
  const pairs: readonly (readonly [Text, Text])[] = {
    class: [[effectWords.class, nothing] as const],
    approved: [[effectWords.approved, nothing] as const],
    registered: [[effectWords.registered, effectWords.tell] as const],
    'approval-voided': Object.values(voidedWords).map(one => [one.says, one.todo] as const),
  }[kind]
  return pairs.some(([first, second]) => fits(says, first[lang]) && fits(todo, second[lang]))
}

const nothing: Text = { da: '', en: '' }

/** Every citation that a finding can have, with what may stand behind it. */
function citationsIn(lang: Lang): ReadonlySet<string> {
  const bases = [undefined, ...Object.values(basisWords).map(text => text[lang])]
  const confidences = [undefined, ...Object.values(confidenceWords).map(text => text[lang])]
  const remarks = bases.flatMap(basis =>
    confidences.map(confidence => [basis, confidence].filter(one => one !== undefined).join(', ')),
  )
  const cited = [...Object.keys(requirements), 'org/x'].map(id => cite(id)[lang])
  return new Set(cited.flatMap(law => remarks.map(remark => (remark ? `${law} (${remark})` : law))))
}
