import type { Settings } from '../../engine/settings.ts'
import { judged } from '../../lint.ts'
import type { Document } from '../../model/document.ts'
import { withIndexed } from '../../model/documents.ts'
import { parse } from '../../model/parse.ts'
import type { Standing, TrendPoint } from '../../report/trend/point.ts'
import { rules } from '../../rules/index.ts'
import type { File } from '../../text/source.ts'
import { type Committed, committedIn } from '../commit.ts'
import { candidatePathspecs, isCandidate, isIgnored } from '../files.ts'
import { git } from '../git.ts'
import { type Blobs, blobsOf } from '../history/blobs.ts'
import { dayOf } from '../history/walk.ts'

/** A commit that touched documents, and its day in UTC. */
export interface Dated {
  readonly commit: string
  readonly date: string
}

/**
 * The commits of the branch that touched Markdown or YAML below a folder, oldest first: those after a commit and that one, or all; at
 * most so many, the newest. Of a merge what it brought to the branch. Undefined where there is no history.
 */
export function commitsOf(
  folder: string,
  since: string | undefined,
  most: number,
): { readonly commits: Dated[]; readonly cut: boolean } | undefined {
  const walk = ['--first-parent', '--timestamp', `--max-count=${most + 1}`, '--end-of-options']
  const listed = (...words: string[]) =>
    git(folder, 'rev-list', ...walk, ...words)
      ?.toString('latin1')
      .split('\n')
      .flatMap(dated)
  const after = listed('HEAD', ...(since === undefined ? [] : [`^${since}`]), '--', ...candidatePathspecs)
  if (!after) return undefined
  const first = since === undefined ? [] : (listed(since)?.slice(0, 1) ?? [])
  const commits = [...after.slice(0, most), ...(after.length > most ? [] : first)]
  return { commits: commits.toReversed(), cut: after.length > most }
}

function dated(line: string): Dated[] {
  const [seconds, commit] = line.split(' ')
  return seconds && commit ? [{ commit, date: dayOf(seconds) }] : []
}

/** Where a folder stood at each commit on its day, by the rules and the configuration of today. What did not change is parsed once. */
export function* pointsOf(
  folder: string,
  commits: readonly Dated[],
  { settings, ignore }: { readonly settings: Settings; readonly ignore: readonly string[] },
): Iterable<TrendPoint> {
  const blobs = blobsOf(folder)
  const parsed = new Map<string, Document | undefined>()
  for (const { commit, date } of commits) {
    const held = (committedIn(folder, commit) ?? []).filter(({ path }) => !isIgnored(path, ignore))
    const files = held.filter(({ path }) => isCandidate(path))
    blobs.read(files.filter(file => !parsed.has(keyOf(file))).map(({ object }) => object))
    const own = files.flatMap(file => documentOf(file, blobs, parsed) ?? [])
    const documents = withIndexed(own, path =>
      fileOf(
        files.find(file => file.path === path),
        blobs,
      ),
    )
    const judgements = judged(documents, { rules, asOf: date, tree: held.map(({ path }) => path), settings })
    const standings = judgements.flatMap(({ workspace, readiness, findings }): Standing[] => {
      const counted = Object.values(readiness.counts).some(count => count > 0)
      const { id, name } = workspace.entity?.data ?? {}
      if (id === undefined || name === undefined) return []
      const errors = findings.filter(({ severity }) => severity === 'error').length
      return [{ id, name, share: counted ? readiness.share : null, level: counted ? readiness.level : null, errors }]
    })
    yield { commit, date, entities: standings, unread: blobs.full || blobs.lacking }
  }
}

function documentOf(file: Committed, blobs: Blobs, parsed: Map<string, Document | undefined>): Document | undefined {
  const key = keyOf(file)
  if (!parsed.has(key)) {
    const read = fileOf(file, blobs)
    parsed.set(key, read && parse(read))
  }
  return parsed.get(key)
}

function fileOf(file: Committed | undefined, blobs: Blobs): File | undefined {
  const text = file && blobs.text(file.object)
  return file === undefined || text === undefined
    ? undefined
    : { path: file.path, text, bytes: Buffer.byteLength(text) }
}

/** A document knows its path, so the same text elsewhere is another. */
function keyOf({ path, object }: Committed): string {
  return `${object} ${path}`
}
