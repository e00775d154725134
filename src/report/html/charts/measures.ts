import type { Status } from '../../../engine/coverage.ts'
import type { ReadinessPart } from '../../../engine/readiness-parts.ts'
import type { Lang } from '../../../law/types.ts'
import { filled } from '../../filled.ts'
import { statusWords } from '../../matrix/words.ts'
import { measureNames } from '../../words.ts'
import { html, type Markup } from '../markup.ts'
import { reportWords as words } from '../words.ts'

const order: readonly Exclude<Status, 'manual'>[] = ['met', 'exempt', 'partial', 'missing']

/** How much of each measure is documented: a bar for each, with the figures beside it. */
export function measuresChart(parts: readonly ReadinessPart[], lang: Lang): Markup {
  return html`<ol class="bars">${parts.map(part => {
    const { id, share, counts } = part
    const shown = counts.met + counts.exempt
    const counted = shown + counts.partial + counts.missing
    const figures = filled(words.counted[lang], counts)
    return html`<li><span class="bar-name"><b>${id}</b> ${measureNames[Number(id) - 1]?.[lang] ?? ''}</span><span class="bar-figure">${
      share === null ? '–' : `${share} %`
    }</span>${bar(counts, counted, figures)}<span class="bar-count">${shown}/${counted}</span></li>`
  })}</ol>${legend(lang)}`
}

function legend(lang: Lang): Markup {
  const marks = order.map(
    status =>
      html`<span><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${status}" width="10" height="10"/></svg>${statusWords[status][lang]}</span>`,
  )
  return html`<p class="legend">${marks}<span>${words.barCounts[lang]}</span></p>`
}

function bar(counts: Readonly<Record<Status, number>>, counted: number, figures: string): Markup {
  let x = 0
  const parts = order.flatMap(status => {
    const width = counted === 0 ? 0 : Math.round((1000 * counts[status]) / counted) / 10
    const piece = html`<rect class="${status}" x="${x}" y="0" width="${width}" height="6"/>`
    x = Math.round((x + width) * 10) / 10
    return width === 0 ? [] : [piece]
  })
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${figures}"><rect class="ground" width="100" height="6"/>${parts}</svg>`
}
