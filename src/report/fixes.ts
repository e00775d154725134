import type { Finding } from '../engine/check.ts'
import type { Lang } from '../law/types.ts'
import { countedIn, fileCount } from './counted.ts'
import { filled } from './filled.ts'

/** That so many findings were mended in so many files. */
export function fixedRemark(findings: number, files: number, lang: Lang): string {
  return counted(findings === 0 ? words.none : words.fixed, findings, lang, files)
}

/** What `--fix` could do, and what it leaves to people; nothing where there is neither. */
export function fixableRemarks(taken: readonly Finding[], held: readonly Finding[], lang: Lang): string[] {
  return [
    ...(taken.length > 0 ? [counted(words.fixable, taken.length, lang)] : []),
    ...(held.length > 0 ? [counted(words.held, held.length, lang)] : []),
  ]
}

function counted(said: (typeof words)[keyof typeof words], count: number, lang: Lang, files = 0): string {
  return filled(said[lang], { count, files: countedIn(lang, fileCount, files) })
}

const words = {
  none: { da: 'Intet blev rettet', en: 'Nothing was fixed' },
  fixed: { da: 'Rettet: {count} fund i {files}', en: 'Findings fixed: {count}, in {files}' },
  fixable: {
    da: 'nis2lint --fix kan rette {count} af fundene (--fix-dry-run viser hvordan)',
    en: 'nis2lint --fix can mend {count} of the findings (--fix-dry-run shows how)',
  },
  held: {
    da: 'Overladt til jer: {count}, der står i referater eller ville ændre en tekst, hvis digest er skrevet ned',
    en: 'Left to you: {count} that stand in minutes or would change a text whose digest is on record',
  },
} as const
