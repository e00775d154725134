import { entryOf, type Located, textOf } from '../text/located.ts'
import type { Place } from '../text/source.ts'
import { type Document, placeAt } from './document.ts'
import { schemas } from './kinds.generated.ts'
import { remembered } from './remembered.ts'
import { leadingTo, resolved, type SchemaPart } from './schema-part.ts'
import { pathFrom } from './targets.ts'
import { folderOf } from './workspace.ts'

/** A file that a document names as evidence. */
export interface NamedFile {
  /** As written. */
  readonly file: string
  /** From the root; undefined where it is no path, or leads out of what is linted. */
  readonly path: string | undefined
  /** What its SHA-256 is said to be. */
  readonly sha256: string | undefined
  readonly at: Place
}

/** What the edge saw of a file that is there: its SHA-256, or why it was not read. */
export type FileDigest = { readonly sha256: string } | { readonly unread: 'link' | 'tooLarge' | 'unreadable' }

/** Every file that a sound document names as evidence, found by walking it beside its schema. */
export const filesNamedIn = remembered((document: Document): readonly NamedFile[] => {
  if (document.kind === 'unread' || !document.sound) return []
  return [...named(document, document.yaml, schemas[document.kind], [])]
})

/** The paths of all files that documents name as evidence: those whose digests `fileDigests` should hold. */
export function evidenceFilesOf(documents: readonly Document[]): Set<string> {
  return new Set(documents.flatMap(filesNamedIn).flatMap(({ path }) => path ?? []))
}

const isEvidence = ({ $ref }: SchemaPart) => $ref?.endsWith('#/$defs/evidence') ?? false
const leadsToEvidence = leadingTo(isEvidence)

function* named(
  document: Document,
  node: Located,
  schema: SchemaPart | undefined,
  path: (string | number)[],
): Iterable<NamedFile> {
  if (!schema || !leadsToEvidence(schema)) return
  const { properties, items } = resolved(schema)
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* named(document, item, items, [...path, index])
  } else if (node.kind === 'map' && isEvidence(schema)) {
    const file = textOf(entryOf(node, 'file')?.value)
    const at = placeAt(document, [...path, 'file'])
    if (file !== undefined)
      yield { file, path: pathOf(file, document), sha256: textOf(entryOf(node, 'sha256')?.value), at }
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) yield* named(document, value, properties?.[key], [...path, key])
  }
}

/** As in a link, but as the name of a file is written on disk: nothing stands for anything else, and `/` is no way to begin. */
function pathOf(file: string, { path }: Document): string | undefined {
  return /^(?:\/|[a-z][a-z\d+.-]*:)|[\\\0]/i.test(file) ? undefined : pathFrom(folderOf(path), file)
}
