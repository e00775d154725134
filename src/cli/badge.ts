import type { Lang } from '../law/types.ts'
import { badgeJson, badgeOf, badgeSvg } from '../report/badge.ts'
import type { Request } from './arguments.ts'
import { gather } from './gather.ts'
import { write } from './write.ts'

/** `nis2lint badge`: draws the badge of what the caller named. */
export function badgeCommand(request: Request, otherwise: Lang): 0 {
  const { judgements, lang } = gather(request, otherwise)
  const badge = badgeOf(judgements, lang)
  write(
    request.options['format'] === 'json' ? badgeJson(badge) : badgeSvg(badge),
    request.options['output'] as string | undefined,
  )
  return 0
}
