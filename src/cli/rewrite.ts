import { fstatSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '../law/types.ts'
import { visible } from '../report/visible.ts'
import type { File } from '../text/source.ts'
import { plainFilesIn } from './plain-file.ts'
import { putFile } from './whole-file.ts'

/**
 * Puts other texts in the place of files below a real folder, each whole or not at all, and says of each that it left alone why: another
 * program wrote it meanwhile, it is no plain file there any more, or it must not or cannot be written.
 */
export function rewrite(
  folder: string,
  before: readonly File[],
  after: readonly File[],
): { written: string[]; left: Text[] } {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  const written: string[] = []
  const left: Text[] = []
  for (const { path, text } of after) {
    if (text === texts.get(path)) continue
    const mode = plainFilesIn(folder).open(path, (descriptor, bytes) =>
      modeWhere(descriptor, bytes, texts.get(path) ?? ''),
    )
    const why =
      mode === undefined ? changed : (mode & 0o222) === 0 ? readOnly : replaced(join(folder, path), text, mode)
    if (why) left.push({ da: `${visible(path)} ${why.da}`, en: `${visible(path)} ${why.en}` })
    else written.push(path)
  }
  return { written, left }
}

/** The mode of a file where it still holds a text. */
function modeWhere(descriptor: number, bytes: number, text: string): number | undefined {
  const buffer = Buffer.alloc(bytes)
  const isSame = readSync(descriptor, buffer, 0, bytes, 0) === bytes && buffer.equals(Buffer.from(text))
  return isSame ? fstatSync(descriptor).mode : undefined
}

function replaced(file: string, text: string, mode: number): Text | undefined {
  try {
    putFile(file, text, mode)
    return undefined
  } catch {
    return unwritable
  }
}

const changed = {
  da: 'er ændret, mens der blev læst, og er ikke rørt',
  en: 'was changed while it was read, and was not touched',
}
const readOnly = { da: 'er skrivebeskyttet og er ikke rørt', en: 'is read-only and was not touched' }
const unwritable = { da: 'kan ikke skrives', en: 'cannot be written' }
