import type { Lang, Text } from '../../src/law/types.ts'
import { isForbidden, reasonOf } from '../answers.ts'
import type { RunContext } from '../context.ts'
import type { Standings } from '../diff/changed-lines.ts'
import type { Checked } from '../gather.ts'
import type { Inputs } from '../inputs.ts'
import { gitHub } from '../requests.ts'
import { deskOf } from './desk.ts'
import { type Discussed, discuss } from './discuss.ts'
import { gapsOf } from './gaps.ts'

/** What to say in the log of the remarks on lines, and what to warn of. */
export interface Reviewed {
  readonly told?: string
  readonly warning?: Text
}

/** Keeps the remarks on the lines of the pull request current. Never throws: a report is no worse for not being remarked. */
export async function review(
  { commentId: step, token, maxReviewComments: most }: Pick<Inputs, 'commentId' | 'token' | 'maxReviewComments'>,
  { pullRequest, repository, commit, foreign }: Pick<RunContext, 'pullRequest' | 'repository' | 'commit' | 'foreign'>,
  checked: Pick<Checked, 'comparisons' | 'sources' | 'lang'>,
  standings: Standings | undefined,
): Promise<Reviewed> {
  if (pullRequest === undefined || !token) return {}
  const { lang } = checked
  if (!standings) return { told: nothingToCompareWith[lang] }
  try {
    const desk = deskOf(await gitHub(token), repository, pullRequest, commit)
    const done = await discuss(desk, { ...gapsOf(checked.comparisons, standings, checked), step, most, commit, lang })
    return { told: done ? toldOf(done, lang) : stale[lang], ...(done && done.refused > 0 ? { warning: notTaken } : {}) }
  } catch (error) {
    if (foreign && isForbidden(error)) return { told: notFromHere[lang] }
    return { warning: failed(error) }
  }
}

/** What was done, of which there was any; nothing where there was nothing to do. */
function toldOf(done: Discussed, lang: Lang): string {
  const list = (Object.keys(words) as (keyof typeof words)[])
    .filter(what => done[what] > 0)
    .map(what => `${done[what]} ${words[what][lang]}`)
    .join(', ')
  return list ? `${remarks[lang]}: ${list}` : `${remarks[lang]}: ${unchanged[lang]}`
}

function failed(error: unknown): Text {
  const reason = reasonOf(error)
  const may = isForbidden(error)
    ? {
        da: '; jobbet mangler «pull-requests: write»',
        en: '; the job lacks "pull-requests: write"',
      }
    : { da: '', en: '' }
  return {
    da: `Kommentarer på linjer kunne ikke skrives (${reason}${may.da})`,
    en: `Review comments could not be written (${reason}${may.en})`,
  }
}

const remarks: Text = { da: 'Kommentarer på linjer', en: 'Review comments' }
const unchanged: Text = { da: 'uændret', en: 'unchanged' }

const words = {
  posted: { da: 'skrevet', en: 'posted' },
  updated: { da: 'opdateret', en: 'updated' },
  removed: { da: 'slettet', en: 'deleted' },
  ended: { da: 'besvaret som løst', en: 'answered as settled' },
  left: { da: 'mangler uden plads (max-review-comments)', en: 'gaps without room (max-review-comments)' },
} satisfies Record<Exclude<keyof Discussed, 'refused'>, Text>

const stale: Text = {
  da: 'Kommentarer på linjer: pull requesten står nu på en anden commit, hvis egen kørsel tager sig af dem',
  en: 'Review comments: the pull request is at another commit now, whose own run sees to them',
}

const notFromHere: Text = {
  da: 'Kommentarer på linjer: ingen, da en kørsel for en fork eller Dependabot ikke må skrive',
  en: 'Review comments: none, as a run for a fork or Dependabot may not write',
}

const notTaken: Text = {
  da: 'GitHub tog ikke imod alle kommentarer på linjer; manglerne står i kommentaren på pull requesten',
  en: 'GitHub did not take all review comments; the gaps are in the comment on the pull request',
}

const nothingToCompareWith: Text = {
  da: 'Kommentarer på linjer: ingen, da der ikke er noget at sammenligne med',
  en: 'Review comments: none, as there is nothing to compare with',
}
