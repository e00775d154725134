import type { Agenda, AgendaItem } from '../../engine/agenda.ts'
import { organNamed } from '../../engine/decider.ts'
import { cite } from '../../law/cite.ts'
import { filled } from '../filled.ts'
import { dateIn, listIn } from '../sentence.ts'
import { measureNames } from '../words.ts'
import { changeItems } from './change-items.ts'
import type { ProposalOptions } from './proposal.ts'
import { plain, quoted } from './quoted.ts'
import { approveWords as words } from './words.ts'

/** The lines of a proposal below its heading: what is put before the body, what is left over, and what it is asked to resolve. */
export function proposalBody(agenda: Agenda, options: ProposalOptions): string[] {
  const { entity, items, measures } = agenda
  const { lang, asOf, covered } = options
  const organ = organNamed(entity.data.managementBody.organ)[lang]
  const concerned = measures.map(
    number => `- ${lang === 'da' ? 'nr.' : 'no.'} ${number}: ${measureNames[number - 1]?.[lang]}`,
  )
  return [
    `${plain(entity.data.name)}, ${lang === 'da' ? 'CVR-nr.' : 'CVR no.'} ${entity.data.cvr}.`,
    filled(words.to[lang], { organ, date: dateIn(lang, asOf) }),
    ...(covered ? ['', words.law[lang]] : []),
    '',
    `## ${words.before[lang]}`,
    ...items.flatMap(item => ['', ...itemLines(item, options)]),
    ...(covered && concerned.length > 0 ? ['', `### ${words.measures[lang]}`, '', ...concerned] : []),
    ...residual(agenda, options),
    '',
    `## ${words.resolution[lang]}`,
    '',
    `${words.resolve[lang]}`,
    '',
    ...resolutions(agenda, options).map(
      (line, index, all) => `${index + 1}. ${line}${index + 1 < all.length ? ';' : '.'}`,
    ),
  ]
}

function named({ document: { data } }: AgendaItem, lang: ProposalOptions['lang']): string {
  const title = data.title === undefined ? '' : ` (${plain(data.title)})`
  return `${plain(data.id)}${title}, ${words.version[lang]} ${plain(data.version)}`
}

function itemLines(item: AgendaItem, { lang, changes }: ProposalOptions): string[] {
  const { document, from, decision } = item
  const change = changes.get(document.path)
  const isDraft = document.kind === 'policy' && 'status' in document.data && document.data.status === 'draft'
  const standing = decision
    ? filled(words.changed[lang], {
        date: dateIn(lang, decision.approval.data.date),
        approval: plain(decision.approval.data.id),
        version: plain(decision.entry.version),
      })
    : words.unapproved[lang]
  return [
    `### ${named(item, lang)}`,
    '',
    `- ${words.document[lang]}: ${quoted(document.path)}`,
    ...(from ? [`- ${words.from[lang]}: ${plain(from.data.name)}`] : []),
    ...(isDraft ? [`- ${words.draft[lang]}`] : []),
    `- ${standing}`,
    ...(decision ? (change ? changeItems(change, lang) : [`- ${words.unknown[lang]}`]) : []),
  ]
}

function residual({ workspace, actions }: Agenda, { lang }: ProposalOptions): string[] {
  if (workspace.sound.actions.length === 0) return []
  const listed = actions.map(({ id, gap, measure, due }) => {
    const what = measure === undefined ? quoted(gap) : `${quoted(gap)} → ${quoted(measure)}`
    return `- ${plain(id)}: ${what}; ${filled(words.due[lang], { date: dateIn(lang, due) })}`
  })
  const lines = listed.length > 0 ? [`${words.actions[lang]}:`, '', ...listed] : [words.noActions[lang]]
  return ['', `## ${words.residual[lang]}`, '', ...lines]
}

function resolutions({ items, measures, actions }: Agenda, { lang, covered }: ProposalOptions): string[] {
  const numbers = listIn(lang, measures.map(String))
  return [
    ...items.map(item => named(item, lang)),
    ...(covered && measures.length > 0 ? [filled(words.asSuch[lang], { law: cite('dk/6.1')[lang], numbers })] : []),
    ...actions.map(({ id }) => filled(words.action[lang], { action: plain(id), law: cite('dk/6.2')[lang] })),
  ]
}
