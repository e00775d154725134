import type { Gathered } from '../../src/cli/gather.ts'
import type { Finding } from '../../src/engine/check.ts'
import type { Deadline } from '../../src/engine/overdue.ts'
import type { Lang } from '../../src/law/types.ts'
import { code, prose } from '../../src/report/escape.ts'
import { groundOf } from '../../src/report/located.ts'
import type { LinkTo } from '../../src/report/markdown.ts'
import { dateIn, sentenceOf, subjectOf } from '../../src/report/sentence.ts'
import { upTo } from '../../src/report/up-to.ts'
import { words as common } from '../../src/report/words.ts'
import { rules } from '../../src/rules/index.ts'
import type { Deadlines } from './deadlines.ts'
import { verdict, words } from './words.ts'

/** How many characters the rows of a table may have: an issue takes 65,536, and there are two tables. */
const room = 28_000

/** The issue as GitHub Markdown: the verdict, what is overdue, what comes. All text from documents is escaped so that it is only text. */
export function issuePage({ overdue, soon, until }: Deadlines, gathered: Gathered, linkTo: LinkTo): string {
  const { lang, asOf } = gathered
  const filled = (text: string) => text.replace('{until}', dateIn(lang, until)).replace('{asOf}', dateIn(lang, asOf))
  const table = (heading: string, deadlines: readonly Deadline[]) =>
    deadlines.length === 0 ? '' : `\n#### ${filled(heading)}\n\n${tableOf(deadlines, gathered, linkTo)}\n`
  const clean = overdue.length + soon.length === 0 ? `\n${filled(words.clean[lang])}\n` : ''
  const tables = `${table(words.overdue[lang], overdue)}${table(words.soon[lang], soon)}`
  const foot = `\n<sub>${filled(words.about[lang])} ${common.disclaimer[lang]}</sub>\n`
  return `### nis2lint: ${verdict(overdue.length, soon.length, lang)}\n${clean}${tables}${foot}`
}

function tableOf(deadlines: readonly Deadline[], gathered: Gathered, linkTo: LinkTo): string {
  const { lang } = gathered
  const head = [words.due, words.what, words.where, words.remedy].map(text => text[lang]).join(' | ')
  const rows = upTo(
    room,
    deadlines.map(deadline => row(deadline, gathered, linkTo)),
  )
  const left = deadlines.length - rows.length
  const more = left > 0 ? `\n\n${words.more[lang].replace('{count}', String(left))}` : ''
  return `| ${head} |\n|---|---|---|---|\n${rows.join('\n')}${more}`
}

function row({ finding, due, found }: Deadline, { sources, lang }: Gathered, linkTo: LinkTo): string {
  const { says, fix } = sentenceOf(finding, lang)
  const { line } = sources.start(finding.at)
  const place = `${code(finding.at.path)}:${line}`
  const address = linkTo(finding.at.path, line)
  const cells = [
    due ? dateIn(lang, due) : words.undated[lang],
    `${prose(found ? says : coming(finding, lang))}<br><sub>${prose(groundOf(finding, lang))} · ${finding.rule}</sub>`,
    address ? `[${place}](${address})` : place,
    prose(fix),
  ]
  return `| ${cells.join(' | ')} |`
}

/** What will be found is told by what no longer holds then: its own sentence speaks as if the day had come. */
function coming(finding: Finding, lang: Lang): string {
  const title = rules.find(({ id }) => id === finding.rule)?.title[lang] ?? finding.rule
  const what = words.coming[lang].replace('{title}', title)
  const subject = subjectOf(finding, lang)
  return subject === undefined ? what : `${subject} · ${what}`
}
