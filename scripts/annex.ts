import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Maps {
  readonly iso27001?: string[]
  readonly csf?: string[]
}

interface Section extends Maps {
  /** Absent where the section is a point itself. */
  readonly title?: unknown
  readonly measure?: number
}

interface Point extends Maps {
  readonly title: unknown
  readonly leadsIn?: true
  readonly [key: string]: unknown
}

interface Chapter {
  readonly title: unknown
  readonly measure: number
  readonly sections: Record<string, Section>
  readonly points: Record<string, Point>
}

type Measures = Readonly<Record<number, { readonly letter: string }>>

/** What is the same of every point of the annex: see src/law/eu-ir/README.md. */
const everywhere = {
  level: 'SKAL',
  basis: 'regulation',
  confidence: 'V',
  binds: 'regulation',
  evidence: 'policy',
  check: 'partly',
  punishable: false,
}

/** The requirements of the annex by id, and the titles of its chapters, sections and introductions by point. */
export function annex(
  folder: string,
  measures: Measures,
): { requirements: Record<string, unknown>; headings: Record<string, unknown> } {
  const requirements: Record<string, unknown> = {}
  const headings: Record<string, unknown> = {}
  const files = readdirSync(folder).filter(name => name.endsWith('.yml'))
  for (const file of files.sort()) {
    const chapter = parse(readFileSync(join(folder, file), 'utf8')) as Chapter
    headings[String(Number.parseInt(file, 10))] = chapter.title
    for (const [section, { title }] of Object.entries(chapter.sections)) if (title) headings[section] = title
    for (const [ref, { leadsIn, ...point }] of Object.entries(chapter.points)) {
      if (leadsIn) headings[ref] = point.title
      else requirements[`eu-ir/${ref}`] = expanded(point, sectionOf(ref, chapter), chapter.measure, measures)
    }
  }
  return { requirements, headings }
}

function expanded(
  { iso27001, csf, ...point }: Point,
  section: Section,
  ofChapter: number,
  measures: Measures,
): unknown {
  const measure = section.measure ?? ofChapter
  const maps = {
    nis2: [`21(2)(${measures[measure]?.letter})`],
    ...(iso27001 || section.iso27001 ? { iso27001: iso27001 ?? section.iso27001 } : {}),
    ...(csf || section.csf ? { csf: csf ?? section.csf } : {}),
  }
  return { ...everywhere, measure, ...point, maps }
}

function sectionOf(ref: string, { sections }: Chapter): Section {
  const section = sections[ref.split('.', 2).join('.')]
  if (!section) throw new Error(`point ${ref} of the annex stands in no section`)
  return section
}
