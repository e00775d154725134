/** From DEL on, as a class of a regular expression has them: what steers a terminal or the direction of writing, or takes no room. */
export const unseen = '\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff'

const hidden = new RegExp(`[\\u0000-\\u001f${unseen}]|\\p{Cs}`, 'gu')

/** Control, direction and zero-width characters shown as U+FFFD: a document must not steer whoever reads about it. */
export function visible(text: string): string {
  return text.replace(hidden, character => (character === '\t' ? ' ' : '\uFFFD'))
}
