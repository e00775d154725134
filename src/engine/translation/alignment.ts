import type { Part } from './parts.ts'

/** A part of an original and the part of its translation; one of them is missing where the other has no counterpart. */
export interface AlignedParts {
  readonly original?: Part
  readonly translated?: Part
}

/** More than this is not weighed: then a part is held against the one with its number. */
const mostWeighed = 250_000

/**
 * Which part of a translation is which of its original: in their order, headings of one depth with each other, and of several
 * those that state the same figures and are as long, since titles are in two languages.
 */
export function aligned(original: readonly Part[], translated: readonly Part[]): AlignedParts[] {
  const same =
    original.length === translated.length && original.every((part, at) => depth(part) === depth(translated[at]))
  if (same || original.length * translated.length > mostWeighed) return byNumber(original, translated)
  const best = weighed(original, translated)
  const found: AlignedParts[] = []
  let [i, j] = [0, 0]
  while (i < original.length || j < translated.length) {
    const [a, b] = [original[i], translated[j]]
    const here = at(best, i, j)
    if (a && b && here === at(best, i + 1, j + 1) + likeness(a, b)) {
      found.push({ original: a, translated: b })
      i++
      j++
    } else if (a && here === at(best, i + 1, j)) {
      found.push({ original: a })
      i++
    } else if (b) {
      found.push({ translated: b })
      j++
    }
  }
  return found
}

function byNumber(original: readonly Part[], translated: readonly Part[]): AlignedParts[] {
  const most = Math.max(original.length, translated.length)
  return Array.from({ length: most }, (_, index) => {
    const [a, b] = [original[index], translated[index]]
    return { ...(a ? { original: a } : {}), ...(b ? { translated: b } : {}) }
  })
}

/** How alike what is left of both can be at most, from each pair of parts on. */
function weighed(original: readonly Part[], translated: readonly Part[]): Float64Array[] {
  const best = Array.from({ length: original.length + 1 }, () => new Float64Array(translated.length + 1))
  for (const [i, a] of [...original.entries()].reverse()) {
    const row = best[i] ?? new Float64Array()
    for (const [j, b] of [...translated.entries()].reverse()) {
      row[j] = Math.max(at(best, i + 1, j), at(best, i, j + 1), at(best, i + 1, j + 1) + likeness(a, b))
    }
  }
  return best
}

function at(best: readonly Float64Array[], i: number, j: number): number {
  return best[i]?.[j] ?? 0
}

/** Whole numbers, so that sums are exact. What stands above every heading is only ever like itself. */
function likeness(a: Part, b: Part): number {
  if (!a.section || !b.section) return a.section === b.section ? 1_000 : -1_000
  const left = new Set(a.figures.flatMap(({ readings }) => readings))
  const shared = b.figures.filter(({ readings }) => readings.some(reading => left.has(reading))).length
  const figures = Math.max(a.figures.length, b.figures.length)
  // Of a few words, the length says nothing.
  const [shorter = 0, longer = 0] = [a.section.words + 20, b.section.words + 20].sort((one, other) => one - other)
  return (
    (a.section.depth === b.section.depth ? 100 : 10) +
    (figures === 0 ? 30 : Math.round((300 * shared) / figures)) +
    (shorter * 2 > longer ? 20 : 0)
  )
}

function depth(part: Part | undefined): number | undefined {
  return part && (part.section?.depth ?? 0)
}
