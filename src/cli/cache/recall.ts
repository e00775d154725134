import type { Finding } from '../../engine/check.ts'
import type { Wronged } from '../../freedom.ts'
import { restored } from '../../kept.ts'
import type { Catalogue } from '../../law/catalogue.ts'
import type { Judgement } from '../../lint.ts'
import { recalled } from '../../model/brief.ts'
import type { Document } from '../../model/document.ts'
import { link } from '../../model/workspace.ts'
import { rules } from '../../rules/index.ts'
import { type ReadEntry, type ReadUnit, wrongedBy } from './entry.ts'
import type { Unit } from './units.ts'

/** What entries say: the judgements, and what the changes that their findings carry would make wrong. */
export interface Recalled {
  readonly judgements: readonly Judgement[]
  readonly wronged: ReadonlyMap<Finding, Wronged>
}

/** What entries say of units that are as they were then. */
export function recallAll(
  known: ReadonlyMap<Unit, ReadUnit>,
  tree: ReadonlySet<string>,
  catalogue: Catalogue,
): Recalled {
  const readOf = new Map<Document, ReadEntry>()
  const documents = [...known].flatMap(([{ files }, { entries }]) => {
    const byPath = new Map(files.map(file => [file.path, file]))
    return entries.flatMap(read =>
      read.entry.kept.documents.flatMap((brief, index) => {
        const file = byPath.get(brief.path)
        if (!file) return []
        const document = recalled(brief, () => read.sayingOf(index), file)
        readOf.set(document, read)
        return [document]
      }),
    )
  })
  const wronged = new Map<Finding, Wronged>()
  const judgements = link(documents, tree, catalogue).flatMap(workspace => {
    const read = workspace.documents[0] && readOf.get(workspace.documents[0])
    if (!read) return []
    const { entry, basisOf } = read
    const judgement = restored(entry.kept, basisOf, workspace, rules, catalogue)
    for (const [finding, digests] of wrongedBy(entry, judgement.findings)) wronged.set(finding, digests)
    return [judgement]
  })
  return { judgements, wronged }
}
