import type { Section } from '../../text/markdown.ts'
import { wordsOf } from '../../text/words.ts'
import { hunksOf } from './hunks.ts'

/** Headings that came, went, or were given other words; a section that was moved went and came. */
export interface SectionChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

/** A heading and the words right below it. */
export interface Part {
  readonly title: string
  readonly depth: number
  readonly words: readonly string[]
}

/** The parts of a text by its headings. */
export function partsOf(sections: readonly Section[], text: string): Part[] {
  return sections.map(({ title, depth, span }, index) => {
    const end = sections[index + 1]?.span[0] ?? text.length
    return { title, depth, words: wordsOf(text.slice(span[1], end)) }
  })
}

/** What became of the headings of a text. */
export function sectionChanges(before: readonly Part[], after: readonly Part[]): SectionChanges {
  const added: string[] = []
  const removed: string[] = []
  const renamed: { from: string; to: string }[] = []
  for (const { from, to } of hunksOf(before.map(nameOf), after.map(nameOf))) {
    const [old, now] = [before.slice(...from), after.slice(...to)]
    const pairs = old.map((part, index) => ({ part, other: now[index] }))
    if (old.length === now.length && pairs.every(({ part, other }) => other && isSame(part, other))) {
      renamed.push(...pairs.map(({ part, other }) => ({ from: part.title, to: other?.title ?? '' })))
    } else {
      removed.push(...old.map(({ title }) => title))
      added.push(...now.map(({ title }) => title))
    }
  }
  return { added, removed, renamed }
}

function nameOf({ title }: Part): string {
  return wordsOf(title).join(' ')
}

/** Whether it is the same section under another heading: half of its words or more stayed. */
function isSame(a: Part, b: Part): boolean {
  if (a.depth !== b.depth) return false
  const left = new Map<string, number>()
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1)
  const kept = b.words.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return kept.length * 2 >= Math.max(a.words.length, b.words.length)
}
