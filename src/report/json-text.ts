import { unseen } from './visible.ts'

// What stands below it and lone surrogates JSON escapes by itself.
const left = new RegExp(`[${unseen}]`, 'g')

/**
 * A value as JSON over several lines, with a newline last. Characters that steer a terminal or the direction of writing are escaped: whoever
 * reads it as text is not misled, and a program reads the same value.
 */
export function jsonText(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    left,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}
