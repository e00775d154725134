import { existsSync } from 'node:fs'
import type { Lang } from '../law/types.ts'

/** The words by which people ask for help without a dash, and the language that is theirs. */
const asking: Readonly<Record<string, Lang | undefined>> = { help: undefined, hjælp: 'da' }

/** What the caller wrote, with the option in the place of `help` before a command; where something here is called so, that is meant. */
export function helpAsked(words: readonly string[]): {
  readonly words: readonly string[]
  readonly lang: Lang | undefined
} {
  const [first = '', ...others] = words
  if (!Object.hasOwn(asking, first) || existsSync(first)) return { words, lang: undefined }
  return { words: [...others, '--help'], lang: asking[first] }
}
