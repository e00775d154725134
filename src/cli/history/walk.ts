import { git, gitFed } from '../git.ts'

/** What a commit made of a file: the text it left there, and those that stood there before, one for each parent. */
export interface Step {
  readonly commit: string
  /** The day of the commit, in UTC. */
  readonly date: string
  /** From the root of the repository. */
  readonly path: string
  /** The name of the object; undefined where the commit took the file away, or left no plain file. */
  readonly blob: string | undefined
  /** The names of the objects before; none where there was no file. */
  readonly before: readonly string[]
}

export interface Walk {
  readonly steps: readonly Step[]
  /** Whether there are more commits than were read. */
  readonly cut: boolean
}

/** The most commits that are read, of those that concern the files asked for. */
const most = 20_000

/**
 * What the commits before HEAD made of files with one of the endings, newest first; of a merge what is in none of its parents. Undefined where
 * there is none.
 */
export function walk(folder: string, endings: readonly string[]): Walk | undefined {
  const wanted = ['--', ...endings.map(ending => `:(top,icase)*${ending}`)]
  const list = ['--timestamp', '--topo-order', '--full-history', `--max-count=${most + 1}`, '--end-of-options', 'HEAD']
  const listed = git(folder, 'rev-list', ...list, ...wanted)?.toString('latin1')
  if (listed === undefined) return undefined
  const commits = listed.split('\n').filter(Boolean)
  const dates = new Map(commits.slice(0, most).map(line => [line.split(' ')[1] ?? '', dayOf(line.split(' ')[0] ?? '')]))
  const plain = ['--raw', '-r', '-c', '--root', '--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv']
  const input = [...dates.keys(), ''].join('\n')
  const told = gitFed(folder, input, 'diff-tree', '--stdin', '-z', ...plain, ...wanted)
  return told && { steps: stepsIn(told.toString('utf8').split('\0'), dates), cut: commits.length > most }
}

/** The raw format: the name of a commit, then for each file its modes and objects, old ones first, and its path. */
function stepsIn(fields: readonly string[], dates: ReadonlyMap<string, string>): Step[] {
  const steps: Step[] = []
  let commit = ''
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? ''
    if (!field.startsWith(':')) {
      commit = field.trim()
      continue
    }
    const parents = /^:+/.exec(field)?.[0].length ?? 1
    const words = field.slice(parents).split(' ')
    const [modes, objects] = [words.slice(0, parents + 1), words.slice(parents + 1, 2 * parents + 2)]
    const files = objects.map((object, at) => (modes[at]?.startsWith('100') ? object : undefined))
    index++
    steps.push({
      commit,
      date: dates.get(commit) ?? '',
      path: fields[index] ?? '',
      blob: files.at(-1),
      before: files.slice(0, -1).filter(object => object !== undefined),
    })
  }
  return steps
}

/** A commit may say any time; what is no time of the years from 1970 to 9999 is the first or the last of them. */
export function dayOf(seconds: string): string {
  const told = Math.min(Math.max(Number(seconds), 0), 253_402_300_799)
  return new Date((Number.isNaN(told) ? 0 : told) * 1000).toISOString().slice(0, 10)
}
