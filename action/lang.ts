import type { Lang } from '../src/law/types.ts'

/** The language of what is said before any input is read, and where one cannot be. */
export const lang: Lang = process.env['INPUT_LANG']?.trim() === 'en' ? 'en' : 'da'
