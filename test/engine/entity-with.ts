import type { Document } from '../../src/model/document.ts'
import { parse } from '../../src/model/parse.ts'
import { file } from '../workspaces.ts'

/** What of an entity document a test sets; a company with a board of five otherwise. */
export interface Setting {
  readonly form?: string
  readonly structure?: string
  readonly organ?: string
  readonly quorum?: number
  readonly members?: readonly string[]
  readonly delegations?: readonly string[]
}

/** Five members on 12 March 2026: one leaves in April, one comes in May. */
export const five = [
  'name: Mette Holm, role: chair, from: 2023-04-01',
  'name: Søren Dahl, role: deputy-chair, from: 2023-04-01',
  'name: Ida Krogh, from: 2023-04-01',
  'name: Ole Lund, from: 2019-04-01, until: 2026-04-30',
  'name: Eva Brandt, from: 2024-04-01',
  'name: Per Toft, from: 2026-05-01',
]

/** The document. */
export function entityOf({ form, structure, organ, quorum, members = five, delegations = [] }: Setting): string {
  return `nis2: entity
id: acme
name: Acme
cvr: "12345674"
legalForm: ${form ?? 'public-limited-company'}
sectors: [drinking-water]
size: { year: 2025, employees: 62, turnover: 11800000, balance: 96000000 }
coveredSince: 2025-07-01
managementBody:
  structure: ${structure ?? 'board-and-executives'}
  organ: ${organ ?? 'board'}
${quorum === undefined ? '' : `  quorum: ${quorum}\n`}  members:
${members.map(member => `    - { ${member} }`).join('\n')}
${delegations.length > 0 ? `delegations:\n${delegations.map(one => `  - { ${one} }`).join('\n')}` : ''}
`
}

/** A document that must be sound. */
export function sound(path: string, text: string): Document {
  const document = parse(file(path, text))
  if (!document?.sound || document.flaws.length > 0) throw new Error(`${path} is not sound: ${text}`)
  return document
}

/** What it says. */
export function entity(setting: Setting): Document<'entity'>['data'] {
  const { data } = sound('entity.yaml', entityOf(setting)) as Document<'entity'>
  return data
}
