import { type Digests, digestOf, TextDigests } from '../text/digest.ts'
import type { Located } from '../text/located.ts'
import { bindingOf } from './binding.ts'
import type { SchemaKinds } from './document.ts'

/** The digests of a file, by its kind, its metadata and the text below them. What they bind is put together when they are first asked for. */
export class FileDigests implements Digests {
  readonly #kind
  readonly #root
  readonly #body
  #taken: Digests | undefined

  constructor(kind: keyof SchemaKinds, root: Located, body: string | undefined) {
    this.#kind = kind
    this.#root = root
    this.#body = body
  }

  get digest() {
    return this.#all.digest
  }

  get words() {
    return this.#all.words
  }

  get conceals() {
    return this.#all.conceals
  }

  get #all(): Digests {
    this.#taken ??= this.#take()
    return this.#taken
  }

  #take(): Digests {
    const binding = bindingOf(this.#kind, this.#root)
    return this.#body === undefined ? { digest: digestOf(binding) } : new TextDigests(binding, this.#body)
  }
}
