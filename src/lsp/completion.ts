import { type CompletionItem, CompletionItemKind, MarkupKind, type Position } from 'vscode-languageserver/node'
import type { Candidate } from '../report/editor/candidate.ts'
import { candidatesAt } from '../report/editor/complete.ts'
import { explainedBriefly } from '../report/editor/explained.ts'
import { linesIn } from './answers.ts'
import type { Asked } from './desk.ts'

const kinds: Readonly<Record<Candidate['is'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  requirement: CompletionItemKind.Constant,
  document: CompletionItemKind.Reference,
  heading: CompletionItemKind.Reference,
  person: CompletionItemKind.Text,
}

/** What may be written at a place. */
export function completionFor(asked: Asked, uri: string, position: Position): CompletionItem[] {
  const lines = linesIn(asked)
  const offset = lines.offset(position)
  return candidatesAt(asked.path, offset, asked.around).map(
    ({ label, is, detail, text, span, first, explain }, index) => ({
      label,
      kind: kinds[is],
      detail,
      // What has been typed of a word in quotes begins with the quote.
      filterText: /^["']/.test(lines.text.slice(...span)) ? text : label,
      sortText: `${first ? 0 : 1}${String(index).padStart(5, '0')}`,
      textEdit: { range: lines.range(span), newText: text },
      ...(explain === undefined ? {} : { data: { uri, explain } }),
    }),
  )
}

/** The same with what there is to tell of it, which only the one that is looked at needs. */
export function resolved(item: CompletionItem, asked: Asked): CompletionItem {
  const { explain } = item.data as { explain: string }
  const value = explainedBriefly(explain, asked.around)
  return value ? { ...item, documentation: { kind: MarkupKind.Markdown, value } } : item
}
