import type { Lang } from '../law/types.ts'

/** Who may say which language is spoken, the first of them first. */
export interface Speakers {
  /** The caller of the command, by `--lang`. */
  readonly caller: Lang | undefined
  /** The settings of the editor: `lang` of what it hands over at the beginning, or `nis2lint.lang` later. */
  readonly editor: Lang | undefined
  /** The language that the editor itself is set to. */
  readonly locale: string | undefined
  /** That of the environment. */
  readonly otherwise: Lang
}

/** The language of what is said, given what the configuration of the folder says. */
export function languageOf({ caller, editor, locale, otherwise }: Speakers, configured: Lang | undefined): Lang {
  const own = locale === undefined ? otherwise : /^da\b/i.test(locale) ? 'da' : 'en'
  return caller ?? editor ?? configured ?? own
}

/** The language that settings of an editor name; undefined where they name none of ours. */
export function languageIn(settings: unknown): Lang | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined
  if ('nis2lint' in settings) return languageIn(settings.nis2lint)
  return 'lang' in settings && (settings.lang === 'da' || settings.lang === 'en') ? settings.lang : undefined
}

/** Whether settings of an editor have a part for us. */
export function isOurs(settings: unknown): boolean {
  return typeof settings === 'object' && settings !== null && 'nis2lint' in settings
}
