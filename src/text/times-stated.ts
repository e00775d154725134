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

const counts: Readonly<Record<string, number>> = { en: 1, én: 1, et: 1, a: 1, one: 1, to: 2, two: 2, tre: 3, three: 3 }
const units: Readonly<Record<string, (count: number) => string>> = {
  timer: count => `PT${count}H`,
  hours: count => `PT${count}H`,
  uger: count => `P${count}W`,
  weeks: count => `P${count}W`,
  måned: count => `P${count}M`,
  måneder: count => `P${count}M`,
  month: count => `P${count}M`,
  months: count => `P${count}M`,
}

const limit = 'senest|inden for|indenfor|inden|højst|within|no later than|not later than|at the latest|in at most|\\|'
// What comes between may say nothing of another time or another message: no digit, and none of the words below.
const pattern = once(() =>
  Object.entries(names).map(
    ([of, name]) =>
      [
        of as TimeStated['of'],
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${name})(?![\\p{L}\\p{N}])([^.;\\d]{0,60}?)(?:${limit}) (\\d{1,3}|${Object.keys(counts).join('|')}) (${Object.keys(units).join('|')})(?![\\p{L}\\p{N}])`,
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
  if (!/timer|hours|uger|weeks|måned|month/i.test(text)) return []
  return pattern().flatMap(([of, regExp]) =>
    [...text.matchAll(regExp)].flatMap(match => {
      const [words, between = '', count = '', unit = ''] = match
      if (another().test(between)) return []
      const within = units[unit.toLowerCase()]?.(counts[count.toLowerCase()] ?? Number(count))
      return within ? [{ of, within, words, span: spanOf(match.index, match.index + words.length) }] : []
    }),
  )
}
