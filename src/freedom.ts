import { sha256 } from '#sha256'
import type { Finding } from './engine/check.ts'
import type { Document, Kind } from './model/document.ts'
import { documentsOf } from './model/documents.ts'
import { grouped } from './model/grouped.ts'
import { digestsWrittenIn } from './text/digests-written.ts'
import { documentAt, type File } from './text/source.ts'
import { withEdits } from './with-edits.ts'

/** What is known of files before they are looked into, where somebody does. */
export interface KnownOf {
  /** The documents in them. */
  readonly documents: readonly Document[]
  /** Every digest that is written down in them. */
  readonly recorded: () => ReadonlySet<string>
  /** What the changes of a finding would make wrong, where that was found before. */
  readonly wronged?: ReadonlyMap<Finding, Wronged>
}

/** The digests of texts that would be others after a change; null where nobody but people may write. */
export type Wronged = readonly string[] | null

/** What the management body decided or was told is minutes, and not ours to write in. */
const minutes: ReadonlySet<Kind> = new Set(['approval', 'exception', 'oversight', 'unread'])

/** Whether nobody has decided on the text that the changes of a finding would change, and no digest of it that is on record would be wrong. */
export function freedomIn(files: readonly File[], known?: KnownOf): (finding: Finding) => boolean {
  const recorded = known?.recorded() ?? recordedIn(files)
  const wronged = wrongedIn(files, known?.documents)
  return finding => {
    const before = known?.wronged?.get(finding)
    const digests = before === undefined ? wronged(finding, recorded) : before
    return digests !== null && !digests.some(digest => recorded.has(digest))
  }
}

/** Every digest that is written down somewhere: in an approval, a filing, beside evidence. */
export function recordedIn(files: readonly File[]): Set<string> {
  return new Set(files.flatMap(({ text }) => digestsWrittenIn(text)))
}

/** Finds what the changes of findings would make wrong: of all digests, or of some that somebody cares for. */
export function wrongedIn(files: readonly File[], documents?: readonly Document[]) {
  const filesAt = new Map(files.map(file => [file.path, file]))
  const documentsAt = documents && grouped(documents, ({ path }) => path)
  return ({ at, edits = [] }: Finding, cared?: ReadonlySet<string>): Wronged => {
    const paths = [...new Set([at.path, documentAt(at)])]
    const own = paths.flatMap(path => filesAt.get(path) ?? [])
    const present = documentsAt ? paths.flatMap(path => documentsAt.get(path) ?? []) : documentsOf(own)
    if (present.some(({ kind }) => minutes.has(kind))) return null
    const before = [...own.map(({ text }) => sha256(text)), ...present.flatMap(digestsOf)]
    if (cared && !before.some(digest => cared.has(digest))) return []
    const after = new Set(documentsOf(withEdits(own, edits)).flatMap(digestsOf))
    return before.filter(digest => !after.has(digest))
  }
}

function digestsOf({ digests }: Document): string[] {
  return [digests?.digest, digests?.words].filter(digest => digest !== undefined)
}
