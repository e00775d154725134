import { type Document, idOf } from '../../model/document.ts'
import type { Workspace } from '../../model/workspace.ts'

/** A translation and the document that it says it translates. */
export interface TranslationPair {
  readonly translation: Document<'translation'>
  readonly original: Document
}

/** The translations of an entity whose original is there, its own or taken over. What leads nowhere another rule tells. */
export function translationPairs({ sound, documents, inherited }: Workspace): TranslationPair[] {
  if (sound.translation.length === 0) return []
  const originals = new Map<string, Document>()
  for (const document of [...inherited.map(one => one.document), ...documents]) {
    if (document.sound && document.outline && document.kind !== 'translation') originals.set(idOf(document), document)
  }
  return sound.translation.flatMap(translation => {
    const original = originals.get(translation.data.translationOf.document)
    return original ? [{ translation, original }] : []
  })
}
