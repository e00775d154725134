import type { Place, Span } from '../text/source.ts'
import { type Statements, statementsIn } from '../text/statements.ts'
import { type Document, placeAt } from './document.ts'
import { remembered } from './remembered.ts'
import { hintsOfTexts, textsIn } from './texts.ts'

/** What a text says of the law, with a way to name the place of each thing in it. */
export interface StatementsAt extends Statements {
  readonly at: (span: Span, key: string) => Place
}

/** What a document says of the law, if anything: in its text, and in each value of its YAML, which is a place as a whole. */
export const statementsOf = remembered((document: Document): readonly StatementsAt[] => {
  const { outline, path: file } = document
  const found: StatementsAt[] = []
  if (outline) found.push({ ...outline.statements, at: (span, key) => ({ path: file, span, key }) })
  if (!hintsOfTexts(document).mayState) return found
  for (const { path, text } of textsIn(document)) {
    if (!text.includes(' ')) continue
    const statements = statementsIn(text)
    if (statements.citations.length + statements.misstated.length + statements.times.length === 0) continue
    const place = placeAt(document, path)
    found.push({ ...statements, at: (_, key) => ({ ...place, key: `${place.key} ${key}` }) })
  }
  return found
})
