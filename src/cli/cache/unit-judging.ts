import type { Judgement } from '../../lint.ts'
import type { Document } from '../../model/document.ts'
import { documentsOf } from '../../model/documents.ts'
import { type Ground, type Judging, judgingAll } from '../judging.ts'
import { type EntryLines, entryLines, type Look } from './entry.ts'
import type { Unit } from './units.ts'

/**
 * Judges a unit by itself: what came of it as an entry, or where it is not what it looked like, the judgements themselves.
 * Undefined where an entity in it takes over policies, and cannot be judged without those whose they are.
 */
export function judgeUnit(unit: Unit, key: string, ground: Ground, look: Look): EntryLines | Judging | undefined {
  const judging = judgingAll(unit.files, ground, documentsOf)
  const [judgement, ...others] = judging.judgements
  if (judging.documents.some(takesOver)) return undefined
  if (!judgement || others.length > 0 || !isPlain(judgement, unit)) return judging
  return entryLines(judgement, unit, { key, digests: ground.digests, look })
}

/** Whether it is one entity in the very folder, without an index, which tells of documents what does not stand in them. */
function isPlain({ workspace: { root, documents } }: Judgement, unit: Unit): boolean {
  return root === unit.root && documents.every(({ kind }) => kind !== 'index')
}

function takesOver(document: Document): boolean {
  return document.kind === 'entity' && 'inherits' in document.data
}
