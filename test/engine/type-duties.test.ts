import { expect, test } from 'vitest'
import { profileOf } from '../../src/engine/profile.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import type { RequirementId } from '../../src/law/law.generated.ts'
import { lint } from '../../src/lint.ts'
import type { Document } from '../../src/model/document.ts'
import { parse } from '../../src/model/parse.ts'
import { entity, file, policy } from '../workspaces.ts'

const of = (sector: string, employees = 9) =>
  file(
    'entity.yaml',
    entity
      .replace('[drinking-water]', `[${sector}]`)
      .replace(/size: .*/, `size: { year: 2025, employees: ${employees}, turnover: 900000, balance: 400000 }`),
  )
const owed = (sector: string, asOf: string, employees?: number): readonly RequirementId[] =>
  profileOf(parse(of(sector, employees)) as Document<'entity'>, asOf).applicable

const section11 = (ids: readonly RequirementId[]) => ids.filter(id => id.startsWith('dk/11.'))
const order = (ids: readonly RequirementId[]) => ids.filter(id => id.startsWith('dk-653/'))

test('who registers domain names owes section 11 whatever the size, and the order from 1 January 2026', () => {
  for (const sector of [
    'domain-registration',
    'digital-infrastructure.tld',
    'ict-service-management.msp, domain-registration',
  ]) {
    expect(section11(owed(sector, '2025-12-31'))).toHaveLength(8)
    expect(order(owed(sector, '2025-12-31'))).toEqual([])
    expect(order(owed(sector, '2026-01-01'))).toHaveLength(10)
  }
  expect(section11(owed('domain-registration', '2025-06-30'))).toEqual([])
})

test('a small registrar owes nothing of sections 6 and 7', () => {
  const ids = owed('domain-registration', '2026-06-01')
  expect(ids.filter(id => /^dk\/[67]\.|^eu-ir/.test(id))).toEqual([])
})

test('others owe nothing of section 11, and a registrar abroad owes it there', () => {
  for (const sector of ['drinking-water', 'digital-infrastructure.dns', 'ict-service-management.msp'])
    expect(section11(owed(sector, '2026-06-01', 62))).toEqual([])
  const abroad = of('domain-registration').text.replace(
    'coveredSince',
    'mainEstablishment: { country: SE, basis: decisions, reason: Sikkerheden ledes fra Stockholm }\ncoveredSince',
  )
  const profile = profileOf(parse(file('entity.yaml', abroad)) as Document<'entity'>, '2026-06-01')
  expect(section11(profile.applicable)).toEqual([])
})

test('the shorter time of section 13(2) is for trust services alone', () => {
  const trust = ['digital-infrastructure.trust', 'digital-infrastructure.trust-qualified']
  for (const sector of trust) expect(owed(sector, '2026-06-01')).toContain('dk/13.2/trust-notification')
  expect(owed('ict-service-management.msp', '2026-06-01', 62)).not.toContain('dk/13.2/trust-notification')
  expect(owed('ict-service-management.msp', '2026-06-01', 62)).toContain('dk/13.1.5/status-report')
})

test('a policy on registration data counts without a decision of the management body, a draft does not', () => {
  const body = `# Kontrol\n\n${'Registranternes oplysninger kontrolleres ved hver registrering efter en fast fremgangsmåde. '.repeat(5)}\n`
  const covers = '{ dk/11.3/accuracy-policy: "#kontrol" }'
  const stands = (status: string) => {
    const files = [of('domain-registration'), file('policy.md', policy({ covers, status, body }))]
    const [judgement] = lint(files, { rules: [], asOf: '2026-06-01', tree: [], settings: defaultSettings })
    return judgement?.requirements.find(({ id }) => id === 'dk/11.3/accuracy-policy')?.status
  }
  expect(stands('approved')).toBe('met')
  expect(stands('draft')).toBe('partial')
})
