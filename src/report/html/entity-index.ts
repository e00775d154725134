import type { Lang } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { entityHeads, entityRows } from '../entities.ts'
import { html, type Markup } from './markup.ts'
import { table } from './parts.ts'
import { reportWords as words } from './words.ts'

/** All entities with where each stands, and the way to its report. */
export function entityIndex(judgements: readonly Judgement[], names: readonly string[], lang: Lang): Markup {
  const rows = entityRows(judgements, lang).map(([, ...cells], index) => [
    html`<a href="#e${index + 1}-cover">${names[index] ?? ''}</a>`,
    ...cells.map(cell => cell.trim()),
  ])
  return html`<div class="entities"><h1>${words.title[lang]}</h1><h2>${words.entities[lang]}</h2>
${table({ name: words.entities[lang], heads: entityHeads(lang), widths: 'entities' }, rows)}</div>`
}
