import type { Lang } from '../../law/types.ts'
import { table, wrapped } from '../columns.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'
import { words } from '../words.ts'
import type { Explanation, Part, ShownFile } from './explanation.ts'

export interface ExplanationOptions {
  readonly lang: Lang
  readonly paint: Paint
  /** How many columns the terminal has. */
  readonly columns: number
}

/** Explanations for a terminal, no line of prose wider than it. */
export function explanationText(explanations: readonly Explanation[], options: ExplanationOptions): string {
  const { paint, lang, columns } = options
  const wide = (text: string) =>
    wrapped(tied(visible(text)), columns)
      .map(untied)
      .join('\n')
  const told = explanations.map(({ id, kind, title, parts }) => {
    const named = kind === 'overview' ? '' : `\n${paint('dim', id)}`
    return [paint('bold', wide(title)) + named, ...parts.map(part => shown(part, options))].join('\n\n')
  })
  return `${[...told, paint('dim', wide(words.disclaimer[lang]))].join('\n\n')}\n`
}

function shown({ heading, lines = [], table: rows, files = [] }: Part, { paint, columns }: ExplanationOptions): string {
  const prose = lines.flatMap(line =>
    wrapped(tied(visible(line)), columns - 4).map((one, index) => `${index === 0 ? '  ' : '    '}${untied(one)}`),
  )
  const listed = rows
    ? [
        table(
          rows.head,
          rows.rows.map(row => row.map(visible)),
          paint,
          columns,
        ),
      ]
    : []
  return [paint('cyan', heading), ...prose, ...listed, ...files.map(file => fileOf(file, paint))].join('\n')
}

/** A paragraph sign and its number stay on one line. */
function tied(text: string): string {
  return text.replace(/(§|stk\.|nr\.|no\.|artikel|article|pkt\.|point) (?=\d)/gi, '$1\u00a0')
}

function untied(line: string): string {
  return line.replaceAll('\u00a0', ' ')
}

function fileOf({ path, text }: ShownFile, paint: Paint): string {
  const bar = paint('dim', '│')
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => `    ${bar} ${visible(line)}`.trimEnd())
  return [`    ${paint('dim', path)}`, ...lines].join('\n')
}
