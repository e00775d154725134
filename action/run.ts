import * as core from '@actions/core'
import { textReport } from '../src/report/text.ts'
import { annotate } from './annotate.ts'
import { changeOf } from './change.ts'
import { comment } from './comment.ts'
import { comparedPageFor, isQuiet } from './compared-page.ts'
import { readContext } from './context.ts'
import { writeFiles } from './files.ts'
import { gather } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { overdueIssue } from './issue/overdue-issue.ts'
import { lackingRemarks } from './lacking.ts'
import { figuresOf, setOutputs } from './outputs.ts'
import { verdictOf } from './policy.ts'
import { review } from './review/review.ts'
import { fail, say, warn } from './say.ts'
import { summaryOf } from './summary.ts'
import { viewFor } from './view.ts'

/** The step: judges the checkout and what was before, writes what was asked for, and fails where the workflow wants it to. */
export async function run(inputs: Inputs): Promise<void> {
  if (inputs.token) core.setSecret(inputs.token)
  const context = readContext(inputs)
  if (inputs.fromReport !== undefined) {
    // Loaded here: its check of a stranger's report is of no use to any other step.
    const { secondStage } = await import('./second/stage.ts')
    return secondStage(inputs, inputs.fromReport, context)
  }
  const checked = gather(context, inputs)
  const { judgements, sources, lang } = checked
  const verdict = verdictOf(checked, inputs)
  const change = changeOf(checked, context)
  const view = viewFor(checked, change.standings)
  const remarks = lackingRemarks(checked, inputs)

  // Before anything goes over the network, which may fail, and after which nobody may come back.
  setOutputs({ ...figuresOf(checked), passed: verdict.passed, ...writeFiles(checked, view, inputs, context) })

  const text = textReport(judgements, sources, { lang, paint: (_, words) => words, show: 'notice' })
  for (const line of text.split('\n')) say(line)
  for (const remark of remarks) warn(remark[lang])
  if (inputs.jobSummary) await core.summary.addRaw(summaryOf(checked, view, context, remarks)).write()
  if (inputs.annotations !== 'none') annotate(checked, inputs.annotations, change)

  const page = () => ({ text: comparedPageFor('comment', view, context, remarks), clean: isQuiet(view) })
  const { action, url, warning, remark } = await comment(inputs, context, page)
  setOutputs({ 'comment-action': action, 'comment-url': url })
  if (warning) warn(warning[lang])
  if (remark) say(remark[lang])

  // What keeps us from the one comment keeps us from the others.
  if (inputs.reviewComments && !['skipped-fork', 'skipped-stale', 'failed'].includes(action)) {
    const { told, warning: unable } = await review(inputs, context, checked, change.standings)
    if (told) say(told)
    if (unable) warn(unable[lang])
  }

  const issue = await overdueIssue(inputs, context, checked, checked.judgedBy)
  setOutputs({ 'issue-action': issue.action, 'issue-url': issue.url })
  if (issue.warning) warn(issue.warning[lang])

  if (!verdict.passed) fail(`nis2lint: ${verdict.reasons.join('; ')} (fail-on: ${inputs.failOn})`)
}
