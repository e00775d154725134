import {
  type ChangeAnnotation,
  type ClientCapabilities,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type { Edit } from '../text/edit.ts'
import type { Asked } from './desk.ts'
import { addressOf, located } from './locate.ts'

/** Changes of texts as an editor takes them: of the versions they were made for, with a warning where it can show one. */
export function workspaceEdit(
  edits: readonly Edit[],
  { folder, contents }: Asked,
  capabilities: ClientCapabilities,
  warning?: ChangeAnnotation,
): WorkspaceEdit {
  const takes = capabilities.workspace?.workspaceEdit
  const paths = [...new Set(edits.map(({ path }) => path))]
  const changesOf = (path: string): TextEdit[] =>
    edits
      .filter(edit => edit.path === path)
      .map(({ span, text }) => ({ range: located({ path, span, key: '' }, folder, contents).range, newText: text }))
  if (!takes?.documentChanges) {
    return { changes: Object.fromEntries(paths.map(path => [addressOf(path, folder, contents), changesOf(path)])) }
  }
  const annotated = warning && takes.changeAnnotationSupport ? { annotationId: 'warning' } : {}
  const documentChanges = paths.map(path => {
    const version = contents.open.get(path)?.version ?? null
    const changes = changesOf(path).map(change => ({ ...change, ...annotated }))
    return TextDocumentEdit.create({ uri: addressOf(path, folder, contents), version }, changes)
  })
  return { documentChanges, ...('annotationId' in annotated && warning ? { changeAnnotations: { warning } } : {}) }
}
