import type { Rule } from '../src/engine/rule.ts'
import { defaultSettings } from '../src/engine/settings.ts'
import { type Judgement, lint } from '../src/lint.ts'
import { rules as all } from '../src/rules/index.ts'
import type { File } from '../src/text/source.ts'

/** A file of a test workspace. */
export function file(path: string, text: string): File {
  return { path, text, bytes: text.length }
}

/** A sound policy, with some of its lines changed or added; `body` stands below the front matter. */
export function policy({ body = '# Formål\n', ...changes }: Record<string, string> = {}): string {
  const lines = {
    nis2: 'policy',
    id: 'POL-1',
    title: 'Adgang',
    version: '"1.0"',
    status: 'approved',
    owner: 'It-chefen',
  }
  const front = Object.entries({ ...lines, ...changes }).map(([key, value]) => `${key}: ${value}`)
  return `---\n${front.join('\n')}\n---\n\n${body}`
}

/** A sound entity document: a waterworks of 62 employees. */
export const entity = `nis2: entity
id: acme
name: Acme A/S
cvr: "12345674"
legalForm: public-limited-company
sectors: [drinking-water]
size: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }
coveredSince: 2025-07-01
class: important
managementBody:
  structure: board-and-executives
  organ: board
  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]
`

/** Judges files as of 1 June 2026, by all rules where no others are given. */
export function judge(files: readonly File[], asOf = '2026-06-01', rules: readonly Rule[] = all): Judgement[] {
  return lint(files, { rules, asOf, tree: files.map(({ path }) => path), settings: defaultSettings })
}
