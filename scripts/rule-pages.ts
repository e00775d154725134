import type { Message, Rule } from '../src/engine/rule.ts'
import { type Severity, severityOf, surenessOf } from '../src/engine/severity.ts'
import { type RequirementId, requirements } from '../src/law/law.generated.ts'
import type { Lang, Level } from '../src/law/types.ts'
import { requirementsOf } from '../src/report/explain/checked-by.ts'
import { severityWords } from '../src/report/words.ts'
import { rules } from '../src/rules/index.ts'

/** The most requirements that are named one by one. */
const most = 12

const all = (Object.keys(requirements) as RequirementId[]).map(id => [id, requirements[id]] as const)

/** The page of all rules: what each looks at and what it can say, in one language. */
export function rulesPage(lang: Lang): string {
  const told = rules.map(rule => ruleTold(rule, lang))
  return `# ${words.title[lang]}\n\n${words.intro[lang]}\n\n${told.join('\n\n')}\n`
}

function ruleTold(rule: Rule, lang: Lang): string {
  const about = spokenOf(rule)
  const named = about.slice(0, most).map(id => `\`${id}\``)
  const more = about.length - named.length
  const list = more > 0 ? `${named.join(', ')} ${words.more[lang].replace('{count}', String(more))}` : named.join(', ')
  const said = new Map<string, Severity[]>()
  for (const message of Object.values(rule.messages)) {
    const text = blank(message[lang])
    said.set(text, [...(said.get(text) ?? []), ...severities(message, meantBy(message, rule, about))])
  }
  const messages = [...said].map(([text, weights]) => `- ${rangeOf(weights, lang)}: ${text}`)
  return [
    `## [${rule.id}](../src/rules/${rule.id}.md)`,
    `${rule.title[lang]}.`,
    `${words.requirements[lang]}: ${list}`,
    messages.join('\n'),
  ].join('\n\n')
}

function spokenOf(rule: Rule): RequirementId[] {
  const ids = requirementsOf(rule, all) as RequirementId[]
  return ids.includes(rule.requirement) ? ids : [rule.requirement, ...ids]
}

/** The requirements that a message may be about: its own, or those of the rule that no message has for its own. */
function meantBy({ requirement }: Message, rule: Rule, about: readonly RequirementId[]): readonly RequirementId[] {
  if (requirement) return [requirement]
  const taken = Object.values(rule.messages).map(message => message.requirement)
  return about.filter(id => id === rule.requirement || !taken.includes(id))
}

/** What a message may weigh, by each of the requirements that it may be about. */
function severities(message: Message, about: readonly RequirementId[]): Severity[] {
  return about.flatMap(id => levelsOf(id).map(level => weightOf(message, id, level)))
}

function rangeOf(weights: readonly Severity[], lang: Lang): string {
  const range = order.filter(severity => weights.includes(severity)).map(severity => severityWords[severity][lang])
  return range.join(` ${words.or[lang]} `)
}

const order: readonly Severity[] = ['notice', 'warning', 'error']

function weightOf({ level, confidence }: Message, id: RequirementId, own: Level): Severity {
  const sure = surenessOf(requirements[id])
  return severityOf(level ? [own, level] : [own], confidence ? [sure, confidence] : [sure])
}

/** The regulation is a benchmark for those whom it does not bind. */
function levelsOf(id: RequirementId): Level[] {
  const { level, binds } = requirements[id]
  return binds === 'regulation' ? [level, 'BØR'] : [level]
}

/** A sentence for any values. */
function blank(template: string): string {
  return template.replace(/\{\w+\}/g, '…')
}

const words = {
  title: { da: 'Regler', en: 'Rules' },
  intro: {
    da: `Hver regel er et forhold, der skal være i orden, og har sin egen side med små eksempler og det, nis2lint siger om dem. Alvoren er
den mindste af det, kilden kræver, og det, vi er sikre på, så den kan være en anden for et krav end for et andet; organisationen kan
sænke eller hæve den i \`nis2lint.yaml\`, uden at det ændrer tilsynsparatheden. \`nis2lint explain <regel>\` siger mere. Kravene står i
[krav](krav.md).`,
    en: `Each rule is a state that is to hold, and has its own page with small examples and what nis2lint says of them. The severity is the
lesser of what the source asks for and how sure we are, so that it can differ from one requirement to another; the organisation can
lower or raise it in \`nis2lint.yaml\`, which does not change audit readiness. \`nis2lint explain <rule>\` says more. The requirements
are listed in [requirements](requirements.md).`,
  },
  requirements: { da: 'Krav', en: 'Requirements' },
  more: { da: 'og {count} andre af samme slags', en: 'and {count} others of the same kind' },
  or: { da: 'eller', en: 'or' },
} as const
