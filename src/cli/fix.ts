import type { Lang } from '../law/types.ts'
import { type Mended, mended } from '../mend.ts'
import { fixableRemarks, fixedRemark } from '../report/fixes.ts'
import { unifiedDiff } from '../report/unified.ts'
import { visible } from '../report/visible.ts'
import type { Request } from './arguments.ts'
import { type GatheredFrom, gather } from './gather.ts'
import { rewrite } from './rewrite.ts'
import { write } from './write.ts'

/** Mends the files that the caller named, and says on the error stream how many, so that the report stays the report. */
export function fixFiles(request: Request, otherwise: Lang): void {
  const gathered = gather(request, otherwise)
  const { files, fixed, held } = mendedIn(gathered)
  const { written, left } = rewrite(gathered.folder, gathered.files, files)
  const done = fixed.filter(({ at }) => written.includes(at.path)).length
  const { lang } = gathered
  tell([fixedRemark(done, written.length, lang), ...fixableRemarks([], held, lang), ...left.map(one => one[lang])])
}

/** Shows what mending would change, as a diff, and writes nothing. */
export function showFixes(gathered: GatheredFrom, { options }: Request): void {
  const { files, fixed, held } = mendedIn(gathered)
  const diff = unifiedDiff(gathered.files, files)
  const output = options['output'] as string | undefined
  // Whoever pipes it wants it as it is; on a terminal nothing in a document may steer.
  const toScreen = output === undefined && process.stdout.isTTY
  write(toScreen ? diff.split('\n').map(visible).join('\n') : diff, output)
  tell(fixableRemarks(fixed, held, gathered.lang))
}

function mendedIn({ files, judge }: GatheredFrom): Mended {
  return mended(files, list => judge(list).flatMap(({ findings }) => findings))
}

function tell(lines: readonly string[]): void {
  process.stderr.write(lines.map(line => `${line}\n`).join(''))
}
