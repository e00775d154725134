import type { Readiness, ReadinessLevel } from '../../engine/readiness.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Lang } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { dateIn } from '../sentence.ts'
import { readinessWords, words } from '../words.ts'

/** What a badge can show of readiness. */
export type Shown = 'share' | 'level'

/** What a badge rests on: enough to recompute it, and to tell when it is out of date. */
export interface BadgeGround {
  readonly lang: Lang
  readonly shows: Shown
  readonly asOf: IsoDate
  /** The last day on which the verdict holds where nobody touches the documents; undefined where nobody looked ahead. */
  readonly until?: IsoDate | undefined
  /** The commit whose documents were judged; undefined where they are no commit's. */
  readonly commit?: string | undefined
}

/** What a badge shows: how much of what the law demands the documentation shows, never that anybody complies. */
export interface Badge {
  readonly label: string
  readonly message: string
  /** White text on each has a contrast of at least 4.5 to 1. */
  readonly color: string
  /** The same in a sentence, for whoever cannot see it or wants to know more. */
  readonly says: string
  readonly ground: BadgeGround
}

/** Of each level, and of a badge whose time has passed. */
const colours: Readonly<Record<ReadinessLevel | 'passed', string>> = {
  'audit-ready': '#3c7c1f',
  gaps: '#8a6d00',
  'not-ready': '#c0392b',
  passed: '#666666',
}

/** The badge of a repository: of several entities, that of the one with most gaps. */
export function badgeOf(judgements: readonly Judgement[], ground: BadgeGround): Badge {
  const { share, level } = leastReady(judgements)
  const { lang, shows, until } = ground
  const value = shows === 'level' ? readinessWords[level][lang] : `${share} %`
  const holds = until === undefined ? '' : `. ${dated(words.badgeHolds[lang], until, lang)}`
  return {
    label: words.badge[lang],
    message: messageOf(value, ground),
    color: colours[level],
    says: `${words.badge[lang]}: ${value} ${words.asOf[lang]} ${dateIn(lang, ground.asOf)}${holds}. ${words.disclaimer[lang]}`,
    ground,
  }
}

/** The same badge when its time has passed: it claims nothing any more. */
export function passedBadge(ground: BadgeGround & { readonly until: IsoDate }): Badge {
  const { lang, until } = ground
  return {
    label: words.badge[lang],
    message: messageOf(words.badgePassed[lang], ground),
    color: colours.passed,
    says: `${words.badge[lang]}: ${dated(words.badgeHeld[lang], until, lang)}. ${words.disclaimer[lang]}`,
    ground,
  }
}

/** Where a repository stands: as the one of its entities that stands worst. */
export function leastReady(judgements: readonly Judgement[]): Pick<Readiness, 'share' | 'level'> {
  const levels: ReadinessLevel[] = ['not-ready', 'gaps', 'audit-ready']
  const all = judgements.map(({ readiness }) => readiness)
  const [worst] = all.sort((a, b) => a.share - b.share || levels.indexOf(a.level) - levels.indexOf(b.level))
  return worst ?? { share: 0, level: 'not-ready' }
}

/** Both dates in the form that every language reads. */
function messageOf(value: string, { asOf, until }: BadgeGround): string {
  return `${value} · ${asOf}${until === undefined ? '' : ` – ${until}`}`
}

function dated(template: string, date: IsoDate, lang: Lang): string {
  return template.replace('{date}', dateIn(lang, date))
}
