import type { IsoDate } from '../../law/calendar.ts'
import type { Catalogue } from '../../law/catalogue.ts'
import type { Lang } from '../../law/types.ts'
import type { Document } from '../../model/document.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isIn, type Spot, spotAt } from '../../text/spot.ts'

/** What an editor's question is answered from: all that is known of the texts as they stand. */
export interface Surroundings {
  readonly workspaces: readonly Workspace[]
  readonly catalogue: Catalogue
  readonly lang: Lang
  readonly asOf: IsoDate
  /** The text of a file without byte order mark; `''` where there is none. */
  readonly text: (path: string) => string
}

/** A document with the entity it belongs to. */
export interface Home {
  readonly document: Document
  readonly workspace: Workspace
}

/** Something in the metadata of a document. */
export interface Metadatum extends Home {
  readonly spot: Spot
}

/** The document whose text a file is. */
export function documentOf(path: string, { workspaces }: Surroundings): Home | undefined {
  for (const workspace of workspaces) {
    const document = workspace.documents.find(one => one.path === path)
    if (document) return { document, workspace }
  }
  return undefined
}

/** What of a document's metadata stands at an offset of a file: its own front matter, or the index that has it. */
export function metadatumAt(path: string, offset: number, { workspaces }: Surroundings): Metadatum | undefined {
  // An index is a document too; what it says of others belongs to those.
  const order = (document: Document) => (document.index === undefined ? 1 : 0)
  const homes = workspaces.flatMap(workspace =>
    workspace.documents
      .filter(document => (document.index ?? document.path) === path)
      .map(document => ({ document, workspace })),
  )
  for (const home of homes.sort((a, b) => order(a.document) - order(b.document))) {
    const root = home.document.written ?? home.document.yaml
    const spot = isIn(root.span, offset) ? spotAt(root, offset) : undefined
    if (spot) return { ...home, spot }
  }
  return undefined
}
