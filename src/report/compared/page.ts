import { code, prose } from '../escape.ts'
import { filled } from '../filled.ts'
import type { LinkTo } from '../markdown.ts'
import { dateIn } from '../sentence.ts'
import { words } from '../words.ts'
import { existingSection, foldedSection, newSection } from './findings.ts'
import { headline } from './headline.ts'
import { meaningSection, statusSection } from './meaning.ts'
import { fitted, type Section } from './section.ts'
import type { ComparedView } from './view.ts'
import { comparedWords } from './words.ts'

/** How a page is written. */
export interface PageOptions {
  /** Addresses of lines as they are now and as they were. */
  readonly linkTo: { readonly head: LinkTo; readonly base: LinkTo }
  /** The most characters it may have; what weighs least is left out first, and it is said what. */
  readonly limit: number
  /** So many new findings are shown at most. */
  readonly rows: number
  /** The commit that the page is about. */
  readonly commit: string
  /** Where the run and its full report can be seen, and its summary. */
  readonly run: string | undefined
  /** Sentences of ours about the run, said before anything else. */
  readonly remarks: readonly string[]
}

/** The page about a change, as GitHub Markdown: verdict, what it means in law, what is new, and folded what is fixed and what was there. */
export function comparedPage(view: ComparedView, options: PageOptions): string {
  const head = `### nis2lint: ${headline(view)}\n${noticesOf(view, options)}`
  const foot = footOf(view, options)
  const sections: Section[] = [
    meaningSection(view, options),
    newSection(view, options),
    statusSection(view),
    foldedSection(view, 'fixed', options),
    foldedSection(view, 'gone', options),
    foldedSection(view, 'excused', options),
    ...(view.base === null ? [] : [existingSection(view)]),
  ]
  return `${head}${fitted(sections, options.limit - head.length - foot.length)}${foot}`
}

function noticesOf({ configuration, lang }: ComparedView, { remarks }: PageOptions): string {
  const changed = configuration && comparedWords[configuration.by === 'base' ? 'byBase' : 'byHead'][lang]
  const about = changed ? [filled(changed, { path: code(configuration.path) })] : []
  return [...remarks, ...about].map(remark => `\n> ${remark}.\n`).join('')
}

function footOf({ lang, asOf, documents, base }: ComparedView, { commit, run }: PageOptions): string {
  const short = (sha: string) => `<code>${sha.slice(0, 9)}</code>`
  const parts = [
    `${documents} ${comparedWords.documents[lang]}`,
    ...(base === null ? [comparedWords.nothingBefore[lang]] : [`${comparedWords.comparedWith[lang]} ${short(base)}`]),
    `${comparedWords.commit[lang]} ${short(commit)}`,
    `${comparedWords.asOf[lang]} ${prose(dateIn(lang, asOf))}`,
    ...(run === undefined ? [] : [`[${comparedWords.run[lang]}](${run})`]),
  ]
  return `\n<sub>${parts.join(' · ')}<br>${words.disclaimer[lang]}</sub>\n`
}
