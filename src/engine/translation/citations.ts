import { cite } from '../../law/cite.ts'
import { citationOf } from '../../law/existence.ts'
import type { Text } from '../../law/types.ts'
import type { Citation } from '../../text/citations.ts'
import type { Part, StatedFigure } from './parts.ts'

/** A place of the law that the original cites, and another one that the translation cites in its stead. */
export interface CitationDifference {
  readonly original: Citation
  readonly translated: Citation
  readonly words: { readonly original: Text; readonly figure: Text }
}

/** What two parts cite differently, and the figures of each that are still to be compared. */
export interface CitationDifferences {
  readonly cited: readonly CitationDifference[]
  readonly left: readonly StatedFigure[]
  readonly right: readonly StatedFigure[]
}

/**
 * The citations that differ. Where not as many were understood in both languages, nothing is said of them as such: their numbers are
 * compared like all others.
 */
export function citationDifferences(original: Part, translated: Part): CitationDifferences {
  if (original.citations.length !== translated.citations.length) {
    return { cited: [], left: original.figures, right: translated.figures }
  }
  const others = without(translated.citations, original.citations)
  const cited = without(original.citations, translated.citations).flatMap((citation, index) => {
    const other = others[index]
    return other
      ? [{ original: citation, translated: other, words: { original: inWords(citation), figure: inWords(other) } }]
      : []
  })
  return { cited, left: outside(original), right: outside(translated) }
}

/** Those of a list that are not in another, each counted. */
function without(citations: readonly Citation[], others: readonly Citation[]): Citation[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1)
  return citations.filter(citation => {
    const count = counts.get(keyOf(citation)) ?? 0
    counts.set(keyOf(citation), count - 1)
    return count <= 0
  })
}

/** The numbers of a place by their order: the languages differ in what they call them. */
function keyOf({ source, place: { paragraph, subsection, number, letter } }: Citation): string {
  return [source, paragraph, subsection, number, letter].filter(part => part !== undefined).join(' ')
}

function inWords({ source, place }: Citation): Text {
  return cite(citationOf(source, place))
}

function outside({ figures, citations }: Part): StatedFigure[] {
  const starts = citations.map(({ span }) => span).sort((a, b) => a[0] - b[0])
  let next = 0
  return figures.filter(({ span }) => {
    while ((starts[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++
    return (starts[next]?.[0] ?? Number.POSITIVE_INFINITY) > span[0]
  })
}
