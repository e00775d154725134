import { visible } from './visible.ts'

/** The most octets of a line, its end not counted (RFC 5545, section 3.1). */
const longest = 75

/** A property and its value, before it is folded. */
export function line(name: string, value: string): string {
  return `${name}:${value}`
}

/** A value of the type TEXT (section 3.3.11): what has a meaning there is escaped, and what nobody sees is shown. */
export function text(value: string): string {
  return value
    .split('\n')
    .map(part => visible(part).replace(/[\\;,]/g, character => `\\${character}`))
    .join('\\n')
}

/** A line folded so that no part of it is too long, and no character is parted. */
export function folded(content: string): string {
  let room = longest
  let result = ''
  for (const character of content) {
    const octets = octetsOf(character)
    if (octets > room) {
      result += '\r\n '
      room = longest - 1
    }
    result += character
    room -= octets
  }
  return result
}

/** How many octets a character is in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
