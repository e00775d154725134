import { once } from '../text/once.ts'

/** Columns a text takes in a terminal: what a reader sees as one character is one wide, or two, or none. */
export function width(text: string): number {
  return plain.test(text) ? text.length : clusters(text).reduce((sum, { columns }) => sum + columns, 0)
}

/** What a reader sees as one character, and how many columns it takes. */
export interface Cluster {
  readonly text: string
  readonly columns: number
}

/** A text as its reader sees it: a letter with its marks, a flag and a family of emoji each one. */
export function clusters(text: string): Cluster[] {
  if (plain.test(text)) return Array.from(text, letter => ({ text: letter, columns: 1 }))
  return [...segmenter().segment(text)].map(({ segment }) => ({ text: segment, columns: columnsOf(segment) }))
}

/** Text of which every character is one wide and stands alone: most of it, and far quicker to see than to segment. */
const plain = /^[\t\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff–—’“”«»…→]*$/

// Without a language, so that a machine's own decides nothing.
const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))

/** Shown as a picture by itself, asked to be by U+FE0F, or a pair of the letters that make flags. */
const picture = /^\p{Emoji_Presentation}|^\p{Emoji}.*\ufe0f|^\p{Regional_Indicator}{2}/u

/** Marks that stand alone, and characters that are not seen. A tab is no such: reports print a space for it. */
const unseen = /^(?:\p{Mn}|\p{Me}|\p{Cf}|(?!\t)\p{Cc})/u

/** East Asian characters that take two columns: those of Unicode's width W and F that are no emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2fb}\u{20000}-\u{3fffd}]/u

function columnsOf(cluster: string): number {
  if (picture.test(cluster) || wide.test(cluster)) return 2
  return unseen.test(cluster) ? 0 : 1
}
