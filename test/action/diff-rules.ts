import type { Asked } from './contract.ts'
import type { Merged } from './merges.ts'

/** What GitHub does with a request beside what the emulator does. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** Asks the emulator in the name of whoever asks. */
export type Ask = (method: string, path: string, body?: object) => Promise<Answered>

/** The pull requests that the tests have made, as they stand in git. */
export type Pulls = ReadonlyMap<number, Merged>

interface Remark {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly subject_type?: string
}

/**
 * What GitHub does on pull requests and the emulator does not: it knows which commit they are at, and takes remarks only on lines that it
 * shows; one that it does not refuses all that come with it. Undefined where the emulator is to answer by itself.
 */
export async function onPulls({ method, url, body }: Asked, pulls: Pulls, ask: Ask): Promise<Answered | undefined> {
  const [, at = '', number, rest = ''] = /^(\/repos\/[^/]+\/[^/]+\/pulls\/(\d+))(.*)$/.exec(url.pathname) ?? []
  const pull = pulls.get(Number(number))
  if (!pull) return undefined
  if (method === 'GET' && rest === '') {
    const { status, body: told } = await ask('GET', at)
    const known = told as { head: object }
    return { status, body: { ...known, head: { ...known.head, sha: pull.head } } }
  }
  if (method !== 'POST') return undefined
  const [, replyTo] = /^\/comments\/(\d+)\/replies$/.exec(rest) ?? []
  if (replyTo) return ask('POST', `${at}/comments`, { ...(body as object), in_reply_to_id: Number(replyTo) })
  if (rest === '/comments') {
    const remark = body as Remark & { commit_id: string }
    return refusal(pull, remark.commit_id, [remark]) ?? ask('POST', `${at}/comments`, remark)
  }
  if (rest !== '/reviews') return undefined
  const { comments = [], commit_id, ...review } = body as { comments?: Remark[]; commit_id: string }
  const refused = refusal(pull, commit_id, comments)
  if (refused) return refused
  const made = await ask('POST', `${at}/reviews`, { ...review, commit_id })
  if (made.status >= 300) return made
  for (const remark of comments) await ask('POST', `${at}/comments`, { ...remark, commit_id })
  return made
}

function refusal(pull: Merged, commit: string, remarks: readonly Remark[]): Answered | undefined {
  if (commit !== pull.head) return refusing('commit_id is not part of the pull request')
  const files = shownBy(pull)
  if (remarks.some(({ path }) => !files.has(path))) return refusing('Path could not be resolved')
  const lost = remarks.some(
    ({ path, line, side, subject_type: on }) =>
      on !== 'file' && !(side === 'RIGHT' && line !== undefined && files.get(path)?.has(line)),
  )
  return lost ? refusing('Pull request review thread line must be part of the diff') : undefined
}

function refusing(why: string): Answered {
  return { status: 422, body: { message: 'Unprocessable Entity', errors: [why] } }
}

/** The lines after the change that GitHub shows, by file: those of the diff from where the head left the base. */
function shownBy({ base, head, git }: Merged): Map<string, Set<number>> {
  const names = git('diff', '--name-only', '-z', `${base}...${head}`).split('\0').filter(Boolean)
  return new Map(
    names.map(name => {
      const patch = git('diff', '--text', `${base}...${head}`, '--', name)
      const hunks = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)]
      const lines = hunks.flatMap(([, first, count = '1']) =>
        Array.from({ length: Number(count) }, (_, at) => Number(first) + at),
      )
      return [name, new Set(lines)]
    }),
  )
}
