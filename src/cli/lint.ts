import { atLeast, type Severity } from '../engine/severity.ts'
import type { Lang } from '../law/types.ts'
import { codeQualityReport } from '../report/code-quality.ts'
import { commandReport } from '../report/commands.ts'
import { jsonReport } from '../report/json.ts'
import { junitReport } from '../report/junit.ts'
import { markdownReport } from '../report/markdown.ts'
import { sarifReport } from '../report/sarif.ts'
import { textReport } from '../report/text.ts'
import { rules } from '../rules/index.ts'
import type { Request } from './arguments.ts'
import { type Gathered, gather } from './gather.ts'
import { painter } from './paint.ts'
import { version } from './version.ts'
import { write } from './write.ts'

/** `nis2lint lint`: writes the report and gives the exit code: 1 where a finding is as severe as asked for, else 0. */
export function lintCommand(request: Request, otherwise: Lang): 0 | 1 {
  const gathered = gather(request, otherwise)
  const output = request.options['output'] as string | undefined
  write(report(gathered, request, output === undefined), output)
  const failOn = (request.options['fail-on'] ?? 'error') as Severity | 'never'
  const findings = gathered.judgements.flatMap(judgement => judgement.findings)
  return failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0
}

function report({ judgements, sources, lang, asOf, shard }: Gathered, { options }: Request, toScreen: boolean): string {
  switch (options['format']) {
    case 'json':
      return jsonReport(judgements, sources, { lang, asOf, version, shard })
    case 'markdown':
      return markdownReport(judgements, sources, { lang, linkTo: () => undefined, limit: 1_000_000 })
    case 'github':
      return commandReport(judgements, sources, lang)
    case 'sarif':
      return sarifReport(judgements, sources, { lang, asOf, version, rules })
    case 'junit':
      return junitReport(judgements, sources, lang)
    case 'codequality':
      return codeQualityReport(judgements, sources, lang)
    default: {
      const paint = painter(toScreen && !options['no-color'])
      return textReport(judgements, sources, { lang, paint, show: options['quiet'] ? 'error' : 'notice' })
    }
  }
}
