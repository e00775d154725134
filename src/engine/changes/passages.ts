import type { Hunk } from './hunks.ts'
import type { Token } from './tokens.ts'

/** A changed passage with a few words around it, as a reader would be shown it. */
export interface Passage {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

/** A text with its words. */
export interface Worded {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Words around a passage; changes with no more than these between them are one passage. */
const around = 3

/** The most characters of what was removed or added that are kept of one passage. */
const longest = 240

/** The passages in which a text was changed. */
export function passagesOf(hunks: readonly Hunk[], old: Worded, now: Worded): Passage[] {
  const near: Hunk[] = []
  for (const hunk of hunks) {
    const last = near.at(-1)
    if (last && hunk.from[0] - last.from[1] <= around) {
      near[near.length - 1] = { from: [last.from[0], hunk.from[1]], to: [last.to[0], hunk.to[1]] }
    } else near.push(hunk)
  }
  return near.map(({ from, to }) => ({
    before: slice(now, to[0] - around, to[0]),
    removed: shortened(slice(old, ...from)),
    added: shortened(slice(now, ...to)),
    after: slice(now, to[1], to[1] + around),
  }))
}

/** The text from one word to before another, in one line. */
function slice({ text, tokens }: Worded, start: number, end: number): string {
  const [first, last] = [tokens[Math.max(0, start)], tokens[Math.min(end, tokens.length) - 1]]
  return first && last && start < end ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}

function shortened(text: string): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const half = longest / 2
  return `${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`
}
