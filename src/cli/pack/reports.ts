import type { Judgement } from '../../lint.ts'
import { csvOf } from '../../report/csv.ts'
import { htmlReport } from '../../report/html/report.ts'
import { jsonReport } from '../../report/json.ts'
import type { Asked } from '../../report/pack/asked.ts'
import { withoutIncidents } from '../../report/pack/without-incidents.ts'
import { tableNamed } from '../../report/tables.ts'
import type { GatheredFrom } from '../gather.ts'
import { version } from '../version.ts'

/** A report that goes into a pack. */
export interface PackReport {
  readonly name: string
  readonly text: string
}

/**
 * The reports of a pack. One that is narrowed gets the matrix of what was asked alone: the others tell of the whole entity, which nobody
 * asked for, and of a part they would tell a share that looks like that of the whole.
 */
export function reportsOf(
  judgement: Judgement,
  gathered: GatheredFrom,
  asked: Asked | undefined,
  commit: string | undefined,
): PackReport[] {
  const { sources, lang, asOf, settings } = gathered
  const told = withoutIncidents(judgement)
  const matrix = tableNamed('matrix', [asked ? narrowed(judgement, asked) : told], {
    lang,
    asOf,
    version,
    settings,
    sources,
    linkTo: () => undefined,
  })
  const own = [{ name: 'report/matrix.csv', text: csvOf(matrix) }]
  if (asked) return own
  const run = { lang, asOf, version }
  return [
    ...own,
    { name: 'report/report.html', text: htmlReport([told], sources, { ...run, commit, settings }) },
    { name: 'report/report.json', text: jsonReport([told], sources, run) },
  ]
}

/** A judgement with what was asked for alone. */
function narrowed(judgement: Judgement, asked: Asked): Judgement {
  const requirements = judgement.requirements.filter(({ id }) => asked.requirements.has(id))
  const findings = judgement.findings.filter(({ requirement }) => asked.requirements.has(requirement))
  return { ...judgement, requirements, findings, suppressed: [] }
}
