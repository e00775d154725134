import type { Lang } from '../../law/types.ts'
import { html, type Markup, textOf } from '../html/markup.ts'
import { words } from '../words.ts'
import { type Line, linesOf, type Trend } from './point.ts'
import { titleOf } from './table.ts'
import { trendWords } from './words.ts'

/** Told apart by colour and by dashes; each has a contrast of at least 4.5 to 1 on white. */
const strokes = [
  ['#1f4e8c', ''],
  ['#a33b20', '6 3'],
  ['#2f6b2f', '2 3'],
  ['#6b3fa0', '8 3 2 3'],
  ['#7a5c00', '12 4'],
] as const

const box = { width: 640, left: 44, right: 620, top: 34, bottom: 194 } as const

/** A trend as a picture: per cent from commit to commit, a line for each entity. No script, no style from elsewhere, no link. */
export function trendSvg(trend: Trend, lang: Lang): string {
  const lines = linesOf(trend, trendWords.worst[lang])
  const height = box.bottom + 34 + lines.length * 18
  const title = `${titleOf(trend, lang)} (%)`
  const [from, to] = [trend.points[0]?.date, trend.points.at(-1)?.date]
  const drawing = html`<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${height}" viewBox="0 0 ${box.width} ${height}" role="img" aria-labelledby="title desc" lang="${lang}" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
<title id="title">${title}</title>
<desc id="desc">${lines.map(line => `${line.name}: ${endsOf(line)}. `)}${words.disclaimer[lang]}</desc>
<rect width="${box.width}" height="${height}" fill="#fff"/>
<text x="${box.left}" y="18" font-weight="bold" fill="#222">${title}</text>
${[0, 25, 50, 75, 100].map(
  share => html`<line x1="${box.left}" x2="${box.right}" y1="${yOf(share)}" y2="${yOf(share)}" stroke="#ccc"/><text x="${box.left - 8}" y="${yOf(share) + 4}" text-anchor="end" fill="#444">${share}</text>
`,
)}<text x="${box.left}" y="${box.bottom + 18}" fill="#444">${from}</text><text x="${box.right}" y="${box.bottom + 18}" text-anchor="end" fill="#444">${to}</text>
${lines.map((line, index) => drawn(line, index, box.bottom + 40 + index * 18))}</svg>`
  return `${textOf(drawing)}\n`
}

function drawn(line: Line, index: number, y: number): Markup {
  const [colour, dashes] = strokes[index % strokes.length] ?? strokes[0]
  const looks = (points: string) =>
    html`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes || 'none'}" stroke-linejoin="round"/>`
  const runs = runsOf(line).map(run => {
    const [only, ...others] = run
    // One commit makes no line.
    if (only && others.length === 0) return html`<circle cx="${only[0]}" cy="${only[1]}" r="3" fill="${colour}"/>`
    return looks(run.map(([x, own]) => `${x},${own}`).join(' '))
  })
  return html`${runs}${looks(`${box.left},${y - 4} ${box.left + 26},${y - 4}`)}<text x="${box.left + 34}" y="${y}" fill="#222">${shortened(line.name)}: ${endsOf(line)}</text>
`
}

type Dot = readonly [x: number, y: number]

/** Where a line runs: it is broken where nothing was counted. */
function runsOf({ at }: Line): Dot[][] {
  const step = (box.right - box.left) / Math.max(1, at.length - 1)
  const runs: Dot[][] = [[]]
  for (const [index, one] of at.entries()) {
    if (one?.share === undefined || one.share === null) runs.push([])
    else runs.at(-1)?.push([Math.round((box.left + index * step) * 10) / 10, yOf(one.share)])
  }
  return runs.filter(run => run.length > 0)
}

function yOf(share: number): number {
  return Math.round((box.bottom - ((box.bottom - box.top) * share) / 100) * 10) / 10
}

function endsOf({ at }: Line): string {
  const shares = at.flatMap(one => one?.share ?? [])
  const [first, last] = [shares[0], shares.at(-1)]
  return first === undefined ? '–' : `${first} % → ${last} %`
}

/** A name with no room would run out of the picture. */
function shortened(name: string): string {
  const letters = [...name]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : name
}
