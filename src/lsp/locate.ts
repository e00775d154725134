import type { Location } from 'vscode-languageserver/node'
import type { File, Place } from '../text/source.ts'
import type { Contents, Folder } from './folder.ts'
import { linesOf } from './positions.ts'
import { uriOf } from './uri.ts'

/** The address of a path below a folder, as the editor calls it where it has it open. */
export function addressOf(path: string, { uri }: Folder, { open }: Contents): string {
  return open.get(path)?.uri ?? uriOf(uri, path)
}

/** The file whose lines are counted for the places in it; undefined where it is none of ours. */
export function fileAt(path: string, { files, configuration: { file: own } }: Contents): File | undefined {
  return files.get(path) ?? (own?.path === path ? own : undefined)
}

/** Where a place is in an editor; of a file that is none of ours, its beginning. */
export function located({ path, span }: Place, folder: Folder, contents: Contents): Location {
  const file = fileAt(path, contents)
  const range = file ? linesOf(file).range(span) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  return { uri: addressOf(path, folder, contents), range }
}
