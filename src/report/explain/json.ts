import type { Lang } from '../../law/types.ts'
import type { Explanation } from './explanation.ts'

/** Explanations for programs: keys in English and stable, texts in the language asked for. */
export function explanationJson(asked: string, explanations: readonly Explanation[], lang: Lang): string {
  return `${JSON.stringify({ version: 1, asked, lang, explanations }, null, 2)}\n`
}
