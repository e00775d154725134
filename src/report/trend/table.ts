import type { Lang } from '../../law/types.ts'
import { table } from '../columns.ts'
import { countedIn } from '../counted.ts'
import { prose } from '../escape.ts'
import { jsonText } from '../json-text.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'
import { words } from '../words.ts'
import { type Line, linesOf, type Trend } from './point.ts'
import { trendWords } from './words.ts'

/** A trend for a terminal: a line for each commit, oldest first. */
export function trendText(trend: Trend, lang: Lang, paint: Paint): string {
  const { head, rows } = rowsOf(trend, lang)
  const shown = table(
    head.map(visible),
    rows.map(row => row.map(visible)),
    paint,
  )
  return `${paint('bold', titleOf(trend, lang))}\n\n${shown}\n\n${[...remarksOf(trend, lang), paint('dim', words.disclaimer[lang])].join('\n')}\n`
}

/** A trend as a table of GitHub Markdown. */
export function trendMarkdown(trend: Trend, lang: Lang): string {
  const { head, rows } = rowsOf(trend, lang)
  const lines = rows.map(row => `| ${row.map(prose).join(' | ')} |`)
  const marks = head.map((_, column) => (column < 2 ? '---' : '--:'))
  const foot = [...remarksOf(trend, lang), words.disclaimer[lang]].join(' ')
  return `### ${titleOf(trend, lang)}\n\n| ${head.map(prose).join(' | ')} |\n|${marks.join('|')}|\n${lines.join('\n')}\n\n<sub>${foot}</sub>\n`
}

/** A trend for programs. */
export function trendJson({ points, cut }: Trend): string {
  return jsonText({ version: 1, cut, points })
}

/** What a trend is of, in a line. */
export function titleOf({ points }: Trend, lang: Lang): string {
  const [from, to] = [points[0]?.date ?? '', points.at(-1)?.date ?? '']
  return countedIn(lang, trendWords.title, points.length).replace('{from}', from).replace('{to}', to)
}

function rowsOf(trend: Trend, lang: Lang): { readonly head: string[]; readonly rows: string[][] } {
  const lines = linesOf(trend, trendWords.worst[lang])
  return {
    head: [trendWords.date[lang], trendWords.commit[lang], ...lines.map(({ name }) => name)],
    rows: trend.points.map(({ date, commit }, index) => [
      date,
      commit.slice(0, 9),
      ...lines.map(line => cellOf(line, index, lang)),
    ]),
  }
}

function cellOf({ at }: Line, index: number, lang: Lang): string {
  const one = at[index]
  if (one?.share === undefined || one.share === null) return '–'
  return trendWords.cell[lang].replace('{share}', String(one.share)).replace('{errors}', String(one.errors))
}

function remarksOf({ points, cut }: Trend, lang: Lang): string[] {
  const unread = points.some(point => point.unread)
  return [trendWords.basis[lang], ...(cut ? [trendWords.cut[lang]] : []), ...(unread ? [trendWords.unread[lang]] : [])]
}
