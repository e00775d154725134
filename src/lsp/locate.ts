import type { Location } from 'vscode-languageserver/node'
import type { Place } from '../text/source.ts'
import type { Contents, Folder } from './folder.ts'
import { linesOf } from './positions.ts'
import { uriOf } from './uri.ts'

/** The address of a path below a folder, as the editor calls it where it has it open. */
export function addressOf(path: string, { uri }: Folder, { open }: Contents): string {
  return open.get(path)?.uri ?? uriOf(uri, path)
}

/** Where a place is in an editor; of a file that is none of ours, its beginning. */
export function located({ path, span }: Place, folder: Folder, contents: Contents): Location {
  const { file: own } = contents.configuration
  const file = contents.files.get(path) ?? (own?.path === path ? own : undefined)
  const range = file ? linesOf(file).range(span) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  return { uri: addressOf(path, folder, contents), range }
}
