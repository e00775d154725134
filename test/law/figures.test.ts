import { expect, test } from 'vitest'
import { decidingFigures, type Figures, type Stated } from '../../src/law/figures.ts'
import type { SectorId } from '../../src/law/law.generated.ts'

const stated = (sectors: SectorId[], own: Partial<Figures>, more: Partial<Stated> = {}): Stated => ({
  sectors,
  own,
  designations: [],
  legalForm: 'public-limited-company',
  mainEstablishment: 'DK',
  ...more,
})

test.each<[string, Stated, string[]]>([
  ['a waterworks by nothing', stated(['drinking-water'], {}), ['employees', 'turnover', 'balance']],
  ['a waterworks of 300', stated(['drinking-water'], { employees: 300 }), []],
  [
    'a waterworks of 100 may be large by money',
    stated(['drinking-water'], { employees: 100 }),
    ['turnover', 'balance'],
  ],
  ['not where one amount is low', stated(['drinking-water'], { employees: 100, turnover: 50e6 }), []],
  ['nor where the other is', stated(['drinking-water'], { employees: 100, balance: 43e6 }), []],
  ['few heads and one amount over', stated(['drinking-water'], { employees: 10, turnover: 60e6 }), ['balance']],
  ['few heads and one amount not over', stated(['drinking-water'], { employees: 10, turnover: 10e6 }), []],
  ['food of 50 is important, however large', stated(['food'], { employees: 50 }), []],
  ['food by money alone', stated(['food'], { turnover: 90e6, balance: 90e6 }), []],
  ['DNS is essential', stated(['digital-infrastructure.dns'], {}), []],
  [
    'a non-qualified trust service may be large',
    stated(['digital-infrastructure.trust'], {}),
    ['employees', 'turnover', 'balance'],
  ],
  ['a bank', stated(['banking'], {}), []],
  ['a municipality', stated(['public-administration.local'], {}, { legalForm: 'municipality' }), []],
  ['energy, since Act 258/2025 asks for size', stated(['energy.gas'], { employees: 300 }), ['turnover', 'balance']],
  ['energy that is large enough by one amount', stated(['energy.gas'], { employees: 50, turnover: 11e6 }), []],
  ['food with a turnover that is not over, by heads alone', stated(['food'], { turnover: 5e6 }), ['employees']],
  ['a sole provider', stated(['food'], {}, { designations: ['sole-provider'] }), []],
  ['a Swedish MSP', stated(['ict-service-management.msp'], {}, { mainEstablishment: 'SE' }), []],
  ['nothing in the annexes', stated([], {}), []],
])('%s', (_, facts, missing) => expect(decidingFigures(facts)).toEqual(missing))
