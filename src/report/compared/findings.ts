import { byWeightOf, type Severity } from '../../engine/severity.ts'
import type { Lang } from '../../law/types.ts'
import { code, prose } from '../escape.ts'
import { filled } from '../filled.ts'
import { upTo } from '../up-to.ts'
import { capitalised, severityCounts, severityWords, words } from '../words.ts'
import { bold } from './headline.ts'
import type { PageOptions } from './page.ts'
import { fold, type Section } from './section.ts'
import type { ComparedView, EntityView, FindingView } from './view.ts'
import { comparedWords } from './words.ts'

type Kind = 'fixed' | 'gone' | 'excused'

/** The table of what is new; where nothing tells what is new, of all there is. */
export function newSection(view: ComparedView, options: PageOptions): Section {
  const { lang, base } = view
  const findings = of(view, base === null ? 'existing' : 'new').toSorted(byWeightOf)
  if (findings.length === 0) return { full: '', shorter: [], weight: 6 }
  const title = bold(comparedWords[base === null ? 'allGaps' : 'newGaps'][lang])
  const columns = ['', words.finding[lang], words.where[lang], words.remedy[lang]]
  const head = `${title}\n| ${columns.join(' | ')} |\n|---|---|---|---|\n`
  const rows = findings.slice(0, options.rows).map(one => row(one, lang, options))
  const of_ = (shown: readonly string[]) => `${head}${shown.join('\n')}\n${more(findings.length - shown.length, lang)}`
  const rooms = [32_000, 16_000, 8_000, 4_000, 0]
  return { full: of_(rows), shorter: rooms.map(room => of_(upTo(room, rows))), weight: 6 }
}

/** A folded list of what is no longer found, each with why it is not. */
export function foldedSection(view: ComparedView, kind: Kind, { linkTo }: PageOptions): Section {
  const { lang } = view
  const findings = of(view, kind)
  if (findings.length === 0) return { full: '', shorter: [], weight: 2 }
  const title = filled(comparedWords[kind][lang], { count: String(findings.length) })
  const link = kind === 'excused' ? linkTo.head : linkTo.base
  const lines = findings.map(one => {
    const where = placed(one, link)
    return `- ${where}: ${prose(one.message)} <sub>${prose(one.law)} · ${prose(one.rule)}</sub>`
  })
  const shown = (some: readonly string[]) =>
    fold(title, `${some.join('\n')}\n${more(lines.length - some.length, lang)}`)
  return {
    full: shown(lines),
    shorter: [shown(upTo(12_000, lines)), shown(upTo(3_000, lines)), `\n${title}: ${noRoom(lang)}\n`],
    weight: 2,
  }
}

/** What was there before, by document: whoever proposes a change need not read it, but can. */
export function existingSection(view: ComparedView): Section {
  const { lang } = view
  const findings = of(view, 'existing')
  if (findings.length === 0) return { full: '', shorter: [], weight: 1 }
  const title = filled(comparedWords.existing[lang], { count: String(findings.length) })
  const severities: readonly Severity[] = ['error', 'warning', 'notice']
  const paths = [...new Set(findings.map(({ path }) => path))].sort()
  const rows = paths.map(path => {
    const own = findings.filter(one => one.path === path)
    const counts = severities.map(severity => own.filter(one => one.severity === severity).length)
    return `| ${[code(path), ...counts].join(' | ')} |`
  })
  const columns = [comparedWords.document[lang], ...severities.map(one => capitalised(severityCounts[one].many[lang]))]
  const head = `| ${columns.join(' | ')} |\n|---|--:|--:|--:|\n`
  const shown = (some: readonly string[]) =>
    fold(title, `${head}${some.join('\n')}\n${more(rows.length - some.length, lang)}`)
  return { full: shown(rows), shorter: [shown(upTo(4_000, rows)), `\n${title}: ${noRoom(lang)}\n`], weight: 1 }
}

function of({ entities }: ComparedView, kind: Kind | 'new' | 'existing'): FindingView[] {
  return entities.flatMap((entity: EntityView) => entity[kind])
}

function row(finding: FindingView, lang: Lang, { linkTo }: PageOptions): string {
  const { severity, message, law, rule, fix } = finding
  const ground = `${prose(law)} · ${prose(rule)}`
  const cells = [
    severityWords[severity][lang],
    `${prose(message)}<br><sub>${ground}</sub>`,
    placed(finding, linkTo.head),
    prose(fix),
  ]
  return `| ${cells.join(' | ')} |`
}

/** A place as a link, or as text where nothing can be linked to. */
export function placed(
  { path, line }: Pick<FindingView, 'path' | 'line'>,
  linkTo: PageOptions['linkTo']['head'],
): string {
  const place = `${code(path)}:${line}`
  const address = linkTo(path, line)
  return address ? `[${place}](${address})` : place
}

function more(left: number, lang: Lang): string {
  if (left <= 0) return ''
  return `\n${filled(comparedWords.more[lang], { count: String(left), summary: comparedWords.summary[lang] })}\n`
}

/** What is said in place of what there is no room for. */
export function noRoom(lang: Lang): string {
  return filled(comparedWords.noRoom[lang], { summary: comparedWords.summary[lang] })
}
