import type { Agenda, AgendaItem, BrokenItem } from '../../engine/agenda.ts'
import type { ChangeSince } from '../../engine/history.ts'
import type { Lang } from '../../law/types.ts'
import { changeLines } from '../change-lines.ts'
import { filled } from '../filled.ts'
import type { Paint } from '../paint.ts'
import { dateIn, sentenceOf } from '../sentence.ts'
import { visible } from '../visible.ts'
import { words as common } from '../words.ts'
import { approveWords as words } from './words.ts'

/** What the management body of an entity has to decide on, for a terminal. */
export function agendaText(
  { entity, items, actions, broken }: Agenda,
  changes: ReadonlyMap<string, ChangeSince>,
  lang: Lang,
  paint: Paint,
): string {
  const none = broken.length > 0 ? words.onlyBroken : words.nothing
  const count = items.length === 0 ? none : items.length === 1 ? words.one : words.many
  return `${[
    paint('bold', `${visible(entity.data.name)}: ${filled(count[lang], { count: String(items.length) })}`),
    ...items.flatMap(item => itemLines(item, changes.get(item.document.path), lang, paint)),
    ...(broken.length > 0 ? [`  ${words.broken[lang]}:`, ...broken.flatMap(one => brokenLines(one, lang))] : []),
    ...(actions.length > 0
      ? [`  ${words.actions[lang]}:`, ...actions.map(({ id, gap }) => `    ${visible(id)}: ${visible(gap)}`)]
      : []),
  ].join('\n')}\n`
}

/** How many errors of a document are told; nis2lint tells all. */
const most = 3

function brokenLines({ document, errors }: BrokenItem, lang: Lang): string[] {
  const told = errors.slice(0, most).map(error => sentenceOf(error, lang).says)
  const left = errors.length - told.length
  const more = left > 0 ? [filled(common.andMore[lang], { count: String(left) })] : []
  return [visible(document.path), ...[...told, ...more].map(line => `  ${visible(line)}`)].map(line => `    ${line}`)
}

function itemLines(
  { document: { data, path }, decision, proposal }: AgendaItem,
  change: ChangeSince | undefined,
  lang: Lang,
  paint: Paint,
): string[] {
  const standing = decision
    ? filled(words.changed[lang], {
        date: dateIn(lang, decision.approval.data.date),
        approval: decision.approval.data.id,
        version: decision.entry.version,
      })
    : words.unapproved[lang]
  const told = change ? changeLines(change, lang, paint) : decision ? [`  ${words.unknown[lang]}`] : []
  return [
    `  ${visible(`${data.id}, ${words.version[lang]} ${data.version}`)}  ${paint('dim', visible(path))}`,
    `    ${visible(standing)}`,
    ...told.map(line => `  ${line}`),
    ...(proposal ? [`    ${visible(filled(words.proposed[lang], { path: proposal.path }))}`] : []),
  ]
}
