import type { Assumption } from '../../engine/incident-clocks.ts'
import type { Moment } from '../../law/moment.ts'
import type { Lang } from '../../law/types.ts'
import { table } from '../columns.ts'
import { code, prose } from '../escape.ts'
import { filled } from '../filled.ts'
import type { Paint } from '../paint.ts'
import { dateIn, instantIn } from '../sentence.ts'
import { visible } from '../visible.ts'
import { type ClockRow, dueIn, type EntityClocks, isAlarming, lawOf, leftIn, rowsOf, stepIn } from './status.ts'
import { noteWords, stateWords, statusWords as words } from './status-words.ts'

/** When the clocks are looked at: the date or the instant, and the moment that it makes. */
export interface LookedAt {
  readonly asOf: string
  readonly moment: Moment
}

/** The clocks for a terminal, of so many columns where it is one. */
export function statusText(
  entities: readonly EntityClocks[],
  at: LookedAt,
  lang: Lang,
  paint: Paint,
  columns?: number,
): string {
  const rows = rowsOf(entities)
  const broken = brokenIn(entities, lang).map(line => paint('red', visible(line)))
  if (rows.length === 0) return `${[...broken, nothingIn(entities, lang)].join('\n')}\n`
  const several = entities.length > 1
  const cells = rows.map(({ entity, clock }) => {
    const step = `${stepIn(clock, lang)} · ${lawOf(clock, lang)}`
    return [
      ...(several ? [visible(entity)] : []),
      visible(clock.incident.data.id),
      dueIn(clock, lang),
      leftIn(clock, at.moment, lang),
      stateIn({ entity, clock }, lang),
      step,
    ]
  })
  const head = headOf(several).map(word => words[word][lang])
  const title = paint(isAlarming(entities) ? 'red' : 'bold', titleOf(at, lang))
  const notes = notesOf(rows, lang).map(note => paint('dim', note))
  const below = notes.length > 0 ? [notes.join('\n')] : []
  return `${[title, ...broken, table(head, cells, paint, columns), ...below].join('\n\n')}\n`
}

/** The clocks as Markdown. All text from documents is escaped so that it is only text. */
export function statusMarkdown(entities: readonly EntityClocks[], at: LookedAt, lang: Lang): string {
  const rows = rowsOf(entities)
  const broken = brokenIn(entities, lang).map(line => `**${prose(line)}**`)
  if (rows.length === 0) return `${[...broken, nothingIn(entities, lang)].join('\n\n')}\n`
  const several = entities.length > 1
  const head = [...headOf(several), 'law' as const].map(word => words[word][lang])
  const lines = rows.map(row => {
    const { entity, clock } = row
    const cells = [
      ...(several ? [prose(entity)] : []),
      code(clock.incident.data.id),
      prose(dueIn(clock, lang)),
      prose(leftIn(clock, at.moment, lang)),
      prose(stateIn(row, lang)),
      prose(stepIn(clock, lang)),
      prose(lawOf(clock, lang)),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const grid = [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...lines].join('\n')
  return `${[`# ${titleOf(at, lang)}`, ...broken, grid, ...notesOf(rows, lang)].join('\n\n')}\n`
}

function headOf(several: boolean) {
  return [...(several ? (['entity'] as const) : []), 'incident', 'due', 'left', 'state', 'step'] as const
}

function titleOf({ asOf }: LookedAt, lang: Lang): string {
  return filled(words.title[lang], { when: asOf.includes('T') ? instantIn(lang, asOf) : dateIn(lang, asOf) })
}

/** How it stands, and when it was sent. */
function stateIn({ clock: { state, sent } }: ClockRow, lang: Lang): string {
  return sent ? `${stateWords[state][lang]} ${instantIn(lang, sent)}` : stateWords[state][lang]
}

function brokenIn(entities: readonly EntityClocks[], lang: Lang): string[] {
  return entities.flatMap(({ broken }) => broken.map(path => filled(words.broken[lang], { path })))
}

function nothingIn(entities: readonly EntityClocks[], lang: Lang): string {
  const count = entities.reduce((sum, { incidents }) => sum + incidents, 0)
  if (count === 0) return words.nothing[lang]
  return count === 1 ? words.nothingRunsOne[lang] : filled(words.nothingRuns[lang], { count: String(count) })
}

/** What the clocks that are not sent take for granted, each once. */
function notesOf(rows: readonly ClockRow[], lang: Lang): string[] {
  const taken = new Set<Assumption>(rows.flatMap(({ clock }) => (clock.sent ? [] : clock.assumes)))
  return (['significant', 'known', 'covered', 'trust-service'] as const).flatMap(assumption =>
    taken.has(assumption) ? [noteWords[assumption][lang]] : [],
  )
}
