import type { Settings } from '../../engine/settings.ts'
import { after } from '../../law/calendar.ts'
import type { Judgement } from '../../lint.ts'
import { datesIn } from '../dates.ts'
import type { Run } from '../json.ts'
import type { Sources } from '../located.ts'
import { matrixOf } from '../matrix.ts'
import { dateIn } from '../sentence.ts'
import { cover, namesOf } from './cover.ts'
import { entityIndex } from './entity-index.ts'
import { html, type Markup } from './markup.ts'
import { pageOf } from './page.ts'
import { sections } from './sections/index.ts'
import type { View } from './view.ts'
import { reportWords as words } from './words.ts'

/** What the report says of the run itself. */
export interface HtmlRun extends Run {
  /** The commit whose documents were judged; undefined where they are no commit's. */
  readonly commit?: string | undefined
  /** What the organisation chose. */
  readonly settings: Settings
}

/** The report for people, in one file that needs nothing from elsewhere: one after another where there are several entities. */
export function htmlReport(judgements: readonly Judgement[], sources: Sources, run: HtmlRun): string {
  const { lang, asOf } = run
  const several = judgements.length > 1
  const names = namesOf(judgements, lang)
  const subject = several ? words.entities[lang] : (names[0] ?? '')
  const entities = judgements.map((judgement, index) =>
    entityReport(names[index] ?? '', judgement, sources, run, several ? `e${index + 1}-` : ''),
  )
  const title = `${subject} · ${words.title[lang]} · ${dateIn(lang, asOf)}`
  const main = html`${several ? entityIndex(judgements, names, lang) : undefined}
${entities}`
  return pageOf({ title, main, lang })
}

function entityReport(name: string, judgement: Judgement, sources: Sources, run: HtmlRun, prefix: string): Markup {
  const { lang, asOf, settings } = run
  const end = after(asOf, 'P1Y')
  const events = datesIn(judgement, asOf, settings).filter(({ date }) => date <= end)
  const view: View = { judgement, rows: matrixOf(judgement, asOf), events, sources, lang, asOf, prefix }
  const made = sections.flatMap(section => section(view) ?? [])
  return html`<article class="entity" aria-label="${name}">
${cover(name, judgement, made, run, prefix)}
${made.map(
  ({ id, title, body, onNewPage }, index) => html`<section id="${prefix}${id}"${
    onNewPage ? html` class="new-page"` : undefined
  }>
<h2><span class="number">${index + 1}</span>${title}</h2>
${body}
</section>
`,
)}</article>
`
}
