import { context as github } from '@actions/github'
import { realFolder } from '../../src/cli/files.ts'
import type { Lang } from '../../src/law/types.ts'
import { reasonOf } from '../answers.ts'
import { comment, type Outcome } from '../comment.ts'
import { comparedPageFor, isQuiet } from '../compared-page.ts'
import type { RunContext } from '../context.ts'
import type { Inputs } from '../inputs.ts'
import { setOutputs } from '../outputs.ts'
import { gitHub } from '../requests.ts'
import { say, warn } from '../say.ts'
import { pullRequestOf } from './pull-request.ts'
import { readComparison } from './read.ts'
import { notOurs, reasons } from './words.ts'
import { type WorkflowRun, workflowRunOf } from './workflow-run.ts'

/**
 * The step that comments for a run that may not write. It checks nothing, and takes from that run's report only data: which pull request
 * and which commit it is about, GitHub says. Whoever writes the report can make it useless, so it fails nothing.
 */
export async function secondStage(inputs: Inputs, path: string, context: RunContext): Promise<void> {
  const about = workflowRunOf(context.event, github.payload['workflow_run'])
  const { action, url, warning } = await commented(inputs, path, context, about)
  setOutputs({ 'comment-action': action, 'comment-url': url, 'issue-action': 'disabled', 'issue-url': '' })
  if (warning) warn(warning[inputs.lang ?? 'da'])
}

async function commented(inputs: Inputs, path: string, context: RunContext, about: WorkflowRun): Promise<Outcome> {
  const { repository, server, workspace } = context
  const lang: Lang = inputs.lang ?? 'da'
  const view = readComparison(realFolder(workspace), path)
  if (typeof view === 'string') return { action: 'failed', url: '', warning: reasons[view] }
  if (!inputs.token) return { action: 'disabled', url: '', warning: reasons.noToken }
  try {
    const pullRequest = await pullRequestOf(await gitHub(inputs.token), repository, about)
    if (pullRequest === undefined) {
      say(reasons.noPullRequest[lang])
      return { action: 'skipped-stale', url: '' }
    }
    const there = { server, repository, commit: about.commit, run: about.run }
    const page = () => ({ text: comparedPageFor('comment', view, there, [notOurs]), clean: isQuiet(view) })
    return await comment(inputs, { pullRequest, repository, run: about.run, foreign: false }, page)
  } catch (error) {
    const reason = reasonOf(error)
    return {
      action: 'failed',
      url: '',
      warning: {
        da: `Pull requesten kunne ikke findes (${reason}). Det kræver «pull-requests: write»`,
        en: `The pull request could not be found (${reason}). It takes "pull-requests: write"`,
      },
    }
  }
}
