import { gitWith, still } from '../../src/cli/git.ts'
import { hunksIn, type LineHunk } from './hunks.ts'

/** What differs in one file from one commit to another. */
export interface FileDiff {
  /** The path before; where the file was renamed, another than after. */
  readonly before: string
  readonly hunks: readonly LineHunk[]
}

/** What differs from one commit to another in files that may hold documents, by the path after. */
export type Diff = ReadonlyMap<string, FileDiff>

/** As GitHub shows changes, whatever the settings of the repository say. Its attributes may run nothing and hide nothing. */
const asGitHub = [
  'diff-tree',
  '-r',
  '-M',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--text',
  '--relative',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '--unified=3',
  '-l1000',
  '-O/dev/null',
]

/** The longest that git may compare, in seconds: beyond it, a report that does not know which lines are changed is worth more. */
const manner = { input: '', settings: [], still, seconds: 15 }

const documents = ['--', ':(icase)*.md', ':(icase)*.yaml', ':(icase)*.yml']

/** Reads what differs between two commits; undefined where one of them is not here, or it takes too long. */
export function between(folder: string, from: string, to: string): Diff | undefined {
  if (from === to) return new Map()
  const raw = gitWith(folder, manner, ...asGitHub, '--raw', '-z', from, to, ...documents)?.toString('utf8')
  const patch = gitWith(folder, manner, ...asGitHub, '-p', from, to, ...documents)?.toString('utf8')
  if (raw === undefined || patch === undefined) return undefined
  const files = filesIn(raw)
  // Names cannot be read from patches for certain, as a name may hold anything. The patches come in the order of the list.
  const patches = patch.split(/(?<=\n)(?=diff --git )/).filter(Boolean)
  if (patches.length !== files.length) return undefined
  return new Map(files.map(({ before, after }, index) => [after, { before, hunks: hunksIn(patches[index] ?? '') }]))
}

/** The files of a list of changes, each `:modes objects status`, the path and, of one renamed, the path after. */
function filesIn(raw: string): { before: string; after: string }[] {
  const parts = raw.split('\0')
  const files: { before: string; after: string }[] = []
  for (let at = 0; parts[at]?.startsWith(':'); ) {
    const status = parts[at]?.split(' ').at(-1)?.charAt(0)
    const [before = '', other = ''] = parts.slice(at + 1, at + 3)
    const isRenamed = status === 'R' || status === 'C'
    files.push({ before, after: isRenamed ? other : before })
    // A link that becomes a file is two patches.
    if (status === 'T') files.push({ before, after: before })
    at += isRenamed ? 3 : 2
  }
  return files
}
