import type { Lang } from '../law/types.ts'
import { htmlReport } from '../report/html/report.ts'
import type { Request } from './arguments.ts'
import { commitOf } from './commit.ts'
import { gather } from './gather.ts'
import { version } from './version.ts'
import { write } from './write.ts'

/** `nis2lint report`: writes the report for people on what the caller named. */
export function reportCommand(request: Request, otherwise: Lang): 0 {
  const { judgements, sources, lang, asOf, folder, files, paths, settings } = gather(request, otherwise)
  const commit = commitOf(folder, files, paths)
  write(
    htmlReport(judgements, sources, { lang, asOf, version, commit, settings }),
    request.options['output'] as string | undefined,
  )
  return 0
}
