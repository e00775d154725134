import { entryOf, type Located, nodeAt, type Path, plainValue } from '../text/located.ts'
import { nearest } from '../text/nearest.ts'
import type { Document, SchemaKinds } from './document.ts'
import { schemas } from './kinds.generated.ts'
import type { Workspace } from './workspace.ts'

// What was written and could not be read. A slip of the pen takes a row, or a whole document, away from what is judged; whoever concludes
// from its absence that it does not exist then says what is not so. Of the slip itself `readable` and `matches-schema` tell.

/** What is legible of a row that could not be read, right or wrong. */
export type Row = Readonly<Record<string, unknown>>

/** A row of which nothing can be read, so that it may say anything. */
const anything: Row = {}

/** The paths of documents of a kind that are set aside, those among them that may be of that kind. */
export function setAside(kind: keyof SchemaKinds, { documents }: Pick<Workspace, 'documents'>): string[] {
  return documents.filter(document => !document.sound && mayBe(document, kind)).map(({ path }) => path)
}

/** The paths of documents of a kind, read or set aside, in which something is written under a field that could not be read. */
export function withRowsLost(
  kind: keyof SchemaKinds,
  field: string,
  { documents }: Pick<Workspace, 'documents'>,
  mayMatter: (row: Row, document: Document) => boolean = () => true,
): string[] {
  return documents
    .filter(one => mayBe(one, kind) && rowsLost(one, field).some(row => mayMatter(row, one)))
    .map(({ path }) => path)
}

/** The paths of documents of a kind, read or set aside, in which something may be written in a field that could not be read. */
export function withFieldLost(
  kind: keyof SchemaKinds,
  field: string,
  { documents }: Pick<Workspace, 'documents'>,
): string[] {
  return documents
    .filter(one => mayBe(one, kind) && (one.sound ? isTakenOut(one, [field]) : rowsLost(one, field).length > 0))
    .map(({ path }) => path)
}

/** The rows written under a field of a document that are not among those read, each with what is legible of it, right or wrong; one that is no map has a `value`. */
export function rowsLost(document: Document, field: string): readonly Row[] {
  const { flaws, sound, yaml, written } = document
  if (flaws.length === 0) return []
  // What is wrong with the text alone leaves the metadata as they are; an error of YAML may hide any of them.
  if (flaws.some(one => one.rule === 'readable' && !one.inText)) return [anything]
  const left = new Set(sound ? rowsAt(yaml, field).map(({ span }) => span[0]) : [])
  return linesNamed(written ?? yaml, field, sound ? yaml : undefined).flatMap(node =>
    node.kind === 'list'
      ? node.items.filter(({ span }) => !left.has(span[0])).map(rowOf)
      : node.kind === 'scalar' && node.value === null
        ? []
        : [anything],
  )
}

/** Whether something written at a place of a sound document, or at a key that is nearly its name, was taken out as breaking the schema. */
export function isTakenOut({ written, yaml }: Document, path: Path): boolean {
  const field = String(path.at(-1) ?? '')
  const own = nodeAt(yaml, path.slice(0, -1))
  const whole = written && own && sameNode(written, own)
  if (!whole || !own) return false
  const kept = entryOf(own, field)?.value
  return linesNamed(whole, field, own).some(
    node => kept === undefined || JSON.stringify(plainValue(node)) !== JSON.stringify(plainValue(kept)),
  )
}

/** Whether a document is of a kind, or what is legible of it says so. One of which nothing can be read hides nothing of the others. */
export function mayBe({ kind, flaws, yaml }: Document, wanted: keyof SchemaKinds): boolean {
  if (kind !== 'unread') return kind === wanted
  if (yaml.kind === 'map') return schemas[wanted].required.every(key => entryOf(yaml, key))
  const [meant] = flaws.flatMap(({ says, words }) =>
    says === 'misspelt' || says === 'unmarked' ? [words.kind] : says === 'unknownKindNear' ? [words.known] : [],
  )
  return meant === wanted
}

/** What stands in a map under a key, and under those that were taken out of it and are nearly the same. */
function linesNamed(map: Located, field: string, read: Located | undefined): Located[] {
  if (map.kind !== 'map') return []
  return map.entries
    .filter(({ key }) => key === field || (!entryOf(read, key) && nearest(key, [field]) !== undefined))
    .map(({ value }) => value)
}

function rowsAt(yaml: Located, field: string): readonly Located[] {
  const list = entryOf(yaml, field)?.value
  return list?.kind === 'list' ? list.items : []
}

function rowOf(node: Located): Row {
  if (node.kind === 'map') return plainValue(node) as Row
  return node.kind === 'scalar' ? { value: node.value } : anything
}

/** The node that stood where another stands, before anything was taken out: places stay when what is around them goes. */
function sameNode(whole: Located, part: Located): Located | undefined {
  if (whole.kind === part.kind && whole.span[0] === part.span[0] && whole.span[1] === part.span[1]) return whole
  const below =
    whole.kind === 'map' ? whole.entries.map(({ value }) => value) : whole.kind === 'list' ? whole.items : []
  for (const one of below) {
    const found = sameNode(one, part)
    if (found) return found
  }
  return undefined
}
