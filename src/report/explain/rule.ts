import type { Message, Rule } from '../../engine/rule.ts'
import { severityOf, surenessOf } from '../../engine/severity.ts'
import type { Catalogue } from '../../law/catalogue.ts'
import { folded } from '../../law/folded.ts'
import { placeOf } from '../../law/places.ts'
import type { Lang, Text } from '../../law/types.ts'
import { rules } from '../../rules/index.ts'
import { severityWords } from '../words.ts'
import { boundBy } from './bound.ts'
import { requirementsOf } from './checked-by.ts'
import { whyAsked } from './context.ts'
import { durationIn } from './durations.ts'
import { badWorkspaces, goodWorkspaces } from './examples.generated.ts'
import { workspacePart } from './examples.ts'
import type { Asking, Explanation, Kind, Part } from './explanation.ts'
import { requirementsPart } from './hanging.ts'
import { levelTold } from './level.ts'
import { misstatedPart } from './misstated.ts'
import { both, part, sentence } from './part.ts'
import { requirementPenalty } from './penalty.ts'
import { sourcePart, surenessPart } from './source.ts'

/** The rules that judge documents. */
export const ruleKind: Kind = {
  named: asked => rules.filter(({ id }) => id === folded(asked)).map(({ id }) => id),
  known: () => rules.map(({ id }) => id),
  explain,
}

/** The most requirements that are listed one by one; of more, the first and how many others. */
const most = 12

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const rule = rules.find(one => one.id === id)
  if (!rule) throw new Error(`there is no rule ${id}`)
  const requirement = catalogue.of(rule.requirement)
  const { basis, confidence, punishable } = requirement
  const law = basis !== 'tool'
  return {
    kind: 'rule',
    id,
    title: rule.title[lang],
    parts: [
      ...part('why', lang, {
        lines: [...whyAsked(rule.requirement, basis), both(to => sentence(requirement.title[to]))],
      }),
      ...servedPart(rule, lang, catalogue),
      ...part('bound', lang, { lines: boundBy(requirement) }),
      ...part('level', lang, { lines: levelTold(requirement) }),
      ...part('penalty', lang, { lines: requirementPenalty(placeOf(rule.requirement), punishable, basis) }),
      ...messagesPart(rule, catalogue, lang),
      ...part('satisfy', lang, {
        lines: [...new Set(Object.values(rule.messages).map(({ fix }) => sentence(blank(fix[lang]))))],
      }),
      ...part('settings', lang, {
        lines: Object.entries(rule.settings ?? {}).map(([name, choice]) => settingTold(name, choice)),
      }),
      ...workspacePart('bad', badWorkspaces[id], lang),
      ...workspacePart('good', goodWorkspaces[id], lang),
      ...part('exception', lang, { lines: [rule.excusable ? words.excusable : words.notExcusable] }),
      ...(law ? misstatedPart([placeOf(rule.requirement)], lang) : []),
      ...sourcePart([law ? rule.requirement : 'tool'], lang),
      ...surenessPart(confidence, lang, words.each),
    ],
  }
}

function servedPart(rule: Rule, lang: Lang, catalogue: Catalogue): Part[] {
  const all = catalogue.all.filter(id => catalogue.knows(id)).map(id => [id, catalogue.of(id)] as const)
  const served = requirementsOf(rule, all)
  const more = served.length - most
  const lines = more > 0 ? [both(to => words.more[to].replace('{count}', String(more)))] : []
  return requirementsPart(served.slice(0, most), catalogue, lang, lines)
}

function messagesPart({ messages, requirement }: Rule, catalogue: Catalogue, lang: Lang): Part[] {
  const weigh = ({ level: own, confidence: sure, requirement: about = requirement }: Message) => {
    const demand = catalogue.of(about)
    const confidence = surenessOf(demand)
    return severityWords[severityOf([demand.level, ...(own ? [own] : [])], [confidence, ...(sure ? [sure] : [])])][lang]
  }
  const rows = Object.values(messages).map(message => [
    weigh(message),
    `${blank(message[lang])} → ${blank(message.fix[lang])}`,
  ])
  return part('messages', lang, { table: { head: [words.severity[lang], words.says[lang]], rows } })
}

function settingTold(
  name: string,
  { default: otherwise, says }: { readonly default: string; readonly says: Text },
): Text {
  return both(
    lang => `${name}: ${sentence(says[lang])} ${words.otherwise[lang]} ${durationIn(lang, otherwise)} (${otherwise}).`,
  )
}

/** A sentence for any values. */
function blank(template: string): string {
  return template.replace(/\{\w+\}/g, '…')
}

const words = {
  more: {
    da: 'Her er de første; reglen handler om {count} krav mere.',
    en: 'Here are the first; the rule is about {count} more requirements.',
  },
  severity: { da: 'Alvor', en: 'Severity' },
  says: { da: 'Hvad den siger → hvad man gør', en: 'What it says → what to do' },
  otherwise: { da: 'Ellers', en: 'Otherwise' },
  excusable: {
    da: 'En godkendt undtagelse (nis2: exception) fra kravet skjuler fundet; det bliver stående i json-rapporten.',
    en: 'An approved exception (nis2: exception) from the requirement hides the finding; it stays in the json report.',
  },
  notExcusable: {
    da: 'En undtagelse skjuler ikke det, reglen siger: det skal rettes.',
    en: 'An exception does not hide what the rule says: it is to be mended.',
  },
  each: {
    da: 'Alvoren ovenfor er for det krav, en melding altid handler om, og ellers for reglens eget. Handler en melding om et andet krav, vejer den højst så meget som det.',
    en: "The severity above is for the requirement that a message is always about, and otherwise for the rule's own. A message about another requirement weighs at most as much as that.",
  },
} as const satisfies Record<string, Text>
