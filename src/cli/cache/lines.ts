import type { Finding } from '../../engine/check.ts'
import { grouped } from '../../model/grouped.ts'
import type { KnownLines, Sources } from '../../report/located.ts'
import type { Point } from '../../text/source.ts'

/** Of each file that findings point into, where that is, and the lines that are shown with them: so nobody reads the files for that. */
export type KeptLines = Readonly<Record<string, KeptIn>>

interface KeptIn {
  /** By offset. */
  readonly points: Readonly<Record<number, Point>>
  /** By number, from one. */
  readonly lines: Readonly<Record<number, string>>
}

/** In code units. Longer lines are no text that people wrote, and read again where they are shown. */
const longest = 1000

/** What findings show of their files. */
export function linesShown(findings: readonly Finding[], sources: Sources): KeptLines {
  const shown = grouped(findings, ({ at }) => at.path)
  const named = grouped(
    findings.flatMap(({ at, see }) => [at, ...see]),
    ({ path }) => path,
  )
  const kept = [...named].map(([path, places]): [string, KeptIn] => {
    const points = places.flatMap(place => [
      [place.span[0], sources.start(place)] as const,
      [place.span[1], sources.end(place)] as const,
    ])
    const lines = (shown.get(path) ?? []).flatMap(({ at }) => {
      const { line } = sources.start(at)
      const text = sources.line(path, line)
      return text.length > longest ? [] : [[line, text] as const]
    })
    return [path, { points: Object.fromEntries(points), lines: Object.fromEntries(lines) }]
  })
  return Object.fromEntries(kept)
}

/** What was kept of some files; where of one more was kept than once, all of it. */
export function knownLines(all: Iterable<KeptLines>): KnownLines {
  const byPath = grouped([...all].flatMap(Object.entries<KeptIn>), ([path]) => path)
  const found = <T>(path: string, of: (kept: KeptIn) => T | undefined): T | undefined => {
    for (const [, kept] of byPath.get(path) ?? []) {
      const one = of(kept)
      if (one !== undefined) return one
    }
    return undefined
  }
  return {
    point: (path, offset) => found(path, ({ points }) => points[offset]),
    line: (path, line) => found(path, ({ lines }) => lines[line]),
  }
}
