import { expect, test } from 'vitest'
import { citationNamed } from '../../src/law/citation-named.ts'
import { cite } from '../../src/law/cite.ts'
import { requirements } from '../../src/law/law.generated.ts'
import { placeOf } from '../../src/law/places.ts'

const law = Object.keys(requirements).filter(id => !id.startsWith('tool/'))

test.each(['da', 'en'] as const)('what we cite in %s is understood when it is asked for', lang => {
  expect(law.length).toBeGreaterThan(400)
  expect(law.filter(id => citationNamed(cite(id)[lang]) !== placeOf(id))).toEqual([])
})

test.each([
  ['§ 6', 'dk/6'],
  ['§6', 'dk/6'],
  ['§ 6 stk 1 nr 3', 'dk/6.1.3'],
  ['§ 6, nr. 3', 'dk/6.1.3'],
  ['§ 3, nr. 20, litra a', 'dk/3.0.20.a'],
  ['§ 13(1) no. 2', 'dk/13.1.2'],
  ['section 13(1)', 'dk/13.1'],
  ['NIS 2-loven, § 7, stk. 2', 'dk/7.2'],
  ['dk-620/14', 'dk-620/14'],
  ['bekendtgørelse nr. 620, § 14, stk. 1', 'dk-620/14.1'],
  ['Order 620/2025, § 7 no. 2', 'dk-620/7.0.2'],
  ['artikel 34, stk. 4', 'dir/34.4'],
  ['Article 3(1)(a) of Regulation (EU) 2024/2690', undefined],
  ['Regulation (EU) 2024/2690, Article 2(2)', 'eu-ir-articles/2.2'],
  ['forordning (EU) 2024/2690, bilaget, pkt. 4.2.2, litra a', 'eu-ir/4.2.2.a'],
  ['eu-ir/4.2.2(a)', 'eu-ir/4.2.2.a'],
  ['point 3.2', 'eu-ir/3.2'],
  ['§ 6 og lidt til', undefined],
  ['section 13 subsection 1 number 2', 'dk/13.1.2'],
  ['paragraf 6, stk. 1', 'dk/6.1'],
  ['§§ 6', 'dk/6'],
  ['§ 13(1)(4)(d)', 'dk/13.1.4.d'],
  ['§ 13, stk 1, nr 4, litra d', 'dk/13.1.4.d'],
  ['«§ 7»;', 'dk/7'],
  ['lov nr. 434/2025, § 6', 'dk/6'],
  ['Act 434/2025, § 6', 'dk/6'],
  ['CER-loven § 3', 'dk-433/3'],
  ['straffeloven § 27, stk. 2', 'dk-straffeloven/27.2'],
  ['dir/21(2)(j)', 'dir/21.2.j'],
  ['art 21', 'dir/21'],
  ['the NIS 2 Directive, art. 21', 'dir/21'],
  ['Article 23(4)(d)(ii)', 'dir/23.4.d.ii'],
  ['NIS 2-direktivet, artikel 23, stk. 4, litra d, nr. ii', 'dir/23.4.d.ii'],
  ['annex, point 4.2.2(a)', 'eu-ir/4.2.2.a'],
  ['bilaget, pkt. 4.2.2', 'eu-ir/4.2.2'],
  ['kapitel 6', 'eu-ir/6'],
  ['point 11.5.2.c', 'eu-ir/11.5.2.c'],
  ['punkt 5.1.4, litra h, nr. ii', 'eu-ir/5.1.4.h.ii'],
  ['point 5.1.4(h)(ii)', 'eu-ir/5.1.4.h.ii'],
  // A text has sections, articles or points, and the annexes of the act itself are not cited by point.
  ['NIS 2-loven artikel 3', undefined],
  ['bekendtgørelse nr. 620/2025, pkt. 3', undefined],
  ['forordning (EU) 2024/2690, § 3', undefined],
  ['bilag 1, pkt. 6', undefined],
  ['nis2lint § 3', undefined],
  ['foo/3', undefined],
  ['§ 1000', undefined],
  ['§ 12a', undefined],
  ['se § 6', undefined],
  ['point 3.2.1.', undefined],
  ['point 3.2 og mere', undefined],
  ['backup', undefined],
  ['', undefined],
  ['__proto__/6', undefined],
])('%j is %j', (written, citation) => expect(citationNamed(written)).toBe(citation))
