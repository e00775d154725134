import {
  type ClientCapabilities,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type { Text } from '../law/types.ts'
import { renamed } from '../report/editor/rename.ts'
import { targetAt } from '../report/editor/target.ts'
import { listIn } from '../report/sentence.ts'
import { linesIn } from './answers.ts'
import { workspaceEdit } from './changes.ts'
import type { Asked } from './desk.ts'

/** What would be renamed: the id that is pointed at, without its quotes. Nothing else has one name in many places. */
export function renamable(asked: Asked, position: Position): { range: Range; placeholder: string } | null {
  const lines = linesIn(asked)
  const target = targetAt(asked.path, lines.offset(position), asked.around)
  if (target?.is !== 'thing') return null
  const [start, end] = target.span
  const quotes = /^["']/.test(lines.text.slice(start, end)) ? 1 : 0
  return { range: lines.range([start + quotes, end - quotes]), placeholder: target.thing.id }
}

/** Gives what is pointed at another id, and says which approvals thereby no longer cover their documents. */
export function renameFor(
  asked: Asked,
  position: Position,
  to: string,
  { capabilities, warn }: { capabilities: ClientCapabilities; warn: (message: string) => void },
): WorkspaceEdit | null {
  const { lang } = asked.around
  const target = targetAt(asked.path, linesIn(asked).offset(position), asked.around)
  if (target?.is !== 'thing') return null
  const renaming = renamed(target.thing, to, asked.around)
  if ('refused' in renaming) throw new ResponseError(ErrorCodes.InvalidParams, renaming.refused[lang])
  if (renaming.changes.length === 0) return workspaceEdit(renaming.edits, asked, capabilities)
  const description = words.anew[lang].replace('{documents}', () => listIn(lang, renaming.changes))
  const label = words.label[lang]
  warn(description)
  return workspaceEdit(renaming.edits, asked, capabilities, { label, description, needsConfirmation: true })
}

const words = {
  label: { da: 'Ændrer godkendte dokumenter', en: 'Changes approved documents' },
  anew: {
    da: 'Id’et er en del af det, der er godkendt: godkendelsen dækker ikke {documents} med det nye id, før der er truffet beslutning på ny.',
    en: 'The id is part of what was approved: with the new id, {documents} are not covered by the approval until it is decided anew.',
  },
} as const satisfies Record<string, Text>
