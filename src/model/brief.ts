import { once } from '../text/once.ts'
import type { File } from '../text/source.ts'
import type { Document, Kind } from './document.ts'
import { parse } from './parse.ts'

/** A document in brief: what is asked of those that nobody looks into again. Plain data. */
export interface Brief {
  readonly path: string
  readonly kind: Kind
  readonly sound: boolean
  readonly digests: { readonly digest: string; readonly words?: string | undefined } | null
}

/** What a document says, as far as it is data. */
export type Saying = Pick<Document, 'data' | 'flaws'>

/** A document in brief. */
export function briefOf({ path, kind, sound, digests }: Document): Brief {
  return { path, kind, sound, digests: digests ? { digest: digests.digest, words: digests.words } : null }
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

  get digests() {
    const { digests } = this.#brief
    const conceals = once(() => this.#read()?.digests?.conceals)
    return digests
      ? {
          ...digests,
          get conceals() {
            return conceals()
          },
        }
      : undefined
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
