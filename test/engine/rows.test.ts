import { expect, test } from 'vitest'
import { sentenceOf } from '../../src/report/sentence.ts'
import { entity, file, judge } from '../workspaces.ts'

const thousand = Array.from({ length: 1000 }, (_, index) => index + 1)

/** A register of a thousand pumping stations, each row with the same addition. */
function register(more: string, owner = 'owner: Driftschefen'): string {
  const rows = thousand.map(n => `  - { id: ps-${n}, name: Pumpestation ${n}, type: facility, ${owner}${more} }`)
  return `nis2: assets\nid: AKTIVER\nassets:\n${rows.join('\n')}\n`
}

const told = (text: string, rule: string, second = '') =>
  judge([file('entity.yaml', entity), file('assets.yaml', text), ...(second ? [file('more.yaml', second)] : [])])
    .flatMap(({ findings }) => findings)
    .filter(finding => finding.rule === rule)

test.each([
  ['references-resolve', register(', supports: [spildevand]'), ''],
  ['matches-schema', register(', ejer: Drift'), ''],
  ['matches-schema', register('', 'ejer: Drift'), ''],
  ['id-unique', register(''), register('').replace('AKTIVER', 'FLERE')],
])('%s says the same of a thousand rows once', (rule, text, second) => {
  const findings = told(text, rule, second)
  expect(findings.length).toBeLessThanOrEqual(2)
  expect(findings.map(({ also }) => also)).toEqual(
    findings.map(() => ({ count: 999, names: ['ps-2', 'ps-3', 'ps-4'] })),
  )
})

test('rows that name a thousand different things are told of once, and in time', () => {
  const start = performance.now()
  const rows = register('').replace(/ps-(\d+), name(.*) \}/g, 'ps-$1, name$2, supports: [tjeneste-$1] }')
  const services = thousand.map(n => `  - { id: t-${n}, name: Tjeneste ${n}, owner: Driftschefen }`)
  const findings = told(
    rows,
    'references-resolve',
    `nis2: services\nid: TJENESTER\nservices:\n${services.join('\n')}\n`,
  )
  expect(findings).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('five rows are told of one by one', () => {
  const rows = register(', supports: [spildevand]').split('\n').slice(0, 8).join('\n')
  const findings = told(`${rows}\n`, 'references-resolve')
  expect(findings.map(({ at }) => at.key)).toEqual([1, 2, 3, 4, 5].map(n => `assets/ps-${n}/supports/spildevand`))
})

test('what is said once keeps its fingerprint when the first row is mended', () => {
  const before = told(register(', supports: [spildevand]'), 'references-resolve')
  const after = told(register(', supports: [spildevand]').replace(', supports: [spildevand]', ''), 'references-resolve')
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint))
  expect(before[0] && sentenceOf(before[0], 'da').says).toContain('det samme gælder for 999 andre rækker')
})
