import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isNoPolicy, looksLikePolicy, readingOf } from '../../src/engine/adopt/adopt.ts'
import { vocabularyFor } from '../../src/engine/adopt/proposals.ts'
import type { File } from '../../src/text/source.ts'

interface Labels {
  readonly lang: string
  /** It is no policy, and nothing is to be proposed for it. */
  readonly left?: true
  readonly fields?: Readonly<Record<string, string>>
  readonly sections?: Readonly<Record<string, readonly string[]>>
}

/** How often something was right, of how often it was said; and how often it was said, of how often it should have been. */
export interface Measure {
  said: number
  right: number
  found: number
  wanted: number
}

/** What came of a set, by language, with what was wrong in words. */
export interface Measured {
  readonly fields: Record<string, Measure>
  readonly claims: Record<string, Measure>
  readonly left: { readonly wanted: string[]; readonly got: string[] }
  readonly wrong: string[]
  readonly missed: string[]
}

/** The documents of a set: each begins below a line with its path. */
export function documentsIn(set: string): File[] {
  const text = readFileSync(new URL(`set/${set}.txt`, import.meta.url), 'utf8')
  return text
    .split(/^@@ /m)
    .slice(1)
    .map(part => {
      const end = part.indexOf('\n')
      const own = part.slice(end + 1)
      return { path: part.slice(0, end), text: own, bytes: Buffer.byteLength(own) }
    })
}

function measureOf(measures: Record<string, Measure>, lang: string): Measure {
  const measure = measures[lang] ?? { said: 0, right: 0, found: 0, wanted: 0 }
  measures[lang] = measure
  return measure
}

/** Reads a set as `adopt` does, and compares with what its labels say. */
export function measured(set: string): Measured {
  const labels = parse(readFileSync(new URL(`set/${set}.yml`, import.meta.url), 'utf8')) as Record<string, Labels>
  const vocabulary = vocabularyFor(false)
  const all = documentsIn(set)
  const result: Measured = { fields: {}, claims: {}, left: { wanted: [], got: [] }, wrong: [], missed: [] }
  const { wrong, missed } = result
  for (const file of all.filter(({ path }) => path.endsWith('.md'))) {
    const known = labels[file.path]
    if (!known) throw new Error(`${file.path} has no labels`)
    const sidecar = all.find(({ path }) => path === file.path.replace(/\.md$/, '.json'))
    const reading = readingOf(file, vocabulary, sidecar)
    if (known.left) result.left.wanted.push(file.path)
    if (isNoPolicy(reading) || !looksLikePolicy(reading)) {
      result.left.got.push(file.path)
      continue
    }
    const fields = measureOf(result.fields, known.lang)
    const wanted = Object.entries(known.fields ?? {})
    fields.wanted += wanted.length
    for (const { field, value, origin } of reading.fields) {
      const right = known.fields?.[field]
      fields.said++
      if (right === value) {
        fields.right++
        fields.found++
      } else wrong.push(`${file.path} ${field}: ${value} (${origin}), not ${right}`)
    }
    for (const [field, value] of wanted) {
      if (reading.fields.every(one => one.field !== field)) missed.push(`${file.path} ${field}: ${value}`)
    }
    const claims = measureOf(result.claims, known.lang)
    const answered = new Set<string>()
    const said = new Set<string>()
    for (const { section, requirement, confidence, words } of reading.claims) {
      said.add(requirement)
      if (confidence !== 'high') continue
      claims.said++
      const right = known.sections?.[section.title] ?? []
      if (right.includes(requirement)) {
        claims.right++
        answered.add(requirement)
      } else wrong.push(`${file.path} «${section.title}» → ${requirement} (${words.join(', ')})`)
    }
    // A requirement is claimed once in a document, so what is wanted is counted by requirement: the first that a heading serves.
    const asked = new Set(Object.values(known.sections ?? {}).flatMap(list => list.slice(0, 1)))
    claims.wanted += asked.size
    for (const id of asked) {
      if (answered.has(id)) claims.found++
      else missed.push(`${file.path} ${id}${said.has(id) ? ' (not high)' : ''}`)
    }
  }
  return result
}
