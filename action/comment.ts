import type { Text } from '../src/law/types.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'
import { type Settled, settle } from './sticky.ts'
import { answerTo, isLimit, threadOf } from './thread.ts'

/** What became of the comment, and what to warn of if it did not go well. */
export interface Outcome {
  readonly action: Settled | 'skipped-fork' | 'disabled' | 'failed'
  readonly url: string
  readonly warning?: Text
}

/** Keeps the comment on the pull request current. Never throws: a report is no worse for not being commented. */
export async function comment(
  inputs: Pick<Inputs, 'comment' | 'commentId' | 'token'>,
  { pullRequest, repository, run }: Pick<RunContext, 'pullRequest' | 'repository' | 'run'>,
  page: { readonly text: string; readonly clean: boolean },
): Promise<Outcome> {
  if (inputs.comment === 'never' || pullRequest === undefined || !inputs.token) return { action: 'disabled', url: '' }
  try {
    const create = inputs.comment === 'always' || !page.clean
    const sticky = { id: inputs.commentId, run, text: page.text, create }
    return await settle(threadOf(inputs.token, repository, pullRequest), sticky)
  } catch (error) {
    return explained(error)
  }
}

/** A token that may not write is what forks and Dependabot get; GitHub does not tell it from a job that lacks the permission. */
function explained(error: unknown): Outcome {
  const { status } = answerTo(error)
  if ([401, 403, 404].includes(status) && !isLimit(error)) {
    return {
      action: 'skipped-fork',
      url: '',
      warning: {
        da: `Ingen kommentar: tokenet må ikke skrive (HTTP ${status}). Sådan er det for forks og Dependabot; ellers mangler jobbet «pull-requests: write». Rapporten står i jobbets resumé`,
        en: `No comment: the token may not write (HTTP ${status}). So it is for forks and Dependabot; otherwise the job lacks "pull-requests: write". The report is in the job summary`,
      },
    }
  }
  return {
    action: 'failed',
    url: '',
    warning: {
      da: `Kommentaren kunne ikke skrives (${reason(error)}). Rapporten står i jobbets resumé`,
      en: `The comment could not be written (${reason(error)}). The report is in the job summary`,
    },
  }
}

// Not the error's message: it may repeat what was sent, which holds text from documents.
function reason(error: unknown): string {
  return error instanceof Error && !('status' in error) ? error.name : `HTTP ${answerTo(error).status}`
}
