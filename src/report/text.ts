import type { Finding } from '../engine/check.ts'
import { atLeast, byWeightOf, type Severity } from '../engine/severity.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { grouped } from '../model/grouped.ts'
import { type BaselineCount, baselineRemarks } from './baseline.ts'
import { historyRemark } from './change.ts'
import { changeLines } from './change-lines.ts'
import { table } from './columns.ts'
import { entityHeads, entityRows } from './entities.ts'
import { filingStoryOf } from './filing-story.ts'
import { framed } from './frame.ts'
import { groundOf, type Sources } from './located.ts'
import { heading, measureTable, tally } from './overview.ts'
import type { Paint } from './paint.ts'
import { sentenceOf } from './sentence.ts'
import { visible } from './visible.ts'
import { severityWords, words } from './words.ts'

export interface TextOptions {
  readonly lang: Lang
  readonly paint: Paint
  /** Findings below it are counted, not shown. */
  readonly show: Severity
  /** What there is to say of the whole, line by line, before the totals. */
  readonly remarks?: readonly string[]
  /** Where there is a baseline: findings that it knows are counted, and shown where asked for. */
  readonly baseline?: BaselineCount | undefined
  readonly showKnown?: boolean
  /** How wide the terminal is, where it is one. */
  readonly columns?: number | undefined
}

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const

/** The report for a terminal: findings by file, after those of each entity a table of the ten measures, then all entities and the totals. */
export function textReport(judgements: readonly Judgement[], sources: Sources, options: TextOptions): string {
  const parts = judgements.flatMap(judgement => [
    ...findingsOf(judgement, sources, options),
    overview(judgement, options),
  ])
  const { paint, lang, baseline, remarks = [] } = options
  const all = judgements.flatMap(({ findings }) => findings.filter(finding => isShown(finding, options)))
  if (judgements.length > 1) parts.push(allEntities(judgements, options))
  const remark = historyRemark(judgements, lang)
  if (remark) parts.push(paint('dim', remark))
  const lines = [...(baseline ? baselineRemarks(baseline, lang) : []), ...remarks]
  if (lines.length > 0) parts.push(lines.join('\n'))
  const total = baseline && all.length === 0 ? words.nothingNew[lang] : tally(all, lang)
  return `${[...parts, `${paint('bold', total)}\n${paint('dim', words.disclaimer[lang])}`].join('\n\n')}\n`
}

function isShown({ known }: Finding, { showKnown }: TextOptions): boolean {
  return !known || showKnown === true
}

function findingsOf({ findings }: Judgement, sources: Sources, options: TextOptions): string[] {
  const shown = findings.filter(finding => isShown(finding, options) && atLeast(finding.severity, options.show))
  return [...grouped(shown, ({ at }) => at.path)].map(([path, all]) => {
    const own = all.toSorted((a, b) => a.at.span[0] - b.at.span[0] || byWeightOf(a, b))
    // What is said of the same place shows its line once.
    const told = own.map((finding, index) =>
      one(finding, sources, options, own[index - 1]?.at.span[0] !== finding.at.span[0]),
    )
    return [options.paint('bold', visible(path)), ...told].join('\n\n')
  })
}

function one(finding: Finding, sources: Sources, { lang, paint }: TextOptions, withLine: boolean): string {
  const { says, fix } = sentenceOf(finding, lang)
  const { line, column } = sources.start(finding.at)
  const severity = paint(colours[finding.severity], severityWords[finding.severity][lang])
  const head = `  ${line}:${column}  ${severity}  ${groundOf(finding, lang)}  ${paint('dim', finding.rule)}${finding.known ? `  ${paint('dim', words.known[lang])}` : ''}`
  const see = finding.see.map(place => {
    const point = sources.start(place)
    return paint('dim', `  ${words.seeAlso[lang]} ${visible(place.path)}:${point.line}:${point.column}`)
  })
  return [
    head,
    `  ${visible(says)}`,
    ...(withLine ? frame(finding, sources, paint) : []),
    ...see,
    `  → ${visible(fix)}`,
    ...(finding.change ? changeLines(finding.change, lang, paint) : []),
    ...(finding.changedSinceFiling ? [`  ${filingStoryOf(finding.changedSinceFiling, lang)}`] : []),
  ].join('\n')
}

/** The line itself, and below it what of it is meant. */
function frame({ at }: Finding, sources: Sources, paint: Paint): string[] {
  const start = sources.start(at)
  const end = sources.end(at)
  const text = sources.line(at.path, start.line)
  const shown = framed(text, start.column - 1, end.line === start.line ? end.column - 1 : text.length)
  if (!shown) return []
  const gutter = String(start.line)
  return [
    `  ${paint('dim', `${gutter} │`)} ${shown.text}`,
    `  ${paint('dim', `${' '.repeat(gutter.length)} │`)} ${paint('red', shown.marks)}`,
  ]
}

/** Where each of several entities stands, one line each. */
function allEntities(judgements: readonly Judgement[], { lang, paint }: TextOptions): string {
  const rows = entityRows(judgements, lang).map(cells => cells.map(visible))
  return `${paint('bold', words.allEntities[lang])}\n\n${table(entityHeads(lang), rows, paint)}`
}

function overview(judgement: Judgement, { lang, paint, columns }: TextOptions): string {
  const { head: titles, rows } = measureTable(judgement, lang)
  const [name = '', ...about] = heading(judgement, lang)
  const head = [paint('bold', visible(name)), ...about.map(visible)].join('\n')
  if (rows.length === 0) return head
  return `${head}\n\n${table(titles, rows, paint, columns)}`
}
