import type { Document } from '../../model/document.ts'
import { documentsOf } from '../../model/documents.ts'
import { type Ground, type Judging, judgingAll } from '../judging.ts'
import type { Look } from './beyond.ts'
import { type EntryLines, entryLines } from './entry.ts'
import type { OutlineReader } from './outlines.ts'
import type { Unit } from './units.ts'

/** The name of what comes of a unit, how what it rests on elsewhere is looked at, and what knows its texts, where anything is kept. */
interface Means {
  readonly key: string
  readonly look: Look
  readonly reader: OutlineReader | undefined
}

/**
 * Judges a unit by itself: what came of it as entries, or where it is not what it looked like, the judgements themselves.
 * Undefined where an entity in it takes over policies of which nobody knew, and may have to be judged with those whose they are.
 */
export function judgeUnit(unit: Unit, ground: Ground, { key, look, reader }: Means): EntryLines | Judging | undefined {
  const judging = judgingAll(unit.files, ground, () => documentsOf(unit.files, reader?.read))
  const heirs = new Set(unit.files.filter(({ mayTakeOver }) => mayTakeOver).map(({ path }) => path))
  if (judging.documents.some(document => takesOver(document) && !heirs.has(document.path))) return undefined
  return isForeseen(judging, unit) ? entryLines(judging, unit, { key, digests: ground.digests, look }) : judging
}

/** Whether the entities are those that were seen beforehand, without an index, which tells of documents what does not stand in them. */
function isForeseen({ judgements, documents }: Judging, { roots, files }: Unit): boolean {
  // Files that are none of ours have no entity, and nothing in them could be seen.
  if (documents.length === 0) return true
  const seen = new Set(files.filter(({ mayBeEntity }) => mayBeEntity).map(({ path }) => path))
  return (
    judgements.length === roots.length &&
    judgements.every(({ workspace }) => roots.includes(workspace.root)) &&
    documents.every(({ kind, path }) => kind !== 'index' && (kind !== 'entity' || seen.has(path)))
  )
}

function takesOver(document: Document): boolean {
  return document.kind === 'entity' && 'inherits' in document.data
}
