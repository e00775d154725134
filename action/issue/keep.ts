import type { Lang } from '../../src/law/types.ts'
import { answerTo } from '../answers.ts'
import type { Outcome } from '../comment.ts'
import type { RunContext } from '../context.ts'
import type { Inputs } from '../inputs.ts'
import { gitHub } from '../requests.ts'
import { settle } from '../sticky.ts'
import { issuesOf } from './thread.ts'

/** Events on which nobody has changed anything, so that only time can have. */
const events = ['schedule', 'workflow_dispatch']

/** Whether this run keeps the issue. */
export function keepsIssue({ overdueIssue, token }: Pick<Inputs, 'overdueIssue' | 'token'>, event: string): boolean {
  return overdueIssue && token !== '' && events.includes(event)
}

/** Keeps the issue current: made once there is something to say, closed when there is not, opened again when there is. Never throws. */
export async function keepIssue(
  { commentId: id, token }: Pick<Inputs, 'commentId' | 'token'>,
  { repository, run }: Pick<RunContext, 'repository' | 'run'>,
  { text, open, lang }: { readonly text: string; readonly open: boolean; readonly lang: Lang },
): Promise<Outcome> {
  try {
    return await settle(issuesOf(await gitHub(token), repository, { open, lang }), { id, run, text, create: open })
  } catch (error) {
    const { status } = answerTo(error)
    return {
      action: 'failed',
      url: '',
      warning: {
        da: `Sagen om frister kunne ikke skrives (HTTP ${status}). Det kræver «issues: write», og at repositoriet har sager slået til. Rapporten står i jobbets resumé`,
        en: `The issue of what is due could not be written (HTTP ${status}). It takes "issues: write", and issues turned on in the repository. The report is in the job summary`,
      },
    }
  }
}
