import type { Finding } from '../../engine/check.ts'
import { recordedIn, type Wronged, wrongedIn } from '../../freedom.ts'
import { type Kept, keptOf } from '../../kept.ts'
import type { Judgement } from '../../lint.ts'
import type { Saying } from '../../model/brief.ts'
import type { Kind } from '../../model/document.ts'
import { evidenceFilesOf, type FileDigest } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { digestsOf } from '../digests.ts'
import type { Unit } from './units.ts'

/** What is kept of one entity, as plain data. */
export interface Entry {
  /** Names all that it was judged by. */
  readonly key: string
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

/** Of these, every report has something to say. */
const asked: ReadonlySet<Kind> = new Set(['entity', 'approval'])

/** What to keep of an entity judged, as text: first what is always needed, then what the other documents say. */
export function entryText(judgement: Judgement, key: string, { files }: Unit, look: Look): string {
  const { findings, workspace } = judgement
  const { documents } = workspace
  const wronged = wrongedIn(files, documents)
  const said = documents.map(({ kind, data, flaws }) => (asked.has(kind) ? { data, flaws } : null))
  const others = documents.map(({ kind, data, flaws }) => (asked.has(kind) ? null : { data, flaws }))
  const entry: Entry = {
    key,
    evidence: look([...evidenceFilesOf(documents)].sort()),
    recorded: [...recordedIn(files)],
    kept: keptOf(judgement),
    said,
    wronged: findings.flatMap((finding, index) => (finding.edits ? [[index, wronged(finding)] as const] : [])),
  }
  return `${JSON.stringify(entry)}\n${JSON.stringify(others)}`
}

/** An entry, and what each of its documents says. */
export interface Read {
  readonly entry: Entry
  readonly sayingOf: (index: number) => Saying
}

/** What an entry says. */
export function readEntry(text: string): Read {
  const end = text.indexOf('\n')
  const entry: Entry = JSON.parse(text.slice(0, end))
  const others = once((): (Saying | null)[] => JSON.parse(text.slice(end + 1)))
  return { entry, sayingOf: index => entry.said[index] ?? others()[index] ?? { data: {}, flaws: [] } }
}

/** Whether everything is as it was when an entry was made. */
export function isTrue({ key, evidence }: Entry, expected: string, look: Look): boolean {
  return key === expected && JSON.stringify(look(Object.keys(evidence))) === JSON.stringify(evidence)
}

/** By the findings as they were restored. */
export function wrongedBy({ wronged }: Entry, findings: readonly Finding[]): [Finding, Wronged][] {
  return wronged.flatMap(([index, digests]) => {
    const finding = findings[index]
    return finding ? [[finding, digests]] : []
  })
}
