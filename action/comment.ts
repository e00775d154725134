import type { Text } from '../src/law/types.ts'
import { isForbidden, reasonOf } from './answers.ts'
import type { RunContext } from './context.ts'
import type { Inputs } from './inputs.ts'
import { gitHub } from './requests.ts'
import { type Settled, settle } from './sticky.ts'
import { threadOf } from './thread.ts'

/** What became of the comment, and what to warn of if it did not go well. */
export interface Outcome {
  readonly action: Settled | 'skipped-fork' | 'disabled' | 'failed'
  readonly url: string
  readonly warning?: Text
  /** What is as it should be, but is to be said. */
  readonly remark?: Text
}

/** Keeps the comment on the pull request current. Never throws: a report is no worse for not being commented. */
export async function comment(
  inputs: Pick<Inputs, 'comment' | 'commentId' | 'token'>,
  { pullRequest, repository, run, foreign }: Pick<RunContext, 'pullRequest' | 'repository' | 'run' | 'foreign'>,
  page: () => { readonly text: string; readonly clean: boolean },
): Promise<Outcome> {
  if (inputs.comment === 'never' || pullRequest === undefined || !inputs.token) return { action: 'disabled', url: '' }
  const { text, clean } = page()
  try {
    const create = inputs.comment === 'always' || !clean
    const sticky = { id: inputs.commentId, run, text, create }
    return await settle(threadOf(await gitHub(inputs.token), repository, pullRequest), sticky)
  } catch (error) {
    return explained(error, foreign)
  }
}

/** What to say of a comment that was not written. GitHub does not tell a token that may not write from a job that lacks the permission. */
function explained(error: unknown, foreign: boolean): Outcome {
  const reason = reasonOf(error)
  if (isForbidden(error)) {
    if (foreign) return { action: 'skipped-fork', url: '', remark: notFromHere }
    return {
      action: 'skipped-fork',
      url: '',
      warning: {
        da: `Ingen kommentar: tokenet må ikke skrive (${reason}), fordi jobbet mangler «pull-requests: write». Rapporten står i jobbets resumé`,
        en: `No comment: the token may not write (${reason}), as the job lacks "pull-requests: write". The report is in the job summary`,
      },
    }
  }
  return {
    action: 'failed',
    url: '',
    warning: {
      da: `Kommentaren kunne ikke skrives (${reason}). Rapporten står i jobbets resumé`,
      en: `The comment could not be written (${reason}). The report is in the job summary`,
    },
  }
}

const notFromHere: Text = {
  da: 'Ingen kommentar herfra: i en kørsel for en fork eller Dependabot må tokenet kun læse. Rapporten står i jobbets resumé; et andet trin med from-report kan skrive kommentaren',
  en: 'No comment from here: in a run for a fork or Dependabot the token may only read. The report is in the job summary; a second step with from-report can write the comment',
}
