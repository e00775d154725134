import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
} from 'vscode-languageserver/node'
import { chosen } from '../mend.ts'
import { sentenceOf } from '../report/sentence.ts'
import { workspaceEdit } from './changes.ts'
import type { Asked } from './desk.ts'
import { diagnosticOf } from './diagnostics.ts'
import { located } from './locate.ts'

/** What mends the findings in a stretch of a text, where a program can know that. */
export function fixesFor(
  asked: Asked,
  { range, context: { only } }: CodeActionParams,
  capabilities: ClientCapabilities,
): CodeAction[] {
  if (only && !only.some(kind => CodeActionKind.QuickFix.startsWith(kind))) return []
  const { folder, contents, path, around } = asked
  const locate = (place: Parameters<typeof located>[0]) => located(place, folder, contents)
  return asked
    .judge()
    .flatMap(({ findings }) => findings)
    .flatMap(finding => {
      const { at, edits = [] } = finding
      if (at.path !== path || edits.length === 0 || !touch(locate(at).range, range)) return []
      // What was decided on is for people to mend.
      if (chosen([finding], [...contents.files.values()]).taken.length === 0) return []
      const title = sentenceOf(finding, around.lang).fix
      const diagnostics = [diagnosticOf(finding, locate, around.lang)]
      const edit = workspaceEdit(edits, asked, capabilities)
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit, isPreferred: true }]
    })
}

function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
