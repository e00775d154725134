import type { Message, Rule } from '../engine/rule.ts'
import { type Severity, severityOf } from '../engine/severity.ts'
import { cite } from '../law/cite.ts'
import { requirements } from '../law/law.generated.ts'
import type { Lang } from '../law/types.ts'
import { words } from './words.ts'

/** What a severity is called in SARIF. */
export const sarifLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }
const problems: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'recommendation' }

/** A rule as SARIF describes it, in one language. What it says of its own requirement decides its level. */
export function ruleOf(rule: Rule, lang: Lang) {
  const { level, confidence, basis, measure } = requirements[rule.requirement]
  const severity = severityOf([level], [confidence])
  return {
    ...namesOf(rule),
    ...textsOf(rule, lang),
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: {
      tags: ['nis2', 'compliance', basis, ...(measure === undefined ? [] : [`measure-${measure}`])],
      precision: confidence === 'V' ? 'high' : 'medium',
      'problem.severity': problems[severity],
    },
  }
}

/** The texts of the rules in the other language, as SARIF carries translations. */
export function translationOf(rules: readonly Rule[], version: string, lang: Lang) {
  return {
    name: 'nis2lint',
    version,
    language: lang,
    contents: ['localizedData'],
    associatedComponent: { name: 'nis2lint' },
    rules: rules.map(rule => ({ ...namesOf(rule), ...textsOf(rule, lang) })),
  }
}

function textsOf({ title, requirement, messages }: Rule, lang: Lang) {
  const { title: asked, ask } = requirements[requirement]
  const law = `${cite(requirement)[lang]}: ${asked[lang]}. ${ask[lang]}.`
  const said = Object.values(messages).map(message => saidBy(message, lang))
  const list = (bullet: string) => said.map(text => `${bullet} ${text}`).join('\n')
  return {
    shortDescription: { text: `${title[lang]}.` },
    fullDescription: { text: `${title[lang]}. ${law}` },
    help: {
      text: `${law}\n\n${words.canSay[lang]}:\n${list('-')}\n\n${words.disclaimer[lang]}`,
      markdown: `${law}\n\n**${words.canSay[lang]}**\n\n${list('*')}\n\n_${words.disclaimer[lang]}_`,
    },
  }
}

/** A sentence with its remedy, for any values. */
function saidBy(message: Message, lang: Lang): string {
  return `${message[lang]} → ${message.fix[lang]}`.replace(/\{\w+\}/g, '…')
}

/** The id, and the name that programs show (`ApprovalCurrent`) where SARIF takes it for another than the id. */
function namesOf({ id }: Rule): { id: string; name?: string } {
  if (!id.includes('-')) return { id }
  return { id, name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()) }
}
