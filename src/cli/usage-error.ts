import type { Text } from '../law/types.ts'

/** The caller is wrong: one line in the caller's language, exit code 2, no stack. */
export class UsageError extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
  }
}
