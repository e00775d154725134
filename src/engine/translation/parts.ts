import type { Document } from '../../model/document.ts'
import { remembered } from '../../model/remembered.ts'
import type { Citation } from '../../text/citations.ts'
import { type FigureValue, figureValue } from '../../text/figure-value.ts'
import type { Figure } from '../../text/figures.ts'
import type { Link, Section } from '../../text/markdown.ts'
import type { Span } from '../../text/source.ts'

/** A figure with what it says in the language of its text. */
export type StatedFigure = Figure & FigureValue

/** A heading with what stands right below it, and first of all what stands above every heading. */
export interface Part {
  readonly section: Section | undefined
  readonly figures: readonly StatedFigure[]
  readonly citations: readonly Citation[]
  readonly links: readonly Link[]
}

/** The parts of a document in the order of its text. */
export function partsOf(document: Document, lang: 'da' | 'en'): readonly Part[] {
  return partsIn[lang](document)
}

const partsIn = {
  da: remembered((document: Document) => partsRead(document, 'da')),
  en: remembered((document: Document) => partsRead(document, 'en')),
} as const

function partsRead({ outline }: Document, lang: 'da' | 'en'): readonly Part[] {
  if (!outline) return []
  const stated = outline.figures.flatMap(figure => {
    const value = figureValue(figure, lang)
    return value ? [{ ...figure, ...value }] : []
  })
  const figures = bySection(stated, outline.sections)
  const citations = bySection(outline.statements.citations, outline.sections)
  const links = bySection(outline.links, outline.sections)
  return [undefined, ...outline.sections].map((section, index) => ({
    section,
    figures: figures.get(index) ?? [],
    citations: citations.get(index) ?? [],
    links: links.get(index) ?? [],
  }))
}

/** What stands in each part, by its number: 0 for what stands above every heading. */
function bySection<T extends { readonly span: Span }>(
  things: readonly T[],
  sections: readonly Section[],
): Map<number, T[]> {
  const parts = new Map<number, T[]>()
  let part = 0
  for (const thing of things.toSorted((a, b) => a.span[0] - b.span[0])) {
    while ((sections[part]?.span[0] ?? Number.POSITIVE_INFINITY) <= thing.span[0]) part++
    const others = parts.get(part)
    if (others) others.push(thing)
    else parts.set(part, [thing])
  }
  return parts
}
