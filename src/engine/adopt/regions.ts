import { passingWords } from '../../law/adopt.generated.ts'
import type { Section } from '../../text/markdown.ts'
import type { Span } from '../../text/source.ts'
import { allOf, fieldsOf } from './labels.ts'

/** The most of a text that is looked through for what it says of itself, at its head and at its foot. */
const most = 6000
const passing = allOf(passingWords.headings).map(phrase => phrase.toLowerCase())
const framing = allOf(passingWords.framing).map(phrase => phrase.toLowerCase())

/** Where in a document it may tell of itself: before its first chapter, under headings made for that, and in its last lines. */
export function regionsOf(text: string, body: number, sections: readonly Section[]): { own: Span[]; foot: Span } {
  const [first] = sections
  const isTitle = first !== undefined && first.depth === 1
  const second = sections.find((section, at) => section.span[0] >= body && (at > 0 || !isTitle))
  const head: Span = [body, Math.min(second?.span[0] ?? text.length, body + most)]
  const chapters = sections.flatMap((section, at): Span[] => {
    if (section === first && isTitle) return []
    const next = sections[at + 1]?.span[0] ?? text.length
    // A heading that is itself a label has its value in the line below, and no more.
    if (fieldsOf(section.title).length > 0 && section.words > 0 && section.words < 12) return [[section.span[0], next]]
    if (!speaksOfItself(section.title)) return []
    const end = sections.slice(at + 1).find(({ depth }) => depth <= section.depth)?.span[0] ?? text.length
    return [[section.span[1], Math.min(end, section.span[1] + most)]]
  })
  const tail = text.slice(0, text.trimEnd().length)
  const lines = [...tail.matchAll(/\n(?=[^\r\n]*\S)/g)].slice(-6)
  const foot = Math.max(head[1], (lines[0]?.index ?? -1) + 1)
  return { own: [head, ...chapters], foot: [foot, text.length] }
}

/** Whether a heading is one under which a document speaks about itself or others, so that what it mentions is settled elsewhere. */
export function speaksOfItself(title: string): boolean {
  return isOneOf(title, passing)
}

/** Whether a heading is one under which a document says why it is there, for whom, and who answers for it. */
export function isFraming(title: string): boolean {
  return isOneOf(title, framing)
}

function isOneOf(title: string, phrases: readonly string[]): boolean {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  return phrases.some(phrase => {
    const parts = phrase.split(/\s+/)
    const held = parts.every(part => words.some(word => word.startsWith(part)))
    // A heading that says more is about that: "Definition of significant incidents".
    return held && words.filter(word => word.length > 3 && !parts.some(part => word.startsWith(part))).length === 0
  })
}
