import type { Gap } from './gap.ts'
import { endMark, gapMark, gapOf } from './marks.ts'

/** A comment on lines of a pull request, whoever made it. */
export interface Remark {
  readonly id: number
  readonly body: string
  readonly byBot: boolean
  readonly replyTo: number | undefined
  /** Whether the lines that it was about have been changed since, so that GitHub folds it away. */
  readonly isOutdated: boolean
}

/** What is to be said on the pull request. */
export interface Wanted {
  /** Tells the comments of this step from those of others. */
  readonly step: string
  /** The most urgent first. */
  readonly gaps: readonly Gap[]
  /** The keys of all gaps there are, also of those that are not to be said beside lines. */
  readonly present: ReadonlySet<string>
  /** The most comments that may stand there. */
  readonly most: number
}

/** What has to be done for it. */
export interface Plan {
  readonly post: readonly Gap[]
  readonly update: readonly { readonly id: number; readonly body: string }[]
  /** Gaps that are no more, and what was said twice. */
  readonly remove: readonly number[]
  /** To take away once it has been said again where the lines are now. */
  readonly moved: readonly number[]
  /** Gaps that are no more, of which somebody has said something, which we do not take away. */
  readonly end: readonly { readonly id: number; readonly key: string }[]
  /** How many gaps there was no room for. */
  readonly left: number
}

/** Compares what stands on a pull request with what is to stand there. */
export function planOf(remarks: readonly Remark[], { step, gaps, present, most }: Wanted): Plan {
  const wanted = new Map(gaps.map(gap => [gap.key, gap]))
  const standing = new Set<string>()
  const update: Plan['update'][number][] = []
  const end: Plan['end'][number][] = []
  const remove: number[] = []
  const outdated: { readonly id: number; readonly key: string }[] = []
  for (const { id, key, body, isOutdated, isAnswered } of ours(remarks, step)) {
    const gap = wanted.get(key)
    if (!present.has(key)) {
      if (isAnswered) end.push({ id, key })
      else remove.push(id)
    } else if (standing.has(key)) {
      if (!isAnswered) remove.push(id)
    } else if (isOutdated && !isAnswered && gap?.line !== undefined) outdated.push({ id, key })
    else {
      standing.add(key)
      const now = gap && bodyOf(step, gap)
      if (now !== undefined && now !== body.replaceAll('\r\n', '\n').trimEnd()) update.push({ id, body: now })
    }
  }
  const fresh = gaps.filter(({ key }) => !standing.has(key))
  const post = fresh.slice(0, Math.max(0, most - standing.size))
  const twins = outdated.filter(({ key }) => standing.has(key))
  // What there is no room for is not taken away either.
  const moved = outdated.filter(one => post.some(({ key }) => key === one.key))
  return {
    post,
    update,
    remove: [...remove, ...twins.map(({ id }) => id)],
    moved: moved.map(({ id }) => id),
    end,
    left: fresh.length - post.length,
  }
}

/** The comment on a gap. */
export function bodyOf(step: string, { key, text }: Gap): string {
  return `${gapMark(step, key)}\n${text}`
}

/** Our comments on gaps, oldest first, without those of which we have said our last word. */
function ours(remarks: readonly Remark[], step: string) {
  const inOrder = remarks.toSorted((a, b) => a.id - b.id)
  return inOrder.flatMap(remark => {
    const key = remark.byBot && remark.replyTo === undefined ? gapOf(remark.body, step) : undefined
    const replies = remarks.filter(({ replyTo }) => replyTo === remark.id)
    if (key === undefined || replies.some(({ byBot, body }) => byBot && body.startsWith(endMark(step)))) return []
    return [{ ...remark, key, isAnswered: replies.length > 0 }]
  })
}
