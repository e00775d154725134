import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node'
import { documentOf } from '../report/editor/surroundings.ts'
import { type Sign, signsIn } from '../report/editor/symbols.ts'
import { linesIn } from './answers.ts'
import type { Asked } from './desk.ts'
import type { Lines } from './positions.ts'

const kinds: Readonly<Record<Sign['is'], SymbolKind>> = {
  heading: SymbolKind.String,
  field: SymbolKind.Field,
  row: SymbolKind.Object,
}

/** The fields and headings of the text asked about. */
export function symbolsFor(asked: Asked): DocumentSymbol[] {
  const home = documentOf(asked.path, asked.around)
  const lines = linesIn(asked)
  return home ? signsIn(home.document, lines.text.length).map(sign => symbolOf(sign, lines)) : []
}

function symbolOf({ name, detail, is, span, nameSpan, below }: Sign, lines: Lines): DocumentSymbol {
  const range = lines.range(span)
  return {
    name,
    detail,
    kind: kinds[is],
    range,
    selectionRange: lines.range(nameSpan),
    children: below.map(sign => symbolOf(sign, lines)),
  }
}
