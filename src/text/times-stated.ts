import { numberWords } from './figures.ts'
import { once } from './once.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './source.ts'

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
  ['timer|hours', count => `PT${count}H`],
  ['døgn|dag(?:e|es)?|hverdage?|arbejdsdage?|days?|(?:business|working) days?', count => `P${count}D`],
  ['uger?|weeks?', count => `P${count}W`],
  ['måned(?:er)?|months?', count => `P${count}M`],
  ['år|years?', count => `P${count}Y`],
]
/** What every unit, of which there may be more than one, is written with. */
export const unitsOfTime = ['timer', 'hours', 'døgn', 'dag', 'day', 'uge', 'week', 'måned', 'month', 'år', 'year']

const limit = 'senest|inden for|indenfor|inden|højst|within|no later than|not later than|at the latest|in at most|\\|'
// What comes between may say nothing of another time or another message: no digit, and none of the words below.
const pattern = once(() =>
  Object.entries(names).map(
    ([of, name]) =>
      [
        of as TimeStated['of'],
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${name})(?![\\p{L}\\p{N}])([^.;\\d]{0,60}?)(?:${limit}) (\\d{1,3}|${[...counts.keys()].join('|')}) (?:${units.map(([unit]) => `(${unit})`).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        ),
      ] as const,
  ),
)
const another = once(
  () =>
    new RegExp(
      `${Object.values(names).join('|')}|svar|rapport|report|repl|kund|customer|modtager|recipient|leverandør|supplier|intern`,
      'iu',
    ),
)

/** The limits that a sentence states right after what they are for: "early warning … within 24 hours". */
export function timesStatedIn({ text, spanOf }: Sentence): TimeStated[] {
  return pattern().flatMap(([of, regExp]) =>
    [...text.matchAll(regExp)].flatMap(match => {
      const [words, between = '', count = '', ...inUnits] = match
      if (another().test(between)) return []
      const [, duration] = units[inUnits.findIndex(unit => unit !== undefined)] ?? []
      const within = duration?.(counts.get(count.toLowerCase()) ?? Number(count))
      return within ? [{ of, within, words, span: spanOf(match.index, match.index + words.length) }] : []
    }),
  )
}
