import { parse } from '../../model/parse.ts'
import { commitNamed, committedIn } from '../commit.ts'
import { isCandidate } from '../files.ts'
import { blobBytes, blobName } from '../git-blob.ts'
import { isWithin } from '../within.ts'

/** The commit that is checked out, and what it holds of a folder. */
export interface Commit {
  readonly id: string
  /** How the file of a path stands to it, and its bytes there where they differ in line ends alone. */
  compare(path: string, bytes: Buffer): Comparison
  /** Documents of ours that it holds below a folder and that are not here any more. */
  gone(below: string, here: ReadonlySet<string>): string[]
}

export interface Comparison {
  readonly in: 'commit' | 'changed' | 'new'
  /** The bytes of the commit where it is in it, those given where it is not. */
  readonly bytes: Buffer
}

/** The commit at HEAD; undefined outside git, and before the first one. */
export function headOf(folder: string): Commit | undefined {
  const id = commitNamed(folder, 'HEAD')
  const held = id === undefined ? undefined : committedIn(folder, id)
  if (id === undefined || !held) return undefined
  const blobs = new Map(held.map(({ path, object }) => [path, object]))
  return { id, compare, gone }

  function gone(below: string, here: ReadonlySet<string>): string[] {
    const lost = held?.filter(({ path }) => !here.has(path) && isCandidate(path)) ?? []
    return lost.flatMap(({ path, object }) => {
      const text = below === '' || isWithin(path, below) ? (blobBytes(folder, object)?.toString('utf8') ?? '') : ''
      return parse({ path, text, bytes: text.length }) ? [path] : []
    })
  }

  function compare(path: string, bytes: Buffer): Comparison {
    const blob = blobs.get(path)
    if (blob === undefined) return { in: 'new', bytes }
    if (blobName(bytes, blob.length) === blob) return { in: 'commit', bytes }
    // Git on Windows writes CRLF for LF; what the commit holds is what is the same on every machine.
    const inCommit = bytes.includes('\r\n') ? blobBytes(folder, blob) : undefined
    const same = inCommit && withoutReturns(inCommit).equals(withoutReturns(bytes))
    return same ? { in: 'commit', bytes: inCommit } : { in: 'changed', bytes }
  }
}

function withoutReturns(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
