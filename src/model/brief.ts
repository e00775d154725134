import type { Digests } from '../text/digest.ts'
import { once } from '../text/once.ts'
import type { File } from '../text/source.ts'
import type { Document, Kind } from './document.ts'
import { parse } from './parse.ts'

/** A document in brief: what is asked of those that nobody looks into again. Plain data. */
export interface Brief {
  readonly path: string
  readonly kind: Kind
  readonly sound: boolean
  /** Null where it has none; left out where nobody has asked for them yet. */
  readonly digests?: { readonly digest: string; readonly words: string | null } | null
}

/** What a document says, as far as it is data. */
export type Saying = Pick<Document, 'data' | 'flaws'>

/** A document in brief, with its digests or without: to take them is to go through every byte. */
export function briefOf({ path, kind, sound, digests }: Document, withDigests: boolean): Brief {
  const brief = { path, kind, sound }
  if (!withDigests) return brief
  return { ...brief, digests: digests ? { digest: digests.digest, words: digests.words ?? null } : null }
}

/** The document that a brief is of, which reads its file where it is asked for more than it says. The file has to be the same as then. */
export function recalled(brief: Brief, said: () => Saying, file: File): Document {
  return new Recalled(brief, said, file) as Document
}

/** Nearly all documents of a repository are one of these, and nearly none is asked for anything. */
class Recalled {
  readonly kind
  readonly path
  readonly sound
  readonly #brief
  readonly #said
  readonly #file
  #whole: Document | undefined

  constructor(brief: Brief, said: () => Saying, file: File) {
    this.kind = brief.kind
    this.path = brief.path
    this.sound = brief.sound
    this.#brief = brief
    this.#said = said
    this.#file = file
  }

  get data() {
    return this.#said().data
  }

  get flaws() {
    return this.#said().flaws
  }

  get digests(): Digests | undefined {
    const { digests } = this.#brief
    if (digests === undefined) return this.#read()?.digests
    if (digests === null) return undefined
    const conceals = once(() => this.#read()?.digests?.conceals)
    return {
      digest: digests.digest,
      words: digests.words ?? undefined,
      get conceals() {
        return conceals()
      },
    }
  }

  get yaml() {
    return this.#read()?.yaml
  }

  get written() {
    return this.#read()?.written
  }

  get outline() {
    return this.#read()?.outline
  }

  get hidden() {
    return this.#read()?.hidden
  }

  #read(): Document | undefined {
    this.#whole ??= parse(this.#file)
    return this.#whole
  }
}
