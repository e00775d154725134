import type { Lang } from '../law/types.ts'
import { passedBadge } from '../report/badge/badge.ts'
import { badgeJson } from '../report/badge/json.ts'
import { badgeSvg } from '../report/badge/svg.ts'
import { dateIn } from '../report/sentence.ts'
import type { Request } from './arguments.ts'
import { badgeIn } from './badge-file.ts'
import { today } from './today.ts'
import { write } from './write.ts'

/** Puts the grey badge in the place of one whose time has passed. Needs no documents, so it can run where only the badge is kept. */
export function refreshBadge(file: string, { options }: Request): 0 {
  const { text, ground } = badgeIn(file)
  const { until } = ground
  const asOf = (options['as-of'] as string | undefined) ?? today()
  const lang = (options['lang'] as Lang | undefined) ?? ground.lang
  const passed = until !== undefined && until < asOf
  if (passed) {
    const badge = passedBadge({ ...ground, until })
    write(text.startsWith('<svg ') ? badgeSvg(badge) : badgeJson(badge), file)
  }
  process.stderr.write(`nis2lint: ${told(file, passed, until, lang)}\n`)
  return 0
}

function told(file: string, passed: boolean, until: string | undefined, lang: Lang): string {
  if (until === undefined) {
    return lang === 'da' ? `${file} siger ikke, hvor længe det gælder` : `${file} does not say how long it holds`
  }
  const day = dateIn(lang, until)
  if (passed)
    return lang === 'da'
      ? `${file} gjaldt til og med ${day} og er nu gråt`
      : `${file} held until the end of ${day} and is grey now`
  return lang === 'da' ? `${file} gælder til og med ${day}` : `${file} holds until the end of ${day}`
}
