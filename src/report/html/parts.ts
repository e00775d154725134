import type { Status } from '../../engine/coverage.ts'
import type { Severity } from '../../engine/severity.ts'
import type { Lang } from '../../law/types.ts'
import { statusWords } from '../matrix/words.ts'
import { capitalised, severityWords } from '../words.ts'
import { html, type Markup, type Piece } from './markup.ts'

/** A table that repeats its head on every printed page, and becomes a list of cards where the screen is narrow. */
export function table(
  { name, heads, widths }: { readonly name: string; readonly heads: readonly string[]; readonly widths: string },
  rows: readonly (readonly Piece[])[],
): Markup {
  return html`<table class="${widths}" aria-label="${name}">
<thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(cells => html`<tr>${cells.map((cell, index) => html`<td data-label="${heads[index] ?? ''}">${cell}</td>`)}</tr>\n`)}</tbody>
</table>`
}

/** A status, by its word and by the form of its mark, so that it can be told without colours. */
export function statusChip(status: Status, lang: Lang): Markup {
  return html`<span class="chip ${status}">${mark(status)}${capitalised(statusWords[status][lang])}</span>`
}

/** A severity in the same way. */
export function severityChip(severity: Severity, lang: Lang): Markup {
  return html`<span class="chip ${severity}">${mark(marks[severity])}${capitalised(severityWords[severity][lang])}</span>`
}

const marks = { error: 'missing', warning: 'partial', notice: 'manual' } as const

/** Full, half, empty, struck and dotted circles. */
function mark(status: Status): Markup {
  const inside = {
    met: html`<circle cx="5" cy="5" r="4" class="fill"/>`,
    partial: html`<circle cx="5" cy="5" r="4"/><path d="M5 1a4 4 0 0 0 0 8z" class="fill"/>`,
    missing: html`<circle cx="5" cy="5" r="4"/>`,
    exempt: html`<circle cx="5" cy="5" r="4"/><path d="M2.2 7.8 7.8 2.2"/>`,
    manual: html`<circle cx="5" cy="5" r="4" class="dotted"/>`,
  }
  return html`<svg class="mark" viewBox="0 0 10 10" aria-hidden="true">${inside[status]}</svg>`
}

/** A requirement by its title, with the place in the law below. */
export function requirementCell(title: string, ground: string, beside?: string): Markup {
  return html`${title} <span class="cite">${ground}${beside ? ` · ${beside}` : ''}</span>`
}

/** Name and value pairs. */
export function facts(pairs: readonly (readonly [string, Piece])[]): Markup {
  return html`<dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** So many pieces, and how many more there are. */
export function firstOf<T>(all: readonly T[], most: number): { readonly shown: readonly T[]; readonly left: number } {
  return { shown: all.slice(0, most), left: Math.max(0, all.length - most) }
}
