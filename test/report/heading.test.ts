import { expect, test } from 'vitest'
import { heading } from '../../src/report/overview.ts'
import { file, judge } from '../workspaces.ts'

const entity = (form: string, sectors: string, employees: number) => `nis2: entity
id: acme
name: Acme
cvr: "12345674"
legalForm: ${form}
sectors: [${sectors}]
size: { year: 2025, employees: ${employees}, turnover: 400000000, balance: 300000000 }
managementBody:
  structure: top-administration
  organ: top-administrative-management
  members: [{ name: Mette Holm, role: chair, from: 2023-04-01 }]
`

function told(form: string, sectors: string, employees = 4000): string[][] {
  const [judgement] = judge([file('entity.yaml', entity(form, sectors, employees))], '2026-11-21')
  if (!judgement) throw new Error('one entity was expected')
  return (['da', 'en'] as const).map(lang => heading(judgement, lang))
}

test('of who is not covered nothing is said of figures, which need not be why', () => {
  expect(told('public-limited-company', 'energy.gas')).toEqual([
    [
      'Acme · ikke omfattet efter det oplyste · Energistyrelsen',
      'Intet krav i loven gælder for enheden på den dato, der bedømmes efter',
    ],
    [
      'Acme · by what was stated not covered · Danish Energy Agency',
      'No requirement of the act applies to the entity on the date judged by',
    ],
  ])
})

test('of who may be covered it is not said that no requirement applies', () => {
  for (const sectors of ['public-administration.local', 'energy.gas']) {
    const [da = [], en = []] = told('municipality', sectors)
    expect([da[0], en[0]]).toEqual([
      expect.stringMatching(/^Acme · uafklaret, om den er omfattet · Styrelsen for Samfundssikkerhed/),
      expect.stringMatching(/^Acme · unsettled whether it is covered · Danish Resilience Agency/),
    ])
    expect([da[1], en[1]]).toEqual([
      'Ingen krav er bedømt, da det er uafklaret, om loven omfatter enheden',
      'No requirement was judged, as it is unsettled whether the act covers the entity',
    ])
  }
})
