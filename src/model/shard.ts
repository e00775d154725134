import type { File } from '../text/source.ts'
import { type Document, isOf } from './document.ts'
import { linesTakenOver } from './inheritance.ts'
import { schemas } from './kinds.generated.ts'
import { parse } from './parse.ts'
import { folderOf } from './workspace.ts'

/** One of several runs that share the entities of a repository: the first of three is 1 of 3. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** What one shard does: the entities it reports on, by their folders, and the files it takes to judge them. */
export interface Share {
  readonly roots: ReadonlySet<string>
  readonly files: readonly File[]
}

/**
 * The share of a shard: whole entities, every so manyth in the order of their folders. It reads every entity document, since any may be
 * named in another, and all of those from whom its own take over policies: what is wrong with those weakens their claims.
 */
export function shareOf(files: readonly File[], { index, of }: Shard): Share {
  const entities = files
    .filter(mayBeEntity)
    .flatMap(file => parse(file) ?? [])
    .filter(document => isOf(document, 'entity'))
  const folders = new Set(entities.map(({ path }) => folderOf(path)))
  const all = [...new Set([...folders, ''])].sort()
  const roots = new Set(all.filter((_, place) => place % of === index - 1))
  const needed = withOwners(roots, entities)
  const own = new Set(entities.map(({ path }) => path))
  return { roots, files: files.filter(({ path }) => own.has(path) || needed.has(rootOf(folderOf(path), folders))) }
}

/** The folders of entities and of those they take over policies from, and so on. */
function withOwners(roots: ReadonlySet<string>, entities: readonly Document<'entity'>[]): Set<string> {
  const needed = new Set(roots)
  // A set that grows while it is walked is walked to its end.
  for (const root of needed) {
    const here = entities.filter(({ path }) => folderOf(path) === root)
    const named = new Set(here.flatMap(linesTakenOver).map(line => line.entity))
    for (const { path, data } of entities) if (named.has(data.id)) needed.add(folderOf(path))
  }
  return needed
}

const others = Object.keys(schemas).filter(kind => kind !== 'entity')
const otherKind = new RegExp(`^nis2[ \\t]*:[ \\t]*(?:${others.join('|')})[ \\t]*\\r?$`, 'm')

/** False only where a file says plainly, and once, that it is of another kind: parsing all would be what sharding saves. */
function mayBeEntity({ text }: File): boolean {
  const said = text.match(/^nis2[ \t]*:/gm)?.length ?? 0
  return said > 1 || (said === 1 && !otherKind.test(text))
}

function rootOf(folder: string, folders: ReadonlySet<string>): string {
  return folder === '' || folders.has(folder) ? folder : rootOf(folderOf(folder), folders)
}
