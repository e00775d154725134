import { sha256 } from '#sha256'
import type { Finding } from './engine/check.ts'
import type { Document, Kind } from './model/document.ts'
import { documentsOf } from './model/documents.ts'
import { grouped } from './model/grouped.ts'
import { type Edit, edited, overlap } from './text/edit.ts'
import { documentAt, type File } from './text/source.ts'
import { utf8 } from './text/utf8.ts'

/** Files after mending. */
export interface Mended {
  /** All files, those that were mended as they are now. */
  readonly files: readonly File[]
  readonly fixed: readonly Finding[]
  /** What could be mended, but only by people: it stands in a text that was decided on, or whose digest is on record. */
  readonly held: readonly Finding[]
}

/** So often at most is looked for what mending brings to light: a key that is right now may have a value to mend. */
const rounds = 5

/** What the management body decided or was told is minutes, and not ours to write in. */
const minutes: ReadonlySet<Kind> = new Set(['approval', 'exception', 'oversight', 'unread'])

/** Makes the changes that findings carry, and looks again, until nothing more can be done. Of the changes of a finding, all are made or none. */
export function mended(files: readonly File[], findingsIn: (files: readonly File[]) => readonly Finding[]): Mended {
  const fixed: Finding[] = []
  for (let round = 1; ; round++) {
    const { taken, held } = chosen(findingsIn(files), files)
    if (taken.length === 0 || round > rounds) return { files, fixed, held }
    const edits = taken.flatMap(finding => finding.edits ?? [])
    files = withEdits(files, edits)
    fixed.push(...taken)
  }
}

/** Which findings can be mended in one go, and which are left to people. Of two that touch the same stretch, the first goes first. */
export function chosen(findings: readonly Finding[], files: readonly File[]) {
  const [taken, held]: [Finding[], Finding[]] = [[], []]
  const mendable = findings.filter(({ edits }) => edits)
  if (mendable.length === 0) return { taken, held }
  const isFree = freedomIn(files)
  const edits: Edit[] = []
  for (const finding of mendable) {
    const own = finding.edits ?? []
    if (!isFree(finding)) held.push(finding)
    else if (!own.some(edit => edits.some(other => overlap(edit, other)))) {
      taken.push(finding)
      edits.push(...own)
    }
  }
  return { taken, held }
}

/** Whether nobody has decided on the text that the changes of a finding would change, and no digest of it that is on record would be wrong. */
function freedomIn(files: readonly File[]): (finding: Finding) => boolean {
  const recorded = recordedIn(files)
  const known = new Map<string, readonly Document[] | undefined>()

  /** The documents in some files; undefined where they must stay as they are. */
  function documentsAt(own: readonly File[], key: string): readonly Document[] | undefined {
    if (known.has(key)) return known.get(key)
    const documents = documentsOf(own)
    const fixed = documents.some(({ kind }) => minutes.has(kind)) || own.some(({ text }) => recorded.has(sha256(text)))
    known.set(key, fixed ? undefined : documents)
    return known.get(key)
  }

  return ({ at, edits = [] }) => {
    const paths = new Set([at.path, documentAt(at)])
    const own = files.filter(({ path }) => paths.has(path))
    const before = documentsAt(own, [...paths].join('\n'))
    const bound = before?.filter(
      ({ digests }) => recorded.has(digests?.digest ?? '') || recorded.has(digests?.words ?? ''),
    )
    if (!before || !bound || bound.length === 0) return before !== undefined
    const after = new Map(documentsOf(withEdits(own, edits)).map(document => [document.path, document]))
    return bound.every(document => keeps(document, after.get(document.path), recorded))
  }
}

function keeps(before: Document, after: Document | undefined, recorded: ReadonlySet<string>): boolean {
  const { digest = '', words = '' } = before.digests ?? {}
  const same = (old: string, now: string | undefined) => !recorded.has(old) || old === now
  return same(digest, after?.digests?.digest) && same(words, after?.digests?.words)
}

/** Every digest that is written down somewhere: in an approval, a filing, beside evidence. */
function recordedIn(files: readonly File[]): Set<string> {
  return new Set(files.flatMap(({ text }) => text.match(/\b[0-9a-f]{64}\b/g) ?? []))
}

function withEdits(files: readonly File[], edits: readonly Edit[]): File[] {
  const byPath = grouped(edits, ({ path }) => path)
  return files.map(file => {
    const own = byPath.get(file.path)
    if (!own) return file
    const text = edited(file.text, own)
    return { path: file.path, text, bytes: utf8(text).length }
  })
}
