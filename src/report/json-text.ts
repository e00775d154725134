/** What `visible` shows as U+FFFD and JSON leaves as it is. */
const unseen = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * A value as JSON over several lines, with a newline last. Characters that steer a terminal or the direction of writing are escaped: whoever
 * reads it as text is not misled, and a program reads the same value.
 */
export function jsonText(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    unseen,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}
