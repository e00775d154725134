import type { Finding } from '../../engine/check.ts'
import { recordedIn, type Wronged, wrongedIn } from '../../freedom.ts'
import { type Kept, keptOf, namedBy } from '../../kept.ts'
import { basesKept, type KeptBasis } from '../../kept-coverage.ts'
import type { Judgement } from '../../lint.ts'
import type { Saying } from '../../model/brief.ts'
import type { Kind } from '../../model/document.ts'
import { evidenceFilesOf, type FileDigest } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { digestsOf } from '../digests.ts'
import type { Unit } from './units.ts'

/** What is kept of one entity and always needed, as plain data. */
export interface Entry {
  /** Whether the digests of its documents are in it. */
  readonly digests: boolean
  /** What there was to each file that is named as evidence, by its path; null where there was none. */
  readonly evidence: Readonly<Record<string, FileDigest | null>>
  /** The digests that are written down in its files, one behind the other: mostly nobody looks at them. */
  readonly recorded: string
  readonly kept: Kept
  /** What documents say of which more is asked than of others; null for the rest. */
  readonly said: readonly (Saying | null)[]
  /** What the changes that findings carry would make wrong, by the place of the finding. */
  readonly wronged: readonly (readonly [number, Wronged])[]
}

/** What is kept beside it, which only some reports ask for. */
interface Aside {
  /** What the other documents say. */
  readonly said: readonly (Saying | null)[]
  /** By the number of the requirement. */
  readonly bases: readonly (KeptBasis | null)[]
}

/** An entry in lines: what names all that it rests on, the entry, and what stands beside it. */
export type EntryLines = readonly [key: string, entry: string, aside: string]

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

/** What to keep of an entity judged. */
export function entryLines(
  judgement: Judgement,
  { files }: Unit,
  { key, digests, look }: { readonly key: string; readonly digests: boolean; readonly look: Look },
): EntryLines {
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
    recorded: [...recordedIn(files)].join(' '),
    kept: keptOf(judgement, digests),
    said: sayings(true),
    wronged: findings.flatMap((finding, index) => (finding.edits ? [[index, wronged(finding)] as const] : [])),
  }
  const aside: Aside = { said: sayings(false), bases: basesKept(judgement) }
  return [key, JSON.stringify(entry), JSON.stringify(aside)]
}

/** An entry, and what stands beside it, which is not taken apart before somebody asks. */
export interface ReadEntry {
  readonly entry: Entry
  readonly sayingOf: (index: number) => Saying
  readonly basisOf: (index: number) => KeptBasis | null
}

/** What an entry says. */
export function readEntry([, own, beside]: readonly (string | Buffer)[]): ReadEntry {
  const entry: Entry = JSON.parse(String(own))
  const aside = once((): Aside => JSON.parse(String(beside)))
  return {
    entry,
    sayingOf: index => entry.said[index] ?? aside().said[index] ?? { data: {}, flaws: [] },
    basisOf: index => aside().bases[index] ?? null,
  }
}

/** What an entry says, where everything is as it was when it was made, and it says all that is asked for. */
export function trueEntry(lines: readonly Buffer[], key: string, digests: boolean, look: Look): ReadEntry | undefined {
  if (String(lines[0]) !== key) return undefined
  const read = readEntry(lines)
  const { evidence, digests: has } = read.entry
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
