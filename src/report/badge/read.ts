import { isDate } from '../../law/is-date.ts'
import type { Lang } from '../../law/types.ts'
import { readinessWords, words } from '../words.ts'
import type { BadgeGround } from './badge.ts'

/** What a badge of ours says it rests on; undefined where the text is none. Its data for shields.io names no commit. */
export function groundIn(text: string): BadgeGround | undefined {
  return text.startsWith('<svg ') ? inSvg(text) : inJson(text)
}

function inSvg(text: string): BadgeGround | undefined {
  const [, head = ''] = /^<svg ([^>]*)>/.exec(text) ?? []
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1]
  const commit = value('data-commit')
  if (commit !== undefined && !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  return groundOf(value('lang'), value('data-shows'), value('data-as-of'), value('data-until'), commit)
}

function inJson(text: string): BadgeGround | undefined {
  let badge: unknown
  try {
    badge = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof badge !== 'object' || badge === null || !('label' in badge) || !('message' in badge)) return undefined
  const lang = (['da', 'en'] as const).find(one => words.badge[one] === badge.label)
  const [, value = '', asOf, until] = /^(.+) · (\S{10})(?: – (\S{10}))?$/.exec(String(badge.message)) ?? []
  const levels = lang === undefined ? [] : Object.values(readinessWords).map(word => word[lang])
  return groundOf(lang, levels.includes(value) ? 'level' : 'share', asOf, until, undefined)
}

function groundOf(
  lang: string | undefined,
  shows: string | undefined,
  asOf: string | undefined,
  until: string | undefined,
  commit: string | undefined,
): BadgeGround | undefined {
  if (lang !== 'da' && lang !== 'en') return undefined
  if (shows !== 'share' && shows !== 'level') return undefined
  if (asOf === undefined || !isDate(asOf) || (until !== undefined && !isDate(until))) return undefined
  return { lang: lang satisfies Lang, shows, asOf, until, commit }
}
