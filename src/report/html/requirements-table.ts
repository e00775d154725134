import type { IsoDate } from '../../law/calendar.ts'
import type { Lang } from '../../law/types.ts'
import { idOf } from '../../model/document.ts'
import { groundOf } from '../located.ts'
import { approvalWords, levelWords, reasonWords } from '../matrix/words.ts'
import type { Answer, MatrixRow } from '../matrix.ts'
import { dateIn } from '../sentence.ts'
import { capitalised } from '../words.ts'
import { html, type Markup } from './markup.ts'
import { requirementCell, statusChip, table } from './parts.ts'
import { reportWords as words } from './words.ts'

/** Requirements with what answers them, its approval and where they stand. */
export function requirementsTable(name: string, rows: readonly MatrixRow[], lang: Lang): Markup {
  const heads = [words.requirement[lang], words.document[lang], words.approval[lang], words.status[lang]]
  return table(
    { name, heads, widths: 'matrix' },
    rows.map(({ coverage, answers }) => {
      const { id, demand, level, status, reason } = coverage
      const own = answers.some(answer => answer.reason !== null) ? undefined : reason
      return [
        requirementCell(
          demand.title[lang],
          groundOf({ requirement: id, demand, message: {} }, lang),
          level === 'SKAL' ? undefined : levelWords[level][lang],
        ),
        answers.length === 0
          ? status === 'manual'
            ? '–'
            : html`<span class="quiet">${words.noAnswer[lang]}</span>`
          : lines(answers.map(answerIn(lang))),
        answers.length === 0
          ? '–'
          : lines([...new Set(answers.map(answer => approvalIn(answer, lang)))].map(text => html`${text}`)),
        html`${statusChip(status, lang)}${own && status !== 'met' ? why(own, lang) : whyOf(answers, lang)}`,
      ]
    }),
  )
}

function lines(all: readonly Markup[]): Markup {
  return html`${all.map(one => html`<div>${one}</div>`)}`
}

function answerIn(lang: Lang) {
  return ({ document, heading, from }: Answer): Markup => {
    const title = 'title' in document.data && typeof document.data.title === 'string' ? document.data.title : ''
    const version =
      'version' in document.data && typeof document.data.version === 'string'
        ? `, ${words.version[lang]} ${document.data.version}`
        : ''
    const part = heading ? ` › ${heading.title ?? `#${heading.anchor}`}` : ''
    const owner = from ? ` (${words.takenOver[lang]} ${from.data.name})` : ''
    return html`${title || idOf(document)}${part}${owner} ${
      title ? html`<span class="cite">${idOf(document)}${version}</span>` : undefined
    }`
  }
}

/** Where the document stands with the management body, and since when. */
function approvalIn({ approval: { is, approval } }: Answer, lang: Lang): string {
  const date: IsoDate | undefined = approval?.data.date
  if (is === 'none-needed') return '–'
  const when = date ? `, ${dateIn(lang, date)}` : ''
  return `${capitalised(approvalWords[is][lang])}${when}`
}

function whyOf(answers: readonly Answer[], lang: Lang): readonly Markup[] {
  const reasons = new Set(answers.flatMap(({ reason }) => (reason && reason !== 'exception' ? [reason] : [])))
  // What is against one answer does not matter where another holds.
  if (answers.some(({ reason }) => reason === null)) return []
  return [...reasons].map(reason => why(reason, lang))
}

function why(reason: NonNullable<Answer['reason']>, lang: Lang): Markup {
  return html`<div class="cite">${reasonWords[reason][lang]}</div>`
}
