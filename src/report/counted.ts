import type { Lang, Text } from '../law/types.ts'

/** What is said of one thing, and of any other number of them. */
export interface Counted {
  readonly one: Text
  readonly many: Text
}

/** What is said of so many, with the number in the place of `{count}`. */
export function countedIn(lang: Lang, { one, many }: Counted, count: number): string {
  return (count === 1 ? one : many)[lang].replace('{count}', String(count))
}

/** Files counted. */
export const fileCount: Counted = {
  one: { da: '{count} fil', en: '{count} file' },
  many: { da: '{count} filer', en: '{count} files' },
}
