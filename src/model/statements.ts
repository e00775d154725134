import { scalarsIn } from '../text/located.ts'
import type { Place, Span } from '../text/source.ts'
import { type Statements, statementsIn } from '../text/statements.ts'
import { type Document, placeAt } from './document.ts'

/** What a text says of the law, with a way to name the place of each thing in it. */
export interface StatementsAt extends Statements {
  readonly at: (span: Span, key: string) => Place
}

/** What a document says of the law: in its text, and in each value of its YAML, which is a place as a whole. */
export function* statementsOf(document: Document): Generator<StatementsAt> {
  const { outline, yaml, path: file } = document
  if (outline) yield { ...outline.statements, at: (span, key) => ({ path: file, span, key }) }
  for (const { path, node } of scalarsIn(yaml)) {
    if (typeof node.value !== 'string' || !node.value.includes(' ')) continue
    const place = placeAt(document, path)
    yield { ...statementsIn(node.value), at: (_, key) => ({ ...place, key: `${place.key} ${key}` }) }
  }
}
