import { hash } from 'node:crypto'
import type { File } from '../text/source.ts'

/** A file as it was read. Its bytes become text where somebody asks for that: of files judged before, mostly nobody does. */
export interface FileOnDisk extends File {
  /** Of what was read of it. */
  readonly sha256: string
  /** Whether it says at its beginning that it is the document of an entity. */
  readonly mayBeEntity: boolean
  /** Whether something is named `inherits` in it, as where an entity takes over policies of another. */
  readonly mayTakeOver: boolean
  /** Lets go of the text until it is asked for again. */
  readonly forget: () => void
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
/** How far down a document says what it is, in bytes. Where one says it further down, less is remembered, and nothing else is lost. */
const beginning = 512
const entity = /^nis2[ \t]*:[ \t]*["']?entity\b/m

/** A file of which some bytes were read. `bytes` is its size, of which no more than the limit is read. */
export function fileOnDisk(path: string, raw: Buffer, bytes: number): FileOnDisk {
  let text: string | undefined
  const mayBeEntity = entity.test(raw.toString('latin1', 0, beginning))
  return {
    path,
    bytes,
    sha256: hash('sha256', raw),
    mayBeEntity,
    mayTakeOver: mayBeEntity && raw.includes('inherits'),
    get text() {
      text ??= decoder.decode(raw)
      return text
    },
    forget: () => {
      text = undefined
    },
  }
}

/** Whether a file was read, and not only found. */
export function isOnDisk(file: File): file is FileOnDisk {
  return 'sha256' in file
}
