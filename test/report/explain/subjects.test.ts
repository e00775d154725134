import { describe, expect, test } from 'vitest'
import { catalogueOf } from '../../../src/law/catalogue.ts'
import type { Lang } from '../../../src/law/types.ts'
import { explanationsOf, nearestNames } from '../../../src/report/explain/explain.ts'

const catalogue = catalogueOf({
  'org/own': { title: { da: 'Vores eget', en: 'Our own' }, ask: { da: 'Skriv det', en: 'Write it' }, level: 'BØR' },
})
const ask = (name: string, lang: Lang = 'en') => explanationsOf(name, { lang, catalogue })
const meant = (name: string) => ask(name).map(({ kind, id }) => `${kind} ${id}`)
const said = (name: string, lang: Lang = 'en') => JSON.stringify(ask(name, lang))

test.each([
  ['approval-current', ['rule approval-current']],
  ['dk/6.1.3/backup', ['requirement dk/6.1.3/backup']],
  ['backup', ['requirement dk/6.1.3/backup']],
  ['org/own', ['requirement org/own']],
  ['3.2.5', ['requirement eu-ir/3.2.5']],
  ['eu-ir/4.2.2(a)', ['requirement eu-ir/4.2.2.a']],
  ['eu-ir/3.2', ['point eu-ir/3.2']],
  ['eu-ir/3', ['point eu-ir/3']],
  ['eu-ir/5.2', ['requirement eu-ir/5.2']],
  ['§ 6', ['place dk/6']],
  ['6', ['place dk/6']],
  ['13(1)', ['place dk/13.1']],
  ['§ 6, stk. 1, nr. 3', ['place dk/6.1.3']],
  ['§ 13(1) no. 2', ['place dk/13.1.2']],
  ['dk/6.1.3', ['place dk/6.1.3']],
  ['§ 21, stk. 2', ['place dk/21']],
  ['dk-620/14', ['place dk-620/14']],
  ['bekendtgørelse nr. 620/2025, § 14', ['place dk-620/14']],
  ['dk-620', ['text dk-620']],
  ['NIS 2-loven', ['text dk']],
  ['forordning 2024/2690', ['text eu-ir']],
  ['nr. 3', ['measure nr. 3']],
  ['foranstaltning 3', ['measure nr. 3']],
  ['A.8.13', ['control iso27001 A.8.13']],
  ['ISO A.8.13', ['control iso27001 A.8.13']],
  ['ISO/IEC 27001:2022 a.8.13', ['control iso27001 A.8.13']],
  ['PR.DS-11', ['control csf PR.DS-11']],
  ['9.1', ['requirement eu-ir/9.1', 'control iso27001 9.1']],
  ['ISO 9.1', ['control iso27001 9.1']],
  ['CIS 17.4', ['control cis 17.4']],
  ['21(2)(c)', ['control nis2 21(2)(c)']],
  ['artikel 21, stk. 2, litra c', ['control nis2 21(2)(c)']],
  ['dir/34.4', ['place dir/34.4']],
  ['drinking-water', ['sector drinking-water']],
  ['msp', ['sector ict-service-management.msp']],
  ['SAMSIK', ['authority styrelsen-for-samfundssikkerhed']],
  ['cfcs', ['authority CFCS']],
  ['Erhvervsstyrelsen', ['authority Erhvervsstyrelsen']],
  ['critical-entity', ['designation critical-entity']],
  ['A/S', ['legal-form public-limited-company']],
  ['', []],
  ['__proto__', []],
  ['§ 99', []],
  ['§ 6, stk. 9', []],
  ['org/other', []],
  ['eu-ir/99', []],
  ['dk/constructor', []],
  ['dk-620/constructor', []],
  ['dk/__proto__', []],
  ['eu-ir/constructor', []],
])('%j means %j', (name, things) => expect(meant(name)).toEqual(things))

test.each([
  ['backpu', 'backup'],
  ['aproval-curent', 'approval-current'],
  ['§ 6, stk. 9', '§ 6(3)'],
  ['PR.DS-99', 'PR.DS-11'],
  ['Erhvervstyrelsen', 'Erhvervsstyrelsen'],
])('%j is not known, and %j is near', (name, near) => {
  expect(ask(name)).toEqual([])
  expect(nearestNames(name, { lang: 'en', catalogue })).toContain(near)
})

test.each(['qqqqqqqqqqqq', 'dk/abc', 'dk/constructor'])('for %j, like nothing, nothing is offered', name => {
  expect(nearestNames(name, { lang: 'en', catalogue })).toEqual([])
})

test('a letter that stands in place of a stykke is near to no number', () => {
  expect(nearestNames('dk/6.b', { lang: 'en', catalogue }).join()).not.toContain('NaN')
})

test.each(['99', '§ 99', '35'])('%s is no slip for the last section, so nothing is offered', name => {
  expect(nearestNames(name, { lang: 'en', catalogue })).toEqual([])
})

describe('what public material gets wrong is answered rightly', () => {
  test.each([
    ['§ 5', 'Either at least 50 persons employed, or turnover and balance sheet both over EUR 10 million'],
    ['§ 4', 'from 250 and from 50 persons employed, both included'],
    ['§ 4', 'a large entity of annex 2 is important'],
    ['dk/4.1/class', 'Cloud, data centres, content delivery networks and managed services have their class by size'],
    ['§ 4', 'Central government authorities are essential entities'],
    ['§ 32', '§ 32 does not exempt them'],
    ['CFCS', 'the competent authority, which is the Danish Agency for Digital Government, and the CSIRT'],
    ['Erhvervsstyrelsen', 'Danish Agency for Digital Government.'],
    ['§ 20', 'The competent authority of the sector supervises'],
    ['SAMSIK', 'shares the sectors among ten authorities'],
    ['dk-435/32', 'Act no. 435 is dated 6 May 2025'],
    ['NIS 2-loven', 'Act no. 434 of 6 May 2025'],
    [
      'dk/13.1.4/final-report',
      'one calendar month after the incident notification (the one of 72 hours) was sent: not 30 days',
    ],
    ['dk/33.3/first-wave', 'on 1 October 2025 at the latest'],
    ['dk/9.2/deadline', 'The digital types of § 9 have 3 months'],
    ['§ 1', 'It is § 1(7)'],
    ['dk/15.1/recipients', '§ 15 has no hours: without undue delay'],
    ['§ 23', 'It is the competent authority that decides'],
    ['§ 23', 'Only against essential entities, and not against public administration entities'],
    ['§ 7', 'which does not amend the Companies Act'],
    ['§ 22', 'leaves it to the Member States'],
    ['§ 32', 'The act names no amount and no percentage'],
    ['§ 32', 'at least reach the higher of EUR 10 million and 2 %'],
    ['dir/34.8', 'paragraph 5 says how high the highest fine for important entities must be able to be'],
    ['§ 7', 'No, not in itself: § 32(1) does not name it.'],
    ['§ 33', 'applies from 1 July 2025 and not before'],
  ])('%s: %s', (name, right) => expect(said(name)).toContain(right))

  test('in Danish too', () => {
    expect(said('dk/13.1.4/final-report', 'da')).toContain('én kalendermåned efter, at hændelsesunderretningen')
    expect(said('§ 7', 'da')).toContain('Nej, ikke i sig selv: § 32, stk. 1, nævner den ikke.')
    expect(said('§ 23', 'da')).toContain('Kun over for væsentlige enheder')
  })
})

describe('who may be fined', () => {
  test.each([
    ['dk/6.2/corrective-action', 'Yes: § 32(1) no. 1'],
    ['dk/15.1/recipients', 'Yes: § 32(1) no. 1 provides a fine for breach of § 15'],
    ['dk/7.1/approval', 'No, not in itself'],
    ['dk/19.2/community', 'No, not in itself'],
    ['eu-ir/3.2.5', 'but not this text'],
    ['dk/6.1.2/log-protection', "breach of the act's own words, and this point is not among them"],
    ['tool/readable', 'it is not a legal requirement'],
    ['§ 16', 'not to follow'],
    ['§ 24', 'to hinder supervision'],
  ])('%s: %s', (name, text) => {
    const penalty = ask(name)[0]?.parts.find(({ key }) => key === 'penalty')
    expect(penalty?.lines?.join(' ')).toContain(text)
  })
})

test('a tie to another standard is no stronger than its source makes it', () => {
  const ties = (name: string) =>
    ask(name)[0]
      ?.parts.find(({ key }) => key === 'mappings')
      ?.table?.rows.map(([, tie]) => tie)
  expect(ties('eu-ir/3.2.5')).toEqual(['corresponds', 'intersects', 'intersects'])
  expect(ties('dk/6.1.3/backup')).toEqual(['corresponds', 'related', 'related', 'indirect'])
})

test('a conditional point of the annex wants its reason by article 2(2); an unconditional one has no reservation', () => {
  const exception = (name: string) => ask(name)[0]?.parts.find(({ key }) => key === 'exception')
  expect(exception('eu-ir/11.7.1')?.lines?.[0]).toContain('Article 2(2)')
  expect(exception('eu-ir/3.2.5')?.lines?.[0]).toContain('no reservation')
  expect(exception('eu-ir/11.7.1')?.files?.[0]?.text).toContain('requirement: eu-ir/11.7.1')
})
