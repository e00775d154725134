import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Lang } from '../law/types.ts'
import { type BadgeGround, badgeOf, passedBadge } from '../report/badge/badge.ts'
import { badgeJson } from '../report/badge/json.ts'
import { badgeSvg } from '../report/badge/svg.ts'
import type { Request } from './arguments.ts'
import { badgeIn } from './badge-file.ts'
import { type Committed, commitNamed, committedIn } from './commit.ts'
import { realFolder } from './files.ts'
import { gatherIn } from './gather.ts'
import { blobBytes } from './git-blob.ts'
import { placesNamed } from './operands.ts'
import { UsageError } from './usage-error.ts'

/** Recomputes a badge from the documents of its commit on its date, in the language of the badge, and gives 0 where it comes out the same. */
export function verifyBadge(file: string, request: Request): 0 | 1 {
  const { text, ground } = badgeIn(file)
  const lang = (request.options['lang'] as Lang | undefined) ?? ground.lang
  const scope = placesNamed(request.operands)
  const folder = realFolder(scope.root)
  const commit = ground.commit ?? commitNamed(folder, String(request.options['commit'] ?? 'HEAD'))
  const held = commit === undefined ? undefined : committedIn(folder, commit)
  if (commit === undefined || !held) throw noCommit(ground.commit)
  const copy = mkdtempSync(join(tmpdir(), 'nis2lint-'))
  try {
    checkOut(folder, held, copy)
    const options = { ...request.options, 'as-of': ground.asOf, lang: ground.lang }
    const { judgements, outlook } = gatherIn({ ...scope, root: copy }, options, ground.lang)
    const fresh = badgeOf(judgements, { ...ground, until: outlook().until })
    const same = (text.startsWith('<svg ') ? badgeSvg : badgeJson)(fresh) === text
    process.stdout.write(`${told(file, same, isPassed(text, ground), fresh.says, commit, lang)}\n`)
    return same ? 0 : 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Writes what a commit holds into an empty folder, byte for byte: no filter and no hook of the repository runs. */
function checkOut(folder: string, held: readonly Committed[], copy: string): void {
  for (const { path, object } of held) {
    const bytes = blobBytes(folder, object)
    // Git itself never holds a path that leads out of the repository; a crafted object might.
    if (!bytes || path.split('/').some(part => part === '..' || part === '' || part === '.git')) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), bytes)
  }
}

function isPassed(text: string, ground: BadgeGround): boolean {
  const { until } = ground
  if (until === undefined) return false
  const badge = passedBadge({ ...ground, until })
  return text === badgeSvg(badge) || text === badgeJson(badge)
}

function told(file: string, same: boolean, passed: boolean, says: string, commit: string, lang: Lang): string {
  const at = commit.slice(0, 12)
  if (same) return lang === 'da' ? `${file} passer med commit ${at}` : `${file} agrees with commit ${at}`
  const [grey, other] =
    lang === 'da'
      ? [`${file} er gråt og påstår ikke noget`, `${file} passer ikke med commit ${at}`]
      : [`${file} is grey and claims nothing`, `${file} does not agree with commit ${at}`]
  return `${passed ? grey : other}; ${lang === 'da' ? 'beregnet igen' : 'recomputed'}: ${says}`
}

function noCommit(commit: string | undefined): UsageError {
  const name = commit?.slice(0, 12) ?? ''
  return new UsageError({
    da: `Commit ${name} findes ikke her; hent hele historikken, eller nævn den med --commit`.replace('  ', ' '),
    en: `There is no commit ${name} here; fetch the whole history, or name it with --commit`.replace('  ', ' '),
  })
}
