import { git } from '../../src/cli/git.ts'
import { between, type Diff } from './between.ts'
import { added, before, shown } from './hunks.ts'

/** Lines from one to another, both of them in it. */
export type Lines = readonly [first: number, last: number]

/** Where lines of the checkout stand in the commit that GitHub speaks of, which need not be what is checked out. */
export interface Standing {
  readonly path: string
  /** Undefined where the commit has none of them. */
  readonly lines: Lines | undefined
  /** The first of them that the change adds or rewrites, together; undefined where it leaves them alone. */
  readonly changed: Lines | undefined
  /** A line of them that the pull request shows, as changed or beside what is; undefined where it shows none. */
  readonly shown: number | undefined
  /** Whether the pull request shows anything of the file. */
  readonly isTouched: boolean
}

/** Tells where lines of the checkout stand in a change. */
export type Standings = (path: string, lines: Lines) => Standing

/**
 * Reads what is changed from a base to a head. On a pull request the merge of both is checked out, and GitHub shows how
 * the head differs from where it left the base. Undefined where git cannot tell, as of a clone without the base.
 */
export function changedLines(folder: string, base: string, head: string): Standings | undefined {
  const checkout = commit(folder, 'HEAD')
  if (![base, head].every(isCommit) || checkout === undefined) return undefined
  const merged = between(folder, head, checkout)
  const origin = commonTo(folder, base, head)
  const pull = merged && origin !== undefined ? between(folder, origin, head) : undefined
  const onlyAdded = pull ? undefined : between(folder, base, checkout)
  if (!pull && !onlyAdded) return undefined
  return (path, lines) => {
    const old = merged?.get(path)
    const inHead = old?.before ?? path
    const at = (line: number) => before(old?.hunks ?? [], line)
    if (onlyAdded) {
      const standing = standingByMerge(onlyAdded, path, inHead, lines, at)
      // Lines of a head that is not here cannot be counted.
      return merged ? standing : { ...standing, shown: undefined }
    }
    const there = ends(lines, at)
    const file = pull?.get(inHead)
    const changed = there && file && added(file.hunks, ...there)
    return {
      path: inHead,
      lines: there,
      changed,
      shown: changed?.[0] ?? (there && file && shown(file.hunks, ...there)),
      isTouched: file !== undefined,
    }
  }
}

/** Of a clone that does not reach back to where the head left the base: what the merge adds to the base is the head's. */
function standingByMerge(
  merge: Diff,
  path: string,
  inHead: string,
  lines: Lines,
  at: (line: number) => number | undefined,
): Standing {
  const file = merge.get(path)
  const fresh = file && added(file.hunks, ...lines)
  const changed = fresh && ends(fresh, at)
  return { path: inHead, lines: ends(lines, at), changed, shown: changed?.[0], isTouched: file !== undefined }
}

/** The first and the last of some lines that are there elsewhere, as they are counted there. */
function ends([first, last]: Lines, at: (line: number) => number | undefined): Lines | undefined {
  let [from, to] = [first, last]
  while (from <= last && at(from) === undefined) from++
  while (to > from && at(to) === undefined) to--
  const [start, end] = [at(from), at(to)]
  return from > last || start === undefined || end === undefined ? undefined : [start, end]
}

function commit(folder: string, name: string): string | undefined {
  return printed(git(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`))
}

function commonTo(folder: string, one: string, other: string): string | undefined {
  return printed(git(folder, 'merge-base', one, other))
}

function printed(output: Buffer | undefined): string | undefined {
  const text = output?.toString('latin1').trim() ?? ''
  return isCommit(text) ? text : undefined
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
}
