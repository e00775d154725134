import * as core from '@actions/core'
import type { Gathered } from '../src/cli/gather.ts'
import { version } from '../src/cli/version.ts'
import { atLeast } from '../src/engine/severity.ts'
import { badgeJson, badgeOf, badgeSvg } from '../src/report/badge.ts'
import { jsonReport } from '../src/report/json.ts'
import { tally } from '../src/report/overview.ts'
import { textReport } from '../src/report/text.ts'
import { annotate } from './annotate.ts'
import { comment } from './comment.ts'
import { type RunContext, readContext } from './context.ts'
import { gather } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { figuresOf, setOutputs } from './outputs.ts'
import { pageOf } from './page.ts'
import { writeApart, writeInside } from './publish.ts'
import { fail, say, warn } from './say.ts'

/** Sizes in bytes: GitHub takes comments of 65,536 characters and summaries of 1 MiB, and refuses longer ones whole. */
const room = { comment: 60_000, summary: 900_000 }

/** The step: judges the checkout, writes what was asked for, and fails where findings are as severe as asked for. */
export async function run(inputs: Inputs): Promise<void> {
  if (inputs.token) core.setSecret(inputs.token)
  const context = readContext()
  const gathered = gather(context.workspace, inputs)
  const { judgements, sources, lang } = gathered
  const findings = judgements.flatMap(judgement => judgement.findings)
  const { failOn } = inputs
  const passed = failOn === 'never' || !findings.some(({ severity }) => atLeast(severity, failOn))

  // Before anything goes over the network, which may fail, and after which nobody may come back.
  setOutputs({ ...figuresOf(gathered), passed, ...writeFiles(gathered, inputs, context) })

  const text = textReport(judgements, sources, { lang, paint: (_, words) => words, show: 'notice' })
  for (const line of text.split('\n')) say(line)
  if (inputs.jobSummary) await core.summary.addRaw(pageOf(gathered, context, room.summary)).write()
  if (inputs.annotations) annotate(gathered)

  const page = { text: pageOf(gathered, context, room.comment), clean: findings.length === 0 }
  const { action, url, warning } = await comment(inputs, context, page)
  setOutputs({ 'comment-action': action, 'comment-url': url })
  if (warning) warn(warning[lang])

  if (!passed) fail(`nis2lint: ${tally(findings, lang)} (fail-on: ${failOn})`)
}

/** Writes report and badge, and gives their paths by the names of outputs. */
function writeFiles(gathered: Gathered, { reportFile, badgeDir }: Inputs, { workspace, temporary }: RunContext) {
  const { judgements, sources, lang, asOf } = gathered
  const report = jsonReport(judgements, sources, { lang, asOf, version })
  const badge = badgeOf(judgements, lang)
  const inBadgeDir = (name: string, text: string) =>
    badgeDir === undefined ? '' : writeInside(workspace, badgeDir ? `${badgeDir}/${name}` : name, text)
  return {
    report:
      reportFile === undefined
        ? writeApart(temporary, 'nis2lint-report.json', report)
        : writeInside(workspace, reportFile, report),
    'badge-svg': inBadgeDir('badge.svg', badgeSvg(badge)),
    'badge-json': inBadgeDir('badge.json', badgeJson(badge)),
  }
}
