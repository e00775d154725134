import type { Finding } from '../engine/check.ts'
import type { ChangeSince } from '../engine/history.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { historyRemark, storyOf } from './change.ts'
import { entityHeads, entityRows } from './entities.ts'
import { code, prose } from './escape.ts'
import { filingStoryOf } from './filing-story.ts'
import { filled } from './filled.ts'
import { groundOf, type Sources } from './located.ts'
import { bySeverity, heading, measureTable, tally } from './overview.ts'
import { sentenceOf } from './sentence.ts'
import { upTo } from './up-to.ts'
import { severityWords, words } from './words.ts'

/** Makes the address of a line of a file, or undefined where there is none. */
export type LinkTo = (path: string, line: number) => string | undefined

export interface MarkdownOptions {
  readonly lang: Lang
  readonly linkTo: LinkTo
  /** The most characters it may have; the least severe findings go first, and the report says how many. */
  readonly limit: number
  /** How many findings that a baseline knows are left out. */
  readonly leftOut?: number
}

/** The report as GitHub Markdown: verdict, findings, measures. All text from documents is escaped so that it is only text. */
export function markdownReport(judgements: readonly Judgement[], sources: Sources, options: MarkdownOptions): string {
  const { lang, limit } = options
  const findings = judgements.flatMap(({ findings: own }) => own)
  const head = `### nis2lint: ${totalOf(findings, options)}\n`
  const all = allEntities(judgements, lang, limit / 4)
  const entities = entitySections(judgements, lang, limit / 2)
  const remark = historyRemark(judgements, lang)
  const foot = `\n<sub>${remark ? `${remark}<br>` : ''}${words.disclaimer[lang]}</sub>\n`
  const rows = bySeverity(findings).map(finding => row(finding, sources, options))
  const fitting = upTo(limit - head.length - all.length - entities.length - foot.length - 600, rows)
  const left = rows.length - fitting.length
  const more = left > 0 ? `\n${words.moreFindings[lang].replace('{count}', String(left))}\n` : ''
  const columns = [words.finding[lang], words.where[lang], words.remedy[lang]]
  const table = rows.length === 0 ? '' : `\n| | ${columns.join(' | ')} |\n|---|---|---|---|\n${fitting.join('\n')}\n`
  return `${head}${all}${table}${more}\n${entities}${foot}`
}

/** What was found and, where a baseline knows more, how much more: that nothing is new must not read as if nothing were wrong. */
function totalOf(findings: readonly Finding[], { lang, leftOut = 0 }: MarkdownOptions): string {
  if (leftOut === 0) return tally(findings, lang)
  const total = findings.length === 0 ? words.nothingNew[lang] : tally(findings, lang)
  return `${total} ${filled(words.knownBefore[lang], { count: leftOut })}`
}

/** Where each of several entities stands; of those there is no room for, how many. */
function allEntities(judgements: readonly Judgement[], lang: Lang, room: number): string {
  if (judgements.length < 2) return ''
  const rows = entityRows(judgements, lang).map(cells => `| ${cells.map(cell => prose(cell.trim())).join(' | ')} |`)
  const fitting = upTo(room - 200, rows)
  const left = rows.length - fitting.length
  const more = left > 0 ? `\n… ${words.andMore[lang].replace('{count}', String(left))}\n` : ''
  return `\n| ${entityHeads(lang).join(' | ')} |\n|---|---|--:|--:|--:|--:|\n${fitting.join('\n')}\n${more}`
}

function row(finding: Finding, sources: Sources, { lang, linkTo }: MarkdownOptions): string {
  const { says, fix } = sentenceOf(finding, lang)
  const { line } = sources.start(finding.at)
  const place = `${code(finding.at.path)}:${line}`
  const address = linkTo(finding.at.path, line)
  const ground = `${prose(groundOf(finding, lang))} · ${finding.rule}`
  const cells = [
    severityWords[finding.severity][lang],
    `${prose(says)}<br><sub>${ground}</sub>${historyOf(finding, lang)}`,
    address ? `[${place}](${address})` : place,
    prose(fix),
  ]
  return `| ${cells.join(' | ')} |`
}

function historyOf({ change, changedSinceFiling }: Finding, lang: Lang): string {
  if (change) return changeOf(change, lang)
  return changedSinceFiling ? `<br>${filingStoryOf(changedSinceFiling, lang)}` : ''
}

/** What was changed since the approval, folded. */
function changeOf(change: ChangeSince, lang: Lang): string {
  const { head, commits, values, passages, more } = storyOf(change, lang)
  const told = passages.map(({ before, removed, added, after }) => {
    const out = removed ? `<del>${prose(removed)}</del>` : ''
    const put = added ? `<ins>${prose(added)}</ins>` : ''
    return `… ${prose(before)} ${out}${put} ${prose(after)} …`
  })
  const lines = [prose(commits), ...values.map(prose), ...told, ...(more ? [more] : [])]
  return `<details><summary>${prose(head)}</summary>${lines.join('<br>')}</details>`
}

/** The entities with their measures where there is room for those, otherwise without, and the last ones only counted. */
function entitySections(judgements: readonly Judgement[], lang: Lang, room: number): string {
  const whole = judgements.map(judgement => `${entityHead(judgement, lang)}${measuresOf(judgement, lang)}`).join('\n')
  if (whole.length <= room) return whole
  const fitting = upTo(
    room,
    judgements.map(judgement => entityHead(judgement, lang)),
  )
  const left = judgements.length - fitting.length
  const more = left > 0 ? [`… ${words.andMore[lang].replace('{count}', String(left))}\n`] : []
  return [...fitting, ...more].join('\n')
}

function entityHead(judgement: Judgement, lang: Lang): string {
  const [name = '', ...about] = heading(judgement, lang)
  return `**${prose(name)}**${about.map(line => `<br>${prose(line)}`).join('')}\n`
}

function measuresOf(judgement: Judgement, lang: Lang): string {
  const { head, rows: measures } = measureTable(judgement, lang)
  if (measures.length === 0) return ''
  const rows = measures.map(cells => `| ${cells.map(prose).join(' | ')} |`)
  const marks = head.map((_, column) => (column === 1 || column === head.length - 1 ? '---' : '--:'))
  return `\n<details><summary>${words.measures[lang]}</summary>\n\n| ${head.join(' | ')} |\n|${marks.join('|')}|\n${rows.join('\n')}\n\n</details>\n`
}
