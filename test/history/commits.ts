import type { ChangeClass } from '../../src/engine/changes/change.ts'
import { edits, type Random, randomOf } from './edits.ts'
import { policy } from './text.ts'

/** One commit of a synthetic history: what it leaves, and what it is to the policy in it. */
export interface Commit {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly expected: ChangeClass | 'nothing'
  /** A commit beside the main line that this one merges: what it leaves of the policy, which this one takes over. */
  readonly merges?: string
}

const names = Object.keys(edits) as (keyof typeof edits)[]

/** So many commits over a policy, each of one kind; every kind comes at least once before one comes again. */
export function commitsOf(count: number, seed: number): Commit[] {
  const random = randomOf(seed)
  const commits: Commit[] = [{ name: 'first', path: 'policies/pol-03.md', text: policy, expected: 'nothing' }]
  let crlf = false
  let text = policy
  let queue: (keyof typeof edits | 'rename' | 'crlf' | 'merge' | 'mergeElsewhere')[] = []
  while (commits.length < count) {
    if (queue.length === 0) queue = shuffled([...names, 'rename', 'crlf', 'merge', 'mergeElsewhere'], random)
    // What was taken out of sight comes back before anything else is done to it.
    const name = text.includes('<!--') ? 'commentedOut' : (queue.pop() ?? 'typo')
    const { path } = commits.at(-1) ?? { path: '' }
    const written = () => (crlf ? text.replaceAll('\n', '\r\n') : text)
    if (name === 'rename') {
      commits.push({ name, path: `policies/${random(1e6)}/drift.md`, text: written(), expected: 'nothing' })
    } else if (name === 'crlf') {
      crlf = !crlf
      commits.push({ name, path, text: written(), expected: 'nothing' })
    } else if (name === 'mergeElsewhere') {
      commits.push({ name, path, text: written(), expected: 'nothing', merges: written() })
    } else {
      const edit = edits[name === 'merge' ? 'typo' : name]
      const edited = edit.apply(text, random)
      if (edited === text) continue
      text = edited
      const commit = { name, path, text: written(), expected: edit.expected }
      commits.push(name === 'merge' ? { ...commit, merges: commit.text } : commit)
    }
  }
  return commits
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map(item => ({ item, at: random(1e9) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
