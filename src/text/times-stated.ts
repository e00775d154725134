import { numberWords } from './figures.ts'
import { once } from './once.ts'
import { placesCitedIn } from './places-cited.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './source.ts'
import { type Amid, isOurs } from './times-of-others.ts'

/** A time limit of section 13 that a document states. */
export interface TimeStated {
  readonly of: 'earlyWarning' | 'notification' | 'finalReport'
  /** ISO 8601. */
  readonly within: string
  readonly words: string
  readonly span: Span
}

const names: Readonly<Record<TimeStated['of'], string>> = {
  earlyWarning: 'tidlig(?:e|t)? varsling(?:en|er)?|early warnings?',
  notification: 'hændelsesunderretning(?:en|er)?|incident notifications?',
  finalReport: 'endelige? rapport(?:en|er)?|final reports?',
}

const counts = new Map([
  ...['en', 'én', 'et', 'ét', 'a', 'one'].map((word): [string, number] => [word, 1]),
  ...numberWords.da,
  ...numberWords.en,
])
/** Days of work are days at the least. */
const units: readonly (readonly [pattern: string, duration: (count: number) => string])[] = [
  ['timer|hours|(?<=\\d ?)(?:t|h|hrs?)', count => `PT${count}H`],
  ['døgn|dag(?:e|es)?|hverdage?|arbejdsdage?|days?|(?:business|working) days?', count => `P${count}D`],
  ['uger?|weeks?', count => `P${count}W`],
  ['måned(?:er)?|months?', count => `P${count}M`],
  ['år|years?', count => `P${count}Y`],
]
/** What every unit, of which there may be more than one, is written with. */
export const unitsOfTime = ['timer', 'hours', 'døgn', 'dag', 'day', 'uge', 'week', 'måned', 'month', 'år', 'year']
/** Hours as they are cut short: too short to be looked for as words. */
export const hoursCutShort = /\d ?(?:t|h|hrs?)(?![\p{L}\p{N}])/iu

const limit =
  'senest|inden for|indenfor|inden|højst|maks\\.?|within|no later than|not later than|at the latest|in at most|at most|max\\.?|frist(?:en)? (?:er|på)|(?:deadline|time limit) (?:is|of)'
// What comes between may say nothing of another time or another message: no digit, and none of the words that tell it.
const pattern = once(() =>
  Object.entries(names).map(
    ([of, name]) =>
      [
        of as TimeStated['of'],
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${name})(?![\\p{L}\\p{N}])(?:([^.;\\d]{0,60}?)(?:${limit}) |([^.;\\d]{0,60}?)(\\|) ?|((?:[^.;:,|\\d]|(?<=§),|,(?= §)){0,40}?)( ?[:–—(]| -| er(?: på)?| is) ?)(\\d{1,3}(?= ?\\p{L})|(?:${[...counts.keys()].join('|')})(?= )) ?(?:${units.map(([unit]) => `(${unit})`).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        ),
      ] as const,
  ),
)
const anyName = once(() => new RegExp(Object.values(names).join('|'), 'iu'))

/** Right before its name, where no more than "is" stands before the limit. */
const limitOf =
  /(?:frist(?:en)? for (?:(?:at )?\p{L}+ )?(?:den |en )?|(?:deadline|time limit) for (?:(?:sending|giving) )?(?:the |an? )?)$/iu

/** The limits that a sentence states right after what they are for: "early warning … within 24 hours". */
export function timesStatedIn({ text, spanOf }: Sentence, amid: Amid): TimeStated[] {
  if (!anyName().test(text)) return []
  const bare = withoutPlaces(text)
  return pattern().flatMap(([of, regExp]) =>
    [...bare.matchAll(regExp)].flatMap(({ 0: { length }, index, ...groups }) => {
      const [, afterLimit, beforeBar, bar, beforeSign, sign = '', count = '', ...inUnits] = Array.from(
        { length: 7 + units.length },
        (_, group) => groups[group],
      )
      const isVerb = /\p{L}/u.test(sign)
      const [before, after] = [bare.slice(0, index), bare.slice(index + length)]
      if (isVerb && !limitOf.test(before)) return []
      const between = afterLimit ?? beforeBar ?? beforeSign ?? ''
      if (anyName().test(between)) return []
      const isBrief = bar !== undefined || (sign !== '' && !isVerb)
      if (!isOurs({ of, isBrief, before, between, after }, amid)) return []
      const [, duration] = units[inUnits.findIndex(unit => unit !== undefined)] ?? []
      const within = duration?.(counts.get(count.toLowerCase()) ?? Number(count))
      const to = index + length + (sign === '(' || sign === ' (' ? Number(after.startsWith(')')) : 0)
      return within ? [{ of, within, words: text.slice(index, to), span: spanOf(index, to) }] : []
    }),
  )
}

/** A sentence with the places of law that it cites blotted out, since their numbers count nothing. */
function withoutPlaces(text: string): string {
  let bare = text
  for (const { from, to } of placesCitedIn(text)) bare = bare.slice(0, from) + '§'.repeat(to - from) + bare.slice(to)
  return bare
}
