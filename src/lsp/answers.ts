import { type Hover, type Location, MarkupKind, type Position } from 'vscode-languageserver/node'
import { hoverAt } from '../report/editor/hover.ts'
import { definitionsOf, referencesTo } from '../report/editor/places.ts'
import { targetAt } from '../report/editor/target.ts'
import type { Asked } from './desk.ts'
import { located } from './locate.ts'
import { type Lines, linesOf } from './positions.ts'

/** What is under the pointer. */
export function hoverFor(asked: Asked, position: Position): Hover | null {
  const lines = linesIn(asked)
  const hover = hoverAt(asked.path, lines.offset(position), asked.around)
  if (!hover) return null
  return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: lines.range(hover.span) }
}

/** Where what is pointed at is made known. */
export function definitionFor(asked: Asked, position: Position): Location[] {
  const target = targetAt(asked.path, linesIn(asked).offset(position), asked.around)
  return target ? definitionsOf(target, asked.around).map(place => located(place, asked.folder, asked.contents)) : []
}

/** Where what is pointed at is spoken of. */
export function referencesFor(asked: Asked, position: Position, withDefinition: boolean): Location[] {
  const target = targetAt(asked.path, linesIn(asked).offset(position), asked.around)
  if (!target) return []
  const made = withDefinition ? [] : definitionsOf(target, asked.around)
  return referencesTo(target, asked.around)
    .filter(({ path, span }) => !made.some(one => one.path === path && one.span[0] === span[0]))
    .map(place => located(place, asked.folder, asked.contents))
}

/** The lines of the text asked about. */
export function linesIn({ contents, path }: Asked): Lines {
  return linesOf(contents.files.get(path) ?? { path, text: '', bytes: 0 })
}
