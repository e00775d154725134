import { version } from '../src/cli/version.ts'
import { badgeOf } from '../src/report/badge/badge.ts'
import { badgeJson } from '../src/report/badge/json.ts'
import { badgeSvg } from '../src/report/badge/svg.ts'
import type { ComparedView } from '../src/report/compared/view.ts'
import { jsonReport } from '../src/report/json.ts'
import { sarifReport } from '../src/report/sarif.ts'
import { rules } from '../src/rules/index.ts'
import type { RunContext } from './context.ts'
import type { Checked } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { writeApart, writeInside } from './publish.ts'

/** Writes report, SARIF and badge, and gives their paths by the names of outputs. */
export function writeFiles(
  { judgements, sources, lang, asOf, outlook }: Checked,
  comparison: ComparedView,
  { reportFile, sarifFile, badgeDir }: Inputs,
  { workspace, temporary }: RunContext,
) {
  const report = jsonReport(judgements, sources, { lang, asOf, version, comparison })
  const until = badgeDir === undefined ? undefined : outlook().until
  const badge = badgeOf(judgements, { lang, shows: 'share', asOf, until })
  const inBadgeDir = (name: string, text: string) =>
    badgeDir === undefined ? '' : writeInside(workspace, badgeDir ? `${badgeDir}/${name}` : name, text)
  return {
    report:
      reportFile === undefined
        ? writeApart(temporary, 'nis2lint-report.json', report)
        : writeInside(workspace, reportFile, report),
    sarif:
      sarifFile === undefined
        ? ''
        : writeInside(workspace, sarifFile, sarifReport(judgements, sources, { lang, asOf, version, rules })),
    'badge-svg': inBadgeDir('badge.svg', badgeSvg(badge)),
    'badge-json': inBadgeDir('badge.json', badgeJson(badge)),
  }
}
