import { describe, expect, test } from 'vitest'
import { cite, citeAll } from '../../src/law/cite.ts'
import { durationNamed } from '../../src/law/duration-named.ts'
import { folded } from '../../src/law/folded.ts'
import { sectorNamed } from '../../src/law/sector-named.ts'
import { atStart } from '../../src/law/sentence-start.ts'

describe('a citation in words', () => {
  test.each([
    ['dk/6', '§ 6', '§ 6'],
    ['dk/6.1', '§ 6, stk. 1', '§ 6(1)'],
    ['dk/6.1.3/backup', '§ 6, stk. 1, nr. 3', '§ 6(1) no. 3'],
    ['dk/3.0.20.a', '§ 3, nr. 20, litra a', '§ 3 no. 20(a)'],
    ['dk/4.3.5.d', '§ 4, stk. 3, nr. 5, litra d', '§ 4(3) no. 5(d)'],
    ['dk-620/14.1', 'bekendtgørelse nr. 620/2025, § 14, stk. 1', 'Order 620/2025, § 14(1)'],
    ['dk-620', 'bekendtgørelse nr. 620/2025', 'Order 620/2025'],
    ['dk', 'NIS 2-loven', 'the Danish NIS 2 Act'],
    ['dir/21.2.j', 'NIS 2-direktivet, artikel 21, stk. 2, litra j', 'the NIS 2 Directive, Article 21(2)(j)'],
    [
      'dir/23.4.d.ii',
      'NIS 2-direktivet, artikel 23, stk. 4, litra d, nr. ii',
      'the NIS 2 Directive, Article 23(4)(d)(ii)',
    ],
    [
      'eu-ir/4.2.2.a',
      'forordning (EU) 2024/2690, bilaget, pkt. 4.2.2, litra a',
      'Regulation (EU) 2024/2690, annex, point 4.2.2(a)',
    ],
    ['eu-ir/4.2.2', 'forordning (EU) 2024/2690, bilaget, pkt. 4.2.2', 'Regulation (EU) 2024/2690, annex, point 4.2.2'],
    [
      'eu-ir/5.1.4.h.ii',
      'forordning (EU) 2024/2690, bilaget, pkt. 5.1.4, litra h, nr. ii',
      'Regulation (EU) 2024/2690, annex, point 5.1.4(h)(ii)',
    ],
    ['org/odd', 'organisationens egne krav', "the organisation's own requirements"],
    ['tool/odd', 'nis2lint', 'nis2lint'],
    ['unknown', 'unknown', 'unknown'],
    ['unknown/3.2', 'unknown, § 3, stk. 2', 'unknown, § 3(2)'],
  ])('%s', (id, da, en) => expect(cite(id)).toEqual({ da, en }))

  test('of several places they stand one after another', () => {
    expect(citeAll(['dk/9', 'dk/10.1'])).toEqual({ da: '§ 9; § 10, stk. 1', en: '§ 9; § 10(1)' })
    expect(citeAll([])).toEqual({ da: '', en: '' })
  })
})

test.each([
  ['PT1H', '1 time', '1 hour'],
  ['PT24H', '24 timer', '24 hours'],
  ['P1D', '1 dag', '1 day'],
  ['P14D', '14 dage', '14 days'],
  ['P1W', '1 uge', '1 week'],
  ['P2W', '2 uger', '2 weeks'],
  ['P1M', '1 måned', '1 month'],
  ['P3M', '3 måneder', '3 months'],
  ['P1Y', '1 år', '1 year'],
  ['P11Y', '11 år', '11 years'],
  // Minutes are no months, and what mixes units or is no length of time stays as it is.
  ['PT5M', 'PT5M', 'PT5M'],
  ['P1DT2H', 'P1DT2H', 'P1DT2H'],
  ['xP1D', 'xP1D', 'xP1D'],
  ['', '', ''],
])('the length of time %s', (duration, da, en) => expect(durationNamed(duration)).toEqual({ da, en }))

test('a type is named by its own name where that is short, else by its subsector, else by its sector', () => {
  expect(sectorNamed('banking')).toEqual({ da: 'Kreditinstitutter (banking)', en: 'Credit institutions (banking)' })
  expect(sectorNamed('energy.gas')).toEqual({ da: 'Gas (energy.gas)', en: 'Gas (energy.gas)' })
  expect(sectorNamed('drinking-water')).toEqual({
    da: 'Drikkevand (drinking-water)',
    en: 'Drinking water (drinking-water)',
  })
})

test('a sentence begins with a capital and is left as it is after that', () => {
  expect(atStart({ da: 'øverste ledelse i A/S', en: 'management of A/S' })).toEqual({
    da: 'Øverste ledelse i A/S',
    en: 'Management of A/S',
  })
})

test('names compare whatever their capitals, blanks and composition', () => {
  expect(folded('  Styrelsen \t\n for   SAMFUNDSSIKKERHED ')).toBe('styrelsen for samfundssikkerhed')
  expect(folded('A\u030arhus')).toBe('århus')
})
