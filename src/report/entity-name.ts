import type { Lang } from '../law/types.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import { words } from './words.ts'

/** What an entity is called, also where its document has a fault; documents that belong to none are called by their folder or by that. */
export function entityNameOf({ entity, root, documents }: Workspace, lang: Lang): string {
  return entity?.data.name ?? statedNameIn(documents) ?? (root || (entityPathIn(documents) ?? words.noEntity[lang]))
}

/** The name that the first entity document states, sound or not. */
export function statedNameIn(documents: readonly Document[]): string | undefined {
  const { name }: Readonly<Record<string, unknown>> = { ...documents.find(({ kind }) => kind === 'entity')?.data }
  return typeof name === 'string' && name.trim() !== '' ? name : undefined
}

/** Where the entity document is, of documents or of what a report says of them. */
export function entityPathIn(
  documents: readonly { readonly kind: string; readonly path: string }[],
): string | undefined {
  return documents.find(({ kind }) => kind === 'entity')?.path
}
