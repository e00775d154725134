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

/** What was read of a file: as much as the limit allows of its size in bytes. `again` reads that once more. */
export interface Reading {
  readonly path: string
  readonly read: Buffer
  readonly bytes: number
  readonly again: () => Buffer | undefined
}

/**
 * A file that was read. Its bytes are kept until somebody asks for the text, or let go of at once. The text throws UsageError where the
 * bytes were let go of and the file has changed since.
 */
export function fileOnDisk(reading: Reading, keeps: boolean): FileOnDisk {
  return new ReadFile(reading, keeps)
}

/** A class, as there are many: an object that is written with a getter takes ten times as long to make. */
class ReadFile implements FileOnDisk {
  readonly path
  readonly bytes
  readonly sha256
  readonly mayBeEntity
  readonly mayTakeOver
  readonly #again
  #raw: Buffer | undefined
  #text: string | undefined

  constructor({ path, read, bytes, again }: Reading, keeps: boolean) {
    this.path = path
    this.bytes = bytes
    this.sha256 = hash('sha256', read)
    this.mayBeEntity = entity.test(read.toString('latin1', 0, beginning))
    this.mayTakeOver = this.mayBeEntity && read.includes('inherits')
    this.#again = again
    this.#raw = keeps ? read : undefined
  }

  get text(): string {
    this.#text ??= decoder.decode(this.#raw ?? same(this.#again(), this))
    this.#raw = undefined
    return this.#text
  }

  forget(): void {
    this.#raw = undefined
    this.#text = undefined
  }
}

/** What was read once more. Throws UsageError where it is no longer what it was. */
function same(read: Buffer | undefined, { path, sha256 }: FileOnDisk): Buffer {
  if (read && hash('sha256', read) === sha256) return read
  throw new UsageError({
    da: `${path} blev ændret, mens den blev kontrolleret; kør nis2lint igen`,
    en: `${path} changed while it was checked; run nis2lint again`,
  })
}

/** Whether a file was read, and not only found. */
export function isOnDisk(file: File): file is FileOnDisk {
  return 'sha256' in file
}
