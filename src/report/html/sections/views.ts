import { views } from '../../../law/guide.generated.ts'
import type { ViewItem } from '../../../law/guide-types.ts'
import type { MatrixRow } from '../../matrix.ts'
import { confidenceWords } from '../../words.ts'
import { citationsOf } from '../citations.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { statusChip, table } from '../parts.ts'
import type { SectionOf } from '../view.ts'
import { reportWords as words } from '../words.ts'
import { worstOf } from '../worst.ts'

/** A list that others made, set against where its requirements stand. */
function viewSection(name: keyof typeof views): SectionOf {
  return ({ rows, lang }) => {
    const { title, intro, confidence, items } = views[name]
    if (rows.length === 0) return undefined
    const byId = new Map(rows.map(row => [String(row.coverage.id), row]))
    const parts = [...new Set(items.map(({ part }) => part?.[lang] ?? ''))]
    const heads = [words.item[lang], words.requirementsOf[lang], words.status[lang]]
    const basis =
      confidence === 'V'
        ? undefined
        : html`<p class="quiet">${words.basisOf[lang]}: ${confidenceWords[confidence][lang]}.</p>`
    return {
      id: name,
      title: title[lang],
      onNewPage: true,
      body: html`<p class="lead">${intro[lang]}</p>${basis}
${parts.map(part => {
  const own = items.filter(item => (item.part?.[lang] ?? '') === part)
  return html`${part ? html`<h3>${part}</h3>` : undefined}${table({ name: part || title[lang], heads, widths: 'view' }, own.map(row))}`
})}`,
    }

    function row(item: ViewItem): Piece[] {
      const own = item.requirements.flatMap(id => byId.get(id) ?? [])
      return [
        html`${item.title[lang]}${item.note ? html`<div class="cite">${item.note[lang]}</div>` : undefined}`,
        own.length === 0 ? '–' : citationsOf(own, lang),
        item.requirements.length === 0 ? '–' : statusOf(own),
      ]
    }

    function statusOf(own: readonly MatrixRow[]): Markup | string {
      return own.length === 0
        ? words.notApplicable[lang]
        : statusChip(worstOf(own.map(({ coverage }) => coverage)), lang)
    }
  }
}

/** The eight steps of a trade association. */
export const eightSteps = viewSection('eight-steps')

/** What an audit typically asks for. */
export const auditBaseline = viewSection('audit-baseline')
