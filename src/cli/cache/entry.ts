import type { Finding } from '../../engine/check.ts'
import { recordedIn, type Wronged, wrongedIn } from '../../freedom.ts'
import { type Kept, keptOf, namedBy } from '../../kept.ts'
import type { Judgement } from '../../lint.ts'
import type { Saying } from '../../model/brief.ts'
import type { Kind } from '../../model/document.ts'
import { evidenceFilesOf, type FileDigest } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { digestsOf } from '../digests.ts'
import type { Unit } from './units.ts'

/** What is kept of one entity, as plain data. */
export interface Entry {
  /** Whether the digests of its documents are in it. */
  readonly digests: boolean
  /** What there was to each file that is named as evidence, by its path; null where there was none. */
  readonly evidence: Readonly<Record<string, FileDigest | null>>
  /** The digests that are written down in its files. */
  readonly recorded: readonly string[]
  readonly kept: Kept
  /** What documents say of which more is asked than of others; null for the rest. */
  readonly said: readonly (Saying | null)[]
  /** What the changes that findings carry would make wrong, by the place of the finding. */
  readonly wronged: readonly (readonly [number, Wronged])[]
}

/** Looks at files that are named as evidence, of those in the tree. */
export type Look = (paths: readonly string[]) => Entry['evidence']

/** Looks below a folder. */
export function lookingBelow(folder: string, tree: ReadonlySet<string>): Look {
  return paths => {
    const digests = digestsOf(
      folder,
      paths.filter(path => tree.has(path)),
    )
    return Object.fromEntries(paths.map(path => [path, digests.get(path) ?? null]))
  }
}

/** Of these, and of what findings are about, every report has something to say. */
const asked: ReadonlySet<Kind> = new Set(['entity', 'approval'])

/** What to keep of an entity judged, as text: what names all that it rests on, what is always needed, and what the other documents say. */
export function entryText(
  judgement: Judgement,
  { files }: Unit,
  { key, digests, look }: { readonly key: string; readonly digests: boolean; readonly look: Look },
): string {
  const { findings, workspace } = judgement
  const { documents } = workspace
  const wronged = wrongedIn(files, documents)
  const told = namedBy(findings)
  const sayings = (ofAsked: boolean) =>
    documents.map(({ path, kind, data, flaws }) =>
      (asked.has(kind) || told.has(path)) === ofAsked ? { data, flaws } : null,
    )
  const entry: Entry = {
    digests,
    evidence: look([...evidenceFilesOf(documents)].sort()),
    recorded: [...recordedIn(files)],
    kept: keptOf(judgement, digests),
    said: sayings(true),
    wronged: findings.flatMap((finding, index) => (finding.edits ? [[index, wronged(finding)] as const] : [])),
  }
  return `${key}\n${JSON.stringify(entry)}\n${JSON.stringify(sayings(false))}`
}

/** An entry, and what each of its documents says. Neither is taken apart before somebody asks. */
export interface ReadEntry {
  readonly entry: () => Entry
  readonly sayingOf: (index: number) => Saying
}

/** What an entry says. */
export function readEntry(text: string): ReadEntry {
  const start = text.indexOf('\n')
  const end = text.indexOf('\n', start + 1)
  const entry = once((): Entry => JSON.parse(text.slice(start, end)))
  const others = once((): (Saying | null)[] => JSON.parse(text.slice(end)))
  return { entry, sayingOf: index => entry().said[index] ?? others()[index] ?? { data: {}, flaws: [] } }
}

/** What an entry says, where everything is as it was when it was made, and it says all that is asked for. */
export function trueEntry(text: string, key: string, digests: boolean, look: Look): ReadEntry | undefined {
  if (!text.startsWith(`${key}\n`)) return undefined
  const read = readEntry(text)
  const { evidence, digests: has } = read.entry()
  if (digests && !has) return undefined
  return JSON.stringify(look(Object.keys(evidence))) === JSON.stringify(evidence) ? read : undefined
}

/** By the findings as they were restored. */
export function wrongedBy({ wronged }: Entry, findings: readonly Finding[]): [Finding, Wronged][] {
  return wronged.flatMap(([index, digests]) => {
    const finding = findings[index]
    return finding ? [[finding, digests]] : []
  })
}
