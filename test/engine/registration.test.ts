import { expect, test } from 'vitest'
import { openQuestionOf } from '../../src/engine/open-questions.ts'
import { profileOf } from '../../src/engine/profile.ts'
import { filingsBy, registrationDutyOf } from '../../src/engine/registration.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import type { Document } from '../../src/model/document.ts'
import { parse } from '../../src/model/parse.ts'
import { link } from '../../src/model/workspace.ts'

const asOf = '2026-06-01'

function entity(
  sectors: string,
  employees: number,
  legalForm = 'public-limited-company',
  more = '',
): Document<'entity'> {
  const text = `nis2: entity
id: acme
name: Acme A/S
cvr: "12345674"
legalForm: ${legalForm}
sectors: [${sectors}]
size: { year: 2025, employees: ${employees}, turnover: 900000, balance: 400000${more} }
coveredSince: 2025-07-01
class: important
managementBody:
  structure: board-and-executives
  organ: board
  members: [{ name: Mette Holm, from: 2023-04-01 }]
`
  return parse({ path: 'entity.yaml', text, bytes: text.length }) as Document<'entity'>
}

const profile = (...arguments_: Parameters<typeof entity>) => profileOf(entity(...arguments_), asOf)

test.each([
  [
    'drinking-water',
    62,
    { paragraph: '10', authority: 'dk/10.1/authority', changes: 'dk/10.3/changes', certain: true },
  ],
  ['ict-service-management.msp', 62, { paragraph: '9', certain: true }],
  ['ict-service-management.msp, drinking-water', 62, { paragraph: '9', certain: true }],
  // Trust service providers are not in the list of section 9.
  ['digital-infrastructure.trust', 5, { paragraph: '10', certain: true }],
  // Section 9 names no size; domain registration has no class.
  ['ict-service-management.msp', 12, { paragraph: '9', certain: false }],
  ['domain-registration', 3, { paragraph: '9', certain: true }],
  // Too small, or under another act.
  ['drinking-water', 12, undefined],
  ['energy.electricity', 300, undefined],
  ['public-administration.local', 4000, undefined],
] as const)('the duty to register: %s, %i employed', (sectors, employees, duty) => {
  const found = registrationDutyOf(profile(sectors, employees))
  if (duty) expect(found).toMatchObject(duty)
  else expect(found).toBeUndefined()
})

test.each([
  ['drinking-water', 62, 'public-limited-company', '', undefined],
  ['energy.electricity', 300, 'public-limited-company', '', 'otherAct'],
  ['banking', 300, 'public-limited-company', '', 'otherAct'],
  ['energy.electricity, waste-management', 300, 'public-limited-company', '', 'otherAct'],
  // Of medium size both make it important.
  ['energy.electricity, waste-management', 62, 'public-limited-company', '', undefined],
  ['digital-infrastructure.telecom', 300, 'public-limited-company', '', 'otherAct'],
  // Regions that provide networks fall back under the act.
  ['digital-infrastructure.telecom', 300, 'region', '', undefined],
  ['public-administration.local', 300, 'municipality', '', 'unsettled'],
  ['energy.district-heating-cooling', 300, 'municipality', '', 'unsettled'],
  ['drinking-water', 300, 'municipality', '', undefined],
  ['waste-water', 62, 'cooperative', ', consolidated: { employees: 400, turnover: 1, balance: 1 }', 'groups'],
  ['waste-water', 62, 'cooperative', ', consolidated: { employees: 249, turnover: 1, balance: 1 }', undefined],
] as const)('the open question about the class: %s, %i employed, %s%s', (sectors, employees, form, more, is) => {
  const document = entity(sectors, employees, form, more)
  expect(openQuestionOf(document.data, profileOf(document, asOf))?.is).toBe(is)
})

test('filings count by their channel, oldest first, and none of the future', () => {
  const text = `nis2: registration
id: REG
paragraph: "10"
filings:
  - { date: 2026-02-01, channel: fallback }
  - { date: 2026-01-01, channel: other, receipt: mail }
  - { date: 2026-06-02, channel: virk.dk }
  - { date: 2026-06-01, channel: exemption }
`
  const document = parse({ path: 'registration.yaml', text, bytes: text.length })
  const [workspace] = link(document ? [document] : [], [], catalogueOf({}))
  const filings = workspace ? filingsBy(asOf, workspace) : []
  expect(filings.map(({ date, index, counts }) => [date, index, counts])).toEqual([
    ['2026-01-01', 1, false],
    ['2026-02-01', 0, true],
    ['2026-06-01', 3, true],
  ])
})
