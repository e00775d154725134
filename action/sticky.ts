import type { Run } from './context.ts'

/** A comment on the pull request that a bot made. People's are not ours, whatever they hold. */
export interface Entry {
  readonly id: number
  readonly body: string
  readonly url: string
  /** Whether something beside its text is not as wanted: an issue may be closed. */
  readonly amiss?: boolean
}

/** The comments of bots on a pull request, oldest first, and what can be done with them. */
export interface Thread {
  list(): Promise<Entry[]>
  /** Gives the id. */
  create(body: string): Promise<number>
  /** False where the comment is gone. */
  update(id: number, body: string): Promise<boolean>
  remove(id: number): Promise<void>
}

/** The one comment that a step keeps current. */
export interface Sticky {
  /** Tells it from the comments of other steps. */
  readonly id: string
  readonly run: Run
  readonly text: string
  /** Whether it is to be made where there is none yet. */
  readonly create: boolean
}

export type Settled = 'created' | 'updated' | 'unchanged' | 'skipped-stale' | 'skipped-clean'

/** Runs that meet look again after each write; if this many rounds do not settle it, somebody removes what we write. */
const rounds = 4

/**
 * Makes or updates the comment. GitHub has no lock, so runs that meet may each find none and make one. The oldest is the
 * one that stays: whoever sees a later one moves its own text there and takes the later one away, then looks again.
 */
export async function settle(thread: Thread, sticky: Sticky): Promise<{ action: Settled; url: string }> {
  const body = `${marker(sticky.id)}\n${runLine(sticky.run)}\n${sticky.text}`
  let made: number | undefined
  for (let round = 0; round < rounds; round++) {
    const ours = (await thread.list()).filter(entry => entry.body.startsWith(marker(sticky.id)))
    const [oldest, ...twins] = ours
    if (!oldest) {
      if (!sticky.create) return { action: 'skipped-clean', url: '' }
      // Whoever took it away, or hides it from us as no bot's, would do so with the next.
      if (made !== undefined) throw new Error('what was made is not there')
      made = await thread.create(body)
      continue
    }
    const { id, url } = oldest
    if (ours.some(entry => isNewer(runOf(entry.body), sticky.run))) {
      // That run clears up; only what we made ourselves it may not have seen.
      if (made !== undefined && made !== id) await thread.remove(made)
      return { action: 'skipped-stale', url }
    }
    const same = !oldest.amiss && textOf(oldest.body) === textOf(body)
    if (!same && !(await thread.update(id, body))) continue
    for (const twin of twins) await thread.remove(twin.id)
    if (same) return { action: made === undefined ? 'unchanged' : made === id ? 'created' : 'updated', url }
    if (made === undefined) return { action: 'updated', url }
  }
  throw new Error('the comment changes faster than it is written')
}

function marker(id: string): string {
  return `<!-- nis2lint:sticky id=${id} -->`
}

function runLine({ id, attempt }: Run): string {
  return `<!-- nis2lint:run=${id}.${attempt} -->`
}

const runPattern = /^<!-- nis2lint:sticky id=[\w.-]+ -->\r?\n<!-- nis2lint:run=(\d+)\.(\d+) -->\r?\n/

function runOf(body: string): Run {
  const [, id = '0', attempt = '0'] = runPattern.exec(body) ?? []
  return { id: Number(id), attempt: Number(attempt) }
}

function isNewer(a: Run, b: Run): boolean {
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt)
}

/** What a reader sees: the same text from another run, with another link to it, is no change. */
function textOf(body: string): string {
  return body
    .replace(runPattern, '')
    .replace(/\/actions\/runs\/\d+/g, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()
}
