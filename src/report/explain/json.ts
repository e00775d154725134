import type { Lang } from '../../law/types.ts'
import { jsonText } from '../json-text.ts'
import type { Explanation } from './explanation.ts'

/** Explanations for programs: keys in English and stable, texts in the language asked for. */
export function explanationJson(asked: string, explanations: readonly Explanation[], lang: Lang): string {
  return jsonText({ version: 1, asked, lang, explanations })
}
