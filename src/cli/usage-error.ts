import type { Text } from '../law/types.ts'
import type { Span } from '../text/source.ts'

/** Where in a text something is wrong, and what, without the place in words. */
export interface Fault {
  readonly span: Span
  readonly says: Text
}

/** The caller is wrong: one line in the caller's language, exit code 2, no stack. */
export class UsageError extends Error {
  readonly text: Text
  /** Where it is about a place in a text. */
  readonly fault: Fault | undefined

  constructor(text: Text, fault?: Fault) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
    this.fault = fault
  }
}
