import type { Text } from '../law/types.ts'
import type { Span } from './source.ts'

/** A character that nobody sees, in a text that people are to approve. */
export interface Hidden {
  /** As Unicode names it: `U+202E`. */
  readonly code: string
  /** What it is, in a few words. */
  readonly what: Text
  readonly span: Span
  /** Whether it can be taken out and nobody sees a difference. */
  readonly harmless?: true
}

/** The most that are kept of a text: whoever has more is told enough. */
const most = 1000

// Control, format, separator and filler characters, variation selectors and noncharacters. Not tabs and line ends; not
// U+0000, which keeps a text from being read; not the signs of other scripts that are format characters one can see.
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are looked for one by one
  /(?![\t\n\r\0\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\u034f\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\u{e0000}-\u{e0fff}\p{Noncharacter_Code_Point}]/gu

// An emoji may be put together with U+200D, chosen with U+FE0F (or U+FE0E), and be the flag of a region spelt in tags.
const emoji =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|[\d#*]\ufe0f\u20e3|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*/gu

/** What is none of these for sure: nearly every text has nothing else. */
const maybeUnseen = /[^\t\n\r\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/

/** The hidden characters of a text without its byte order mark, in their order. */
export function hiddenIn(text: string): Hidden[] {
  if (!maybeUnseen.test(text) || text.search(unseen) < 0) return []
  const bare = text.replace(emoji, shown => '-'.repeat(shown.length))
  const found: Hidden[] = []
  for (const { 0: character, index } of bare.matchAll(unseen)) {
    if (found.length === most) break
    const span: Span = [index, index + character.length]
    found.push({ ...named(character), span, ...(isHarmless(bare, span) ? { harmless: true } : {}) })
  }
  return found
}

// Soft hyphens, and spaces and joiners of no width, inside or beside a word: elsewhere they may keep Markdown from being Markdown. Not what
// steers the writing direction, where people read another text than is written, and not what joins letters.
const inWord = /^(?:[\p{L}\p{N}][\u00ad\u200b\u2060\ufeff][\p{L}\p{N} ]| [\u00ad\u200b\u2060\ufeff][\p{L}\p{N}])$/u

function isHarmless(text: string, [start, end]: Span): boolean {
  return start > 0 && inWord.test(text.slice(start - 1, end + 1))
}

function named(character: string): Omit<Hidden, 'span'> {
  const point = character.codePointAt(0) ?? 0
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  return { code, what: sorts.find(([sort]) => sort.test(character))?.[1] ?? other }
}

const other: Text = { da: 'usynligt tegn', en: 'invisible character' }
const sorts: readonly (readonly [RegExp, Text])[] = [
  [/[\u202d\u202e]/, { da: 'tvinger skriveretningen', en: 'forces the writing direction' }],
  [
    /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/,
    { da: 'styrer skriveretningen', en: 'controls the writing direction' },
  ],
  [/\u00ad/, { da: 'blød bindestreg', en: 'soft hyphen' }],
  [/[\u200b\ufeff]/, { da: 'mellemrum uden bredde', en: 'zero width space' }],
  [/[\u200c-\u200d\u2060\u180e]|\u034f/, { da: 'bindetegn uden bredde', en: 'zero width joiner or non-joiner' }],
  [/[\u2028\u2029\u0085]/, { da: 'skjult linjeskift', en: 'hidden line break' }],
  [/[\u{e0000}-\u{e0fff}]/u, { da: 'skjult mærke', en: 'hidden tag' }],
  [/[\ufe00-\ufe0f\u180b-\u180d\u180f]/, { da: 'variantvælger', en: 'variation selector' }],
  [/\p{Cc}/u, { da: 'styretegn', en: 'control character' }],
]
