import { expect, test } from 'vitest'
import { type AnyRequirementId, catalogueOf, isOwn } from '../../src/law/catalogue.ts'
import { requirements } from '../../src/law/law.generated.ts'

const asked = {
  title: { da: 'Kodegennemgang', en: 'Code review' },
  ask: { da: 'Gennemgå al kode', en: 'Review all code' },
  level: 'SKAL',
} as const
const declared = { 'org/code-review': asked }

test('what an organisation declares stands behind the requirements of the law', () => {
  const catalogue = catalogueOf(declared)
  expect(catalogue.own).toEqual(['org/code-review'])
  expect(catalogue.all).toEqual([...Object.keys(requirements), 'org/code-review'])
  expect(catalogue.knows('org/code-review')).toBe(true)
  expect(catalogue.knows('org/other')).toBe(false)
  expect(catalogue.knows('dk/6.1.3/backup')).toBe(true)
})

test('what an organisation asks of itself is no law: nobody is punished for it', () => {
  expect(catalogueOf(declared).of('org/code-review')).toEqual({
    ...asked,
    basis: 'org',
    confidence: 'V',
    binds: 'covered',
    evidence: 'policy',
    check: 'automated',
    punishable: false,
  })
})

test('the law is there without any declaration, and what is not known is an error', () => {
  const catalogue = catalogueOf({})
  expect(catalogue.own).toEqual([])
  expect(catalogue.of('dk/6.1.3/backup')).toBe(requirements['dk/6.1.3/backup'])
  expect(() => catalogue.of('org/none' as AnyRequirementId)).toThrow('there is no requirement org/none')
})

test('of one declaration there is one catalogue', () => {
  expect(catalogueOf(declared)).toBe(catalogueOf(declared))
  expect(catalogueOf({ ...declared })).not.toBe(catalogueOf(declared))
})

test('only ids that begin with org/ are an organisation’s own', () => {
  expect(['org/a', 'dk/6', 'tool/org/', 'organisation/a'].map(isOwn)).toEqual([true, false, false, false])
})
