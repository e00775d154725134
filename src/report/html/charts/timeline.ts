import { daysBetween, type IsoDate } from '../../../law/calendar.ts'
import type { Lang } from '../../../law/types.ts'
import { filled } from '../../filled.ts'
import { dateIn } from '../../sentence.ts'
import { html, type Markup } from '../markup.ts'
import { reportWords as words } from '../words.ts'

/** Something decided or discussed on a day. */
export interface Moment {
  readonly date: IsoDate
  readonly is: 'approval' | 'meeting'
}

const [left, right, middle] = [12, 708, 46]

/** Approvals above a line of time, meetings below it; what would lie over another is put further out. */
export function timeline(moments: readonly Moment[], asOf: IsoDate, lang: Lang): Markup | undefined {
  const [first] = moments
  if (!first) return undefined
  const from = `${first.date.slice(0, 4)}-01-01`
  const days = Math.max(1, daysBetween(from, asOf))
  const xOf = (date: IsoDate) => Math.round(left + ((right - left) * daysBetween(from, date)) / days)
  const alt = filled(words.timelineAlt[lang], {
    approvals: moments.filter(({ is }) => is === 'approval').length,
    meetings: moments.filter(({ is }) => is === 'meeting').length,
    from: dateIn(lang, first.date),
    to: dateIn(lang, asOf),
  })
  return html`<svg class="timeline" viewBox="0 0 720 92" role="img" aria-label="${alt}">
<line class="axis" x1="${left}" y1="${middle}" x2="${right}" y2="${middle}"/>
${years(from, asOf).map(year => html`<line class="tick" x1="${xOf(`${year}-01-01`)}" y1="${middle - 5}" x2="${xOf(`${year}-01-01`)}" y2="${middle + 5}"/><text x="${xOf(`${year}-01-01`)}" y="90">${year}</text>`)}
${(['approval', 'meeting'] as const).map(is =>
  dots(
    moments.filter(one => one.is === is),
    is,
    xOf,
  ),
)}
</svg>`
}

function dots(moments: readonly Moment[], is: Moment['is'], xOf: (date: IsoDate) => number): Markup[] {
  const ends: number[] = []
  return moments.map(({ date }) => {
    const x = xOf(date)
    const free = ends.findIndex(end => end < x)
    const lane = free < 0 ? ends.length : free
    ends[lane] = x + 12
    const out = 12 + 9 * Math.min(lane, 2)
    const y = is === 'approval' ? middle - out : middle + out
    return is === 'approval'
      ? html`<circle class="approval" cx="${x}" cy="${y}" r="4.5"/>`
      : html`<rect class="meeting" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`
  })
}

function years(from: IsoDate, to: IsoDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
