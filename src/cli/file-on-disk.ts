import { hash } from 'node:crypto'
import type { File } from '../text/source.ts'
import { UsageError } from './usage-error.ts'

/** A file as it was read. Its bytes become text where somebody asks for that: of files judged before, mostly nobody does. */
export interface FileOnDisk extends File {
  /** Of what was read of it. */
  readonly sha256: string
  /** Whether it says at its beginning that it is the document of an entity. */
  readonly mayBeEntity: boolean
  /** Whether something is named `inherits` in it, as where an entity takes over policies of another. */
  readonly mayTakeOver: boolean
  /** Lets go of what was read, until somebody asks for the text again. Then it is read again, and has to be what it was. */
  readonly forget: () => void
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
/** How far down a document says what it is, in bytes. Where one says it further down, less is remembered, and nothing else is lost. */
const beginning = 512
const entity = /^nis2[ \t]*:[ \t]*["']?entity\b/m

/**
 * A file of which some bytes were read. `bytes` is its size, of which no more than the limit is read; `again` reads it once more. Its text
 * throws UsageError where the file was forgotten and has changed since.
 */
export function fileOnDisk(path: string, read: Buffer, bytes: number, again: () => File | undefined): FileOnDisk {
  const sha256 = hash('sha256', read)
  const mayBeEntity = entity.test(read.toString('latin1', 0, beginning))
  let raw: Buffer | undefined = read
  let text: string | undefined
  return {
    path,
    bytes,
    sha256,
    mayBeEntity,
    mayTakeOver: mayBeEntity && read.includes('inherits'),
    get text() {
      text ??= raw ? decoder.decode(raw) : sameText(again(), path, sha256)
      raw = undefined
      return text
    },
    forget: () => {
      raw = undefined
      text = undefined
    },
  }
}

function sameText(now: File | undefined, path: string, sha256: string): string {
  if (now && isOnDisk(now) && now.sha256 === sha256) return now.text
  throw new UsageError({
    da: `${path} blev ændret, mens den blev kontrolleret; kør nis2lint igen`,
    en: `${path} changed while it was checked; run nis2lint again`,
  })
}

/** Whether a file was read, and not only found. */
export function isOnDisk(file: File): file is FileOnDisk {
  return 'sha256' in file
}
