import { once } from './once.ts'
import type { Span } from './source.ts'

/** A number, a date or a time of day, as it is written, with the unit that stands beside it. */
export interface Figure {
  readonly text: string
  readonly span: Span
}

/** The months, as Danish and English write them or cut them short, each by its first three letters. */
export const months =
  'janu?a?r?y?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const upToTwenty = {
  da: 'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
}
const tens = {
  da: 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety hundred',
}

/** Numbers in words by language, from two on: whether "one" is a number or an article, no word tells. */
export const numberWords = { da: numbersIn('da'), en: numbersIn('en') }

function numbersIn(lang: 'da' | 'en'): ReadonlyMap<string, number> {
  const [few, many] = [upToTwenty[lang].split(' '), tens[lang].split(' ')]
  return new Map([
    ...few.map((word, index): [string, number] => [word, index + 2]),
    ...many.map((word, index): [string, number] => [word, 10 * (index + 2)]),
  ])
}

/** Units that a number may stand with, in either language, each by what it counts and how many of that it is. */
export const units: readonly (readonly [pattern: string, counts: string, each: number])[] = [
  ['min(?:ut(?:ter|es?)?)?', 'minute', 1],
  ['timers?|timer?|hours?', 'minute', 60],
  ['døgns?|dag(?:es?|s)?|days?', 'minute', 1_440],
  ['uger?s?|weeks?', 'minute', 10_080],
  ['måned(?:ers?|s)?|months?', 'month', 1],
  ['års?|years?', 'month', 12],
  ['(?:arbejds|hver|bank)dages?|(?:working|business) days?', 'working day', 1],
  ['%|procent|pct|per ?cent', 'per cent', 1],
]

const unit = `(?:[ \\u00a0\\r\\n-]?(?:${units.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}]))`
const month = `(?:${months})(?![\\p{L}\\p{N}])\\.?`
const day = '\\d{1,2}(?:\\.|st|nd|rd|th)?'
const gap = '[ \\u00a0\\r\\n]{1,3}'
const clock = '\\d{1,2}(?:[.:]\\d{2})?'
// Spelt as the Danish two, "to" is the commonest word of English: it is a number only with a unit.
const words = [...numberWords.da.keys(), ...numberWords.en.keys()].filter(word => word !== 'to').join('|')

const pattern = once(
  () =>
    new RegExp(
      [
        '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
        `${day}${gap}(?:of )?${month}(?:,?${gap}\\d{4})?`,
        '\\d{1,2}[./]\\d{1,2}[./-]\\d{4}(?!\\d)',
        `(?<![\\p{L}])${month}${gap}(?:${day},?${gap})?\\d{4}(?!\\d)`,
        // Where no year follows, "may" and "march" may be verbs.
        `(?<![\\p{L}])(?!ma[yr])${month}${gap}${day}(?![\\p{L}\\p{N}])`,
        `(?<![\\p{L}])kl(?:okken|\\.)?[ \\u00a0]?${clock}`,
        `${clock}[ \\u00a0]?[ap]\\.?m(?![\\p{L}])\\.?`,
        '\\d{1,2}:\\d{2}(?!\\d)',
        '24/7(?!\\d)',
        '\\+\\d[\\d \\u00a0]{5,}\\d',
        `(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*)(?:(?:\\.|st|nd|rd|th)(?=[ \\u00a0-][\\p{L}]))?${unit}?`,
        `(?<![\\p{L}])(?:(?:${words})${unit}?|to${unit})(?![\\p{L}\\p{N}])`,
      ].join('|'),
      'giu',
    ),
)

/** The figures in a stretch of text that begins at `base` in its file. */
export function figuresIn(text: string, base: number): Figure[] {
  return [...text.matchAll(pattern())].map(match => ({
    text: match[0],
    span: [base + match.index, base + match.index + match[0].length],
  }))
}
