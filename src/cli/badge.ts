import type { Lang } from '../law/types.ts'
import { type BadgeGround, badgeOf } from '../report/badge/badge.ts'
import { badgeJson } from '../report/badge/json.ts'
import { badgeSvg } from '../report/badge/svg.ts'
import type { Request } from './arguments.ts'
import { refreshBadge } from './badge-refresh.ts'
import { verifyBadge } from './badge-verify.ts'
import { commitOf } from './commit.ts'
import { gather } from './gather.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/** `nis2lint badge`: draws the badge of what the caller named, or looks after one drawn before. */
export function badgeCommand(request: Request, otherwise: Lang): 0 | 1 {
  const { verify, refresh, commit } = request.options
  if ((verify !== undefined && refresh !== undefined) || (commit !== undefined && verify === undefined)) throw oneThing
  if (verify !== undefined) return verifyBadge(String(verify), request)
  if (refresh !== undefined) return refreshBadge(String(refresh), request)
  const { judgements, lang, asOf, outlook, folder, files, paths } = gather(request, otherwise)
  const shows = (request.options['shows'] ?? 'share') as BadgeGround['shows']
  const ground = { lang, shows, asOf, until: outlook().until, commit: commitOf(folder, files, paths) }
  const badge = badgeOf(judgements, ground)
  write(
    request.options['format'] === 'json' ? badgeJson(badge) : badgeSvg(badge),
    request.options['output'] as string | undefined,
  )
  return 0
}

const oneThing = new UsageError({
  da: 'Vælg enten --verify eller --refresh; --commit hører til --verify',
  en: 'Choose either --verify or --refresh; --commit goes with --verify',
})
