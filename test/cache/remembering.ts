import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { judgingByEntity } from '../../src/cli/cache/judging.ts'
import { gatherIn, type Judge } from '../../src/cli/gather.ts'
import { judgingAll } from '../../src/cli/judging.ts'
import { chosen } from '../../src/mend.ts'
import { fixableRemarks } from '../../src/report/fixes.ts'
import { jsonReport } from '../../src/report/json.ts'
import { textReport } from '../../src/report/text.ts'

/** Minutes of a decision on a policy, with more lines of metadata. */
export const minutesOn = (policy: string, more = '') => `---
nis2: approval
id: BES-1
organ: board
date: 2026-03-12
present: [Mette Holm]
decisions:
  - { document: ${policy}, version: "1.0", digest: ${'a'.repeat(64)}, outcome: approved }
${more}---
# Referat
`

/** A place for caches that is there for this test alone. */
export function placeOfCaches(): string {
  const place = mkdtempSync(join(tmpdir(), 'nis2lint-caches-'))
  vi.stubEnv('XDG_CACHE_HOME', place)
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  return place
}

/** Judges what changed since the last time, by a build of this name. */
export const remembering =
  (build = 'this'): Judge =>
  (files, ground) =>
    judgingByEntity(files, ground, { build })

/** The files in which what came of units is kept, each by a number that is another when it is written anew. */
export function keptIn(place: string): Map<string, number> {
  const folder = join(place, 'nis2lint')
  const all = existsSync(folder) ? readdirSync(folder) : []
  const names = all.filter(name => name !== 'key' && !name.endsWith('-outlines'))
  return new Map(names.map(name => [name, statSync(join(folder, name)).ino]))
}

/** The two reports on a folder, of one of which the judge knows that it is wanted. */
export function reportsOn(folder: string, judge: Judge = judgingAll, asOf = '2026-06-01', format = 'text') {
  const place = { root: folder, within: [], named: true }
  const { judgements, sources, lang, files, known } = gatherIn(
    place,
    { 'as-of': asOf, lang: 'en', format },
    'en',
    judge,
  )
  const { taken, held } = chosen(
    judgements.flatMap(({ findings }) => findings),
    files,
    known,
  )
  const remarks = fixableRemarks(taken, held, lang)
  const shown = { lang, remarks, paint: (_: unknown, text: string) => text, show: 'notice' } as const
  return {
    text: textReport(judgements, sources, shown),
    json: jsonReport(judgements, sources, { lang, asOf, version: '0' }),
  }
}
