/** The number of an item of a list, and what its line has before it. */
interface Numbered {
  readonly before: string
  readonly number: number
  readonly at: number
}

const item = /([ >*+-]*)([1-9]\d*)[.)](?:\s|$)/y

/**
 * Whether the number of an item stands at a place of a text and is shown as it is written; to be asked with rising places. Lists are counted
 * from their first number on, whatever the others are, so of those that do not follow each other nobody here knows.
 */
export function itemNumbersIn(text: string): (at: number) => boolean {
  let last: Numbered | undefined
  return at => {
    const start = text.lastIndexOf('\n', at - 1) + 1
    item.lastIndex = start
    const [, before = '', digits = ''] = item.exec(text) ?? []
    if (digits === '' || start + before.length !== at) return false
    const found = { before, number: Number(digits), at }
    const follows = !last || isNext(found, last, text)
    last = found
    return follows
  }
}

/** A heading ends every list. */
function isNext(found: Numbered, last: Numbered, text: string): boolean {
  if (/\n#{1,6} /.test(text.slice(last.at, found.at))) return true
  return found.before === last.before && found.number === last.number + 1
}
