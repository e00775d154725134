import type { Finding } from '../../engine/check.ts'
import { recordedIn, type Wronged, wrongedIn } from '../../freedom.ts'
import { type Kept, keptOf, namedBy } from '../../kept.ts'
import { basesKept, type KeptBasis } from '../../kept-coverage.ts'
import type { Judgement } from '../../lint.ts'
import type { Saying } from '../../model/brief.ts'
import type { Kind } from '../../model/document.ts'
import { sourcesOf } from '../../report/located.ts'
import { once } from '../../text/once.ts'
import type { Judging } from '../judging.ts'
import { type Beyond, beyond, isStill, type Look } from './beyond.ts'
import { type KeptLines, linesShown } from './lines.ts'
import type { Unit } from './units.ts'

/** What is kept of one entity and always needed, as plain data. */
export interface Entry {
  /** Whether the digests of its documents are in it. */
  readonly digests: boolean
  readonly beyond: Beyond
  readonly kept: Kept
  readonly lines: KeptLines
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

/**
 * The entries of a unit in lines: what names all that they rest on, the digests that are written down in its files, one behind the other,
 * and of each entity the entry and what stands beside it.
 */
export type EntryLines = readonly [key: string, recorded: string, ...string[]]

/** Of these, and of what findings are about, every report has something to say. */
const asked: ReadonlySet<Kind> = new Set(['entity', 'approval'])

/** What to keep of a unit judged. */
export function entryLines(
  { judgements, documents }: Judging,
  { files, paths }: Unit,
  { key, digests, look }: { readonly key: string; readonly digests: boolean; readonly look: Look },
): EntryLines {
  const wronged = wrongedIn(files, documents)
  const sources = sourcesOf(files)
  return [key, [...recordedIn(files)].join(' '), ...judgements.flatMap(linesOf)]

  function linesOf(judgement: Judgement): [entry: string, aside: string] {
    const { findings, workspace } = judgement
    const told = namedBy(findings)
    const sayings = (ofAsked: boolean) =>
      workspace.documents.map(({ path, kind, data, flaws }) =>
        (asked.has(kind) || told.has(path)) === ofAsked ? { data, flaws } : null,
      )
    const entry: Entry = {
      digests,
      beyond: beyond(workspace, paths, look),
      kept: keptOf(judgement, digests),
      lines: linesShown(findings, sources),
      said: sayings(true),
      wronged: findings.flatMap((finding, index) => (finding.edits ? [[index, wronged(finding)] as const] : [])),
    }
    const aside: Aside = { said: sayings(false), bases: basesKept(judgement) }
    return [JSON.stringify(entry), JSON.stringify(aside)]
  }
}

/** An entry, and what stands beside it, which is not taken apart before somebody asks. */
export interface ReadEntry {
  readonly entry: Entry
  readonly sayingOf: (index: number) => Saying
  readonly basisOf: (index: number) => KeptBasis | null
}

/** What is kept of a unit. */
export interface ReadUnit {
  readonly entries: readonly ReadEntry[]
  /** The digests that are written down in its files: mostly nobody asks for them. */
  readonly recorded: () => readonly string[]
}

/** What the lines of a unit say. */
export function readUnit([, recorded = '', ...lines]: readonly (string | Buffer)[]): ReadUnit {
  return {
    entries: lines.flatMap((line, index) => (index % 2 === 0 ? [readEntry(line, lines[index + 1] ?? '')] : [])),
    recorded: () => String(recorded).split(' '),
  }
}

function readEntry(own: string | Buffer, beside: string | Buffer): ReadEntry {
  const entry: Entry = JSON.parse(String(own))
  const aside = once((): Aside => JSON.parse(String(beside)))
  return {
    entry,
    sayingOf: index => entry.said[index] ?? aside().said[index] ?? { data: {}, flaws: [] },
    basisOf: index => aside().bases[index] ?? null,
  }
}

/** What is kept of a unit, where everything is as it was then, and it says all that is asked for. */
export function trueUnit(lines: readonly Buffer[], key: string, digests: boolean, look: Look): ReadUnit | undefined {
  if (String(lines[0]) !== key) return undefined
  const isTrue = ({ entry }: ReadEntry) => (entry.digests || !digests) && isStill(entry.beyond, look)
  const read = readUnit(lines)
  return read.entries.every(isTrue) ? read : undefined
}

/** By the findings as they were restored. */
export function wrongedBy({ wronged }: Entry, findings: readonly Finding[]): [Finding, Wronged][] {
  return wronged.flatMap(([index, digests]) => {
    const finding = findings[index]
    return finding ? [[finding, digests]] : []
  })
}
