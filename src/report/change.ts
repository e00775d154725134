import type { Change, ChangeClass, ChangeReason } from '../engine/changes/change.ts'
import type { Passage } from '../engine/changes/passages.ts'
import type { ChangeSince, HistoryState } from '../engine/history.ts'
import type { Lang, Text } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { dateIn } from './sentence.ts'

/** So many values, headings and passages of one change are shown; the JSON report has more. */
const shown = 4

/** What is said of a change: a line of judgement, what was changed in data and headings, and passages. */
export interface ChangeTold {
  readonly head: string
  readonly values: readonly string[]
  readonly passages: readonly Passage[]
  /** How many are not told here, where there are some. */
  readonly more: string | undefined
}

/** The same with a line of commits. */
export interface ChangeStory extends ChangeTold {
  readonly commits: string
}

/** A change since an approval in words, so many of each at `most`. All that stands in it may come from documents. */
export function storyOf(change: ChangeSince, lang: Lang, most = shown): ChangeStory {
  return { ...toldOf(change, lang, most), commits: commitsOf(change, lang) }
}

/** The same of any change. */
export function toldOf(change: Change, lang: Lang, most: number): ChangeTold {
  const { facts, claims, sections } = change
  const arrow = (from: string | null, to: string | null) => `${from ?? '–'} → ${to ?? '–'}`
  const values = [
    ...facts.map(({ path, from, to }) => `${path}: ${arrow(from, to)}`),
    ...claims.map(({ requirement, from, to }) => `${requirement}: ${arrow(from, to)}`),
    ...sections.renamed.map(({ from, to }) => `${story.heading[lang]}: ${arrow(from, to)}`),
    ...sections.removed.map(title => `${story.removed[lang]}: ${title}`),
    ...sections.added.map(title => `${story.added[lang]}: ${title}`),
  ]
  const left = Math.max(0, values.length - most) + Math.max(0, change.passages.length - most)
  return {
    head: headOf(change, lang),
    values: values.slice(0, most),
    passages: change.passages.slice(0, most),
    more: left > 0 ? story.more[lang].replace('{count}', String(left)) : undefined,
  }
}

function headOf({ class: kind, reasons }: Change, lang: Lang): string {
  const why = reasons.length > 0 ? ` (${reasons.map(reason => reasonWords[reason][lang]).join(', ')})` : ''
  return `${classWords[kind].is[lang]}${why}; ${classWords[kind].who[lang]}`
}

function commitsOf({ approved, latest, commits, uncommitted }: ChangeSince, lang: Lang): string {
  const mark = ({ commit, date }: { commit: string; date: string }) => `${commit.slice(0, 9)}, ${dateIn(lang, date)}`
  const first = `${story.approved[lang]} ${mark(approved)}${approved.earliest ? ` ${story.orEarlier[lang]}` : ''}`
  const last = latest ? `${story.changed[lang]} ${mark(latest)}${commits > 1 ? ` (${commits} commits)` : ''}` : ''
  return [first, last, uncommitted ? story.uncommitted[lang] : ''].filter(Boolean).join('; ')
}

/** Why some of what was found has no history with it; nothing where all has, or none wants any. */
export function historyRemark(judgements: readonly Judgement[], lang: Lang): string | undefined {
  const lacking = judgements.find(({ findings, history }) =>
    findings.some(
      ({ change, changedSinceFiling }) => change === null || (changedSinceFiling === null && history !== 'full'),
    ),
  )
  return lacking?.history && stateWords[lacking.history][lang]
}

const story = {
  heading: { da: 'overskrift', en: 'heading' },
  removed: { da: 'afsnit slettet', en: 'section deleted' },
  added: { da: 'afsnit tilføjet', en: 'section added' },
  approved: { da: 'godkendt tekst:', en: 'text approved:' },
  orEarlier: { da: 'eller før', en: 'or earlier' },
  changed: { da: 'senest ændret:', en: 'last changed:' },
  uncommitted: { da: 'nuværende tekst er ikke i git endnu', en: 'present text not in git yet' },
  more: { da: 'og {count} ændringer til', en: 'and {count} more changes' },
} as const satisfies Record<string, Text>

const classWords: Readonly<Record<ChangeClass, { is: Text; who: Text }>> = {
  layout: {
    is: { da: 'Ændring af opsætningen', en: 'Change of layout' },
    who: { da: 'vejledende: kræver ingen ny beslutning', en: 'advice: needs no new decision' },
  },
  editorial: {
    is: { da: 'Ligner en redaktionel ændring', en: 'Looks like an editorial change' },
    who: {
      da: 'vejledende: kan også godkendes af den, som ledelsesorganet har delegeret det til',
      en: 'advice: may also be approved by a delegate of the management body',
    },
  },
  material: {
    is: { da: 'Indholdsmæssig ændring', en: 'Material change' },
    who: { da: 'vejledende: ledelsesorganet må tage stilling', en: 'advice: for the management body to decide' },
  },
}

const reasonWords: Readonly<Record<ChangeReason, Text>> = {
  fact: { da: 'oplysninger', en: 'facts' },
  claim: { da: 'besvarede krav', en: 'claims' },
  section: { da: 'afsnit', en: 'sections' },
  hidden: { da: 'synlig tekst', en: 'visible text' },
  number: { da: 'tal', en: 'numbers' },
  date: { da: 'datoer', en: 'dates' },
  modal: { da: 'pligt eller mulighed', en: 'duty or option' },
  negation: { da: 'nægtelser', en: 'negations' },
  quantifier: { da: 'mængde og grænser', en: 'quantities and limits' },
  role: { da: 'roller', en: 'roles' },
  scope: { da: 'anvendelsesområde', en: 'scope' },
  name: { da: 'navne', en: 'names' },
  address: { da: 'adresser eller kode', en: 'addresses or code' },
  sentence: { da: 'hele sætninger', en: 'whole sentences' },
  wording: { da: 'ordvalg', en: 'wording' },
}

const stateWords: Readonly<Record<HistoryState, Text>> = {
  full: {
    da: 'Historik: en godkendt tekst findes ikke i git, så ændringen af den kan ikke vises.',
    en: 'History: an approved text is not in git, so what was changed in it cannot be shown.',
  },
  shallow: {
    da: 'Historik: git-klonen er afkortet eller delvis, så en ændring kan ikke vises; fetch-depth: 0 henter hele historikken.',
    en: 'History: the git clone is shallow or partial, so a change cannot be shown; fetch-depth: 0 gets the whole history.',
  },
  cut: {
    da: 'Historik: git-historikken er for lang til at blive læst helt, så en ændring kan ikke vises.',
    en: 'History: the git history is too long to be read to its end, so a change cannot be shown.',
  },
  none: { da: 'Historik: ingen git-historik her.', en: 'History: no git history here.' },
}
