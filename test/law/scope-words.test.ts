import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/law/figures.ts'
import { scopeOf } from '../../src/law/scope.ts'
import { type Case, food, large, medium, msp, small, water } from './scope/case.ts'
import { stated } from './scope/stated.ts'

/** What somebody reads who asks whether the act covers them, in both languages. */
const told = (facts: Case[1]) => {
  const { trace, open } = scopeOf(factsOf(stated(facts)))
  return {
    steps: trace.map(({ where, says, confidence }) => [
      `${where.da}: ${says.da} [${confidence}]`,
      `${where.en}: ${says.en}`,
    ]),
    open: open.map(({ da, en }) => [da, en]),
  }
}

describe('each step of the way, in both languages', () => {
  test.each<[string, Case[1], string, string]>([
    [
      'another act for some of what it does',
      { sectors: ['energy.electricity'], size: medium },
      '§ 1, stk. 2: Elektricitet (energy.electricity): lov nr. 258/2025 gælder i stedet, i det omfang den dækker aktiviteterne [I]',
      '§ 1(2): Electricity (energy.electricity): Act 258/2025 applies instead, to the extent that it covers the activities',
    ],
    [
      'another act for the whole of it',
      { sectors: ['banking'], size: large },
      '§ 1, stk. 3: Kreditinstitutter (banking): forordning (EU) 2022/2554 (DORA) gælder i stedet [I]',
      '§ 1(3): Credit institutions (banking): Regulation (EU) 2022/2554 (DORA) applies instead',
    ],
    [
      'another act, of a type whose own source is not § 1',
      { sectors: ['digital-infrastructure.telecom'], size: large },
      '§ 1, stk. 2: Digital infrastruktur (digital-infrastructure.telecom): lov nr. 435/2025 gælder i stedet, i det omfang den dækker aktiviteterne [V]',
      '§ 1(2): Digital infrastructure (digital-infrastructure.telecom): Act 435/2025 applies instead, to the extent that it covers the activities',
    ],
    [
      'another state by the main establishment',
      { sectors: msp, mainEstablishment: 'SE', size: large },
      '§ 2, stk. 2: Udbyder af administrerede tjenester (ict-service-management.msp): hører under jurisdiktionen i Sverige, ikke under den danske [V]',
      '§ 2(2): Managed service provider (ict-service-management.msp): under the jurisdiction of Sweden, not the Danish',
    ],
    [
      'another state by the representative',
      { sectors: msp, mainEstablishment: 'US', representative: 'SE', size: large },
      '§ 2, stk. 4: Udbyder af administrerede tjenester (ict-service-management.msp): hører under jurisdiktionen i Sverige, ikke under den danske [V]',
      '§ 2(4): Managed service provider (ict-service-management.msp): under the jurisdiction of Sweden, not the Danish',
    ],
    [
      'its place in the annexes',
      { sectors: water, size: medium },
      '§ 1, stk. 1: Drikkevand (drinking-water): bilag 1, pkt. 6 [V]',
      '§ 1(1): Drinking water (drinking-water): annex 1, point 6',
    ],
    [
      'a type that is in no annex',
      { sectors: ['domain-registration'], size: small },
      '§ 9, stk. 1: Domænenavnsregistrering (domain-registration): ikke i bilagene, men nævnt for sig [V]',
      '§ 9(1): Domain name registration (domain-registration): not in the annexes, but named on its own',
    ],
    [
      'no class, as it is in no annex',
      { sectors: ['domain-registration'], size: large },
      '§ 5, stk. 1: ingen type i bilag 1 eller 2 [V]',
      '§ 5(1): no type in annex 1 or 2',
    ],
    [
      'essential whatever its size',
      { sectors: ['digital-infrastructure.dns'], size: small },
      '§ 4, stk. 3: DNS-tjenesteudbyder (ikke operatører af rodnavneservere): uanset størrelse [V]',
      '§ 4(3): DNS service provider (not operators of root name servers): whatever its size',
    ],
    [
      'important whatever its size',
      { sectors: ['digital-infrastructure.trust'], size: small },
      '§ 5, stk. 3: Ikkekvalificeret tillidstjenesteudbyder: uanset størrelse [V]',
      '§ 5(3): Non-qualified trust service provider: whatever its size',
    ],
    [
      'a designation',
      { designations: ['critical-entity'], size: small },
      '§ 4, stk. 3, nr. 3: Identificeret som kritisk enhed efter CER-loven [V]',
      '§ 4(3) no. 3: Identified as a critical entity under the CER Act',
    ],
    [
      'large by heads',
      { sectors: water, size: [250, 1, 1] },
      '§ 4, stk. 1: 250 beskæftigede er 250 eller derover [V]',
      '§ 4(1): 250 employed is 250 or more',
    ],
    [
      'large by money',
      { sectors: water, size: [10, 60, 60] },
      '§ 4, stk. 1: omsætning over 50 mio. euro og balance over 43 mio. euro [V]',
      '§ 4(1): turnover over EUR 50 million and balance sheet over EUR 43 million',
    ],
    [
      'too small',
      { sectors: water, size: [10, 2, 3.5] },
      '§ 5, stk. 1: 10 beskæftigede er under 50; omsætningen er 2 mio. euro og balancen 3,5 mio. euro, men begge skulle være over 10 mio. euro [V]',
      '§ 5(1): 10 employed is under 50; turnover is EUR 2 million and the balance sheet EUR 3.5 million, but both would have to be over EUR 10 million',
    ],
    [
      'too small, with a balance sheet that nobody gave',
      { sectors: water, own: { employees: 10, turnover: 5e6 } },
      '§ 5, stk. 1: 10 beskæftigede er under 50; omsætningen er 5 mio. euro, balancen er ikke oplyst, men begge skulle være over 10 mio. euro [V]',
      '§ 5(1): 10 employed is under 50; turnover is EUR 5 million, the balance sheet is not given, but both would have to be over EUR 10 million',
    ],
    [
      'too small, with a turnover that nobody gave',
      { sectors: water, own: { employees: 10, balance: 5e6 } },
      '§ 5, stk. 1: 10 beskæftigede er under 50; balancen er 5 mio. euro, omsætningen er ikke oplyst, men begge skulle være over 10 mio. euro [V]',
      '§ 5(1): 10 employed is under 50; the balance sheet is EUR 5 million, turnover is not given, but both would have to be over EUR 10 million',
    ],
    [
      'an exemption that is none for trust services',
      { sectors: ['digital-infrastructure.trust'], designations: ['exempted-by-minister'], size: small },
      '§ 1, stk. 5; § 1, stk. 6: Undtaget ved en ministers afgørelse for aktiviteter inden for sikkerhed, forsvar eller retshåndhævelse: uden virkning, da en tillidstjenesteudbyder ikke kan undtages (§ 1, stk. 6) [V]',
      "§ 1(5); § 1(6): Exempted by a minister's decision for activities in security, defence or law enforcement: no effect, since a trust service provider cannot be exempted (§ 1(6))",
    ],
    [
      'a designation that asks for a type in the annexes',
      { sectors: ['domain-registration'], designations: ['sole-provider'], size: small },
      '§ 4, stk. 3, nr. 5, litra a: Eneste udbyder i Danmark af en tjeneste, som kritiske samfundsmæssige eller økonomiske aktiviteter afhænger af: uden virkning, da det kræver en type i bilag 1 eller 2 [V]',
      '§ 4(3) no. 5(a): Sole provider in Denmark of a service on which critical societal or economic activities depend: no effect, since it asks for a type in annex 1 or 2',
    ],
    [
      'a designation for municipalities and regions alone',
      { sectors: food, designations: ['commercial-telecom'], legalForm: 'cooperative', size: medium },
      '§ 4, stk. 2: Kommune eller region, der udbyder offentlige elektroniske kommunikationsnet eller -tjenester kommercielt: uden virkning, da det ikke gælder for enhedens retlige form [V]',
      '§ 4(2): Municipality or region providing public electronic communications networks or services for a commercial purpose: no effect, since it is not for the legal form of the entity',
    ],
    [
      'outside as a whole',
      { sectors: water, designations: ['sector-specific-act'], size: large },
      '§ 1, stk. 3: Omfattet af en sektorspecifik EU-retsakt, der mindst har samme virkning som §§ 6, 12, 13 og 15 [V]',
      '§ 1(3): Covered by a sector-specific EU act with at least the effect of §§ 6, 12, 13 and 15',
    ],
  ])('%s', (_, facts, da, en) => {
    expect(told(facts).steps).toContainEqual([da, en])
  })

  test('nothing else is told', () => {
    const count = (facts: Case[1]) => told(facts).steps.length
    expect(count({ sectors: water, size: medium })).toBe(2)
    expect(count({ sectors: ['banking'], size: large })).toBe(1)
    expect(count({ sectors: water, designations: ['critical-entity', 'no-such-ground'], size: small })).toBe(2)
    expect(count({ sectors: water, designations: ['sector-specific-act'], size: large })).toBe(1)
    expect(count({ designations: ['critical-entity'], size: small })).toBe(1)
    expect(count({ sectors: water, designations: ['exempted-by-minister'], size: large })).toBe(2)
    expect(count({ sectors: food, designations: ['sole-provider'], size: small })).toBe(2)
    expect(count({ sectors: [...food, 'domain-registration'], designations: ['sole-provider'], size: small })).toBe(3)
  })
})

describe('each question that stays open, in both languages', () => {
  test.each<[string, Case[1], string, string]>([
    [
      'a bank that does something else too',
      { sectors: ['banking', ...msp], size: large },
      '§ 1, stk. 3 holder hele enheder ude, når en EU-retsakt for sektoren har mindst samme virkning. Om det også gælder for det andet, enheden laver, er uafklaret: spørg begge myndigheder.',
      '§ 1(3) keeps whole entities out where an EU act for the sector has at least the same effect. Whether that goes for the other things the entity does is unsettled: ask both authorities.',
    ],
    [
      'telecom without a form',
      { sectors: ['digital-infrastructure.telecom'], size: large },
      'Er enheden en kommune eller region? Kommuner og regioner, der udbyder net eller tjenester; de hører under NIS 2-loven.',
      'Is the entity a municipality or region? Municipalities and regions that provide networks or services; they fall under the NIS 2 Act.',
    ],
    [
      'a group that reaches a size by itself',
      { sectors: food, size: small, group: { employees: 400 } },
      'Efter egne tal er enheden hverken væsentlig eller vigtig, efter koncernens en vigtig enhed. Loven siger ikke, hvordan en koncern tælles: spørg den kompetente myndighed.',
      'By its own figures the entity is neither essential nor important, by those of the group an important entity. The act does not say how a group is counted: ask the competent authority.',
    ],
    [
      'a group that reaches the larger size',
      { sectors: water, size: medium, group: { employees: 400 } },
      'Efter egne tal er enheden en vigtig enhed, efter koncernens en væsentlig enhed. Loven siger ikke, hvordan en koncern tælles: spørg den kompetente myndighed.',
      'By its own figures the entity is an important entity, by those of the group an essential entity. The act does not say how a group is counted: ask the competent authority.',
    ],
    [
      'outside the Union with no representative',
      { sectors: msp, mainEstablishment: 'US', size: large },
      'Enheden er ikke etableret i EU og har ingen repræsentant. Så hører den under jurisdiktionen i hver medlemsstat, hvor den udbyder tjenesterne (§ 2, stk. 4): udbyder den dem i Danmark?',
      'The entity is not established in the Union and has no representative. It is then under the jurisdiction of each Member State where it offers the services (§ 2(4)): does it offer them in Denmark?',
    ],
    [
      'a small type of § 9',
      { sectors: msp, size: small },
      '§ 9, stk. 1 nævner typen uden størrelse. Om også de udbydere skal registrere sig, som er for små til at være væsentlige eller vigtige, siger loven ikke: spørg den kompetente myndighed.',
      '§ 9(1) names the type without a size. Whether providers too small to be essential or important are also to register, the act does not say: ask the competent authority.',
    ],
    [
      'a state authority that does not say it is central government',
      { sectors: water, legalForm: 'state-authority', size: small },
      'Er enheden en del af den centrale forvaltning? Så er den væsentlig uanset størrelse (§ 4, stk. 3, nr. 2): tilføj public-administration.central.',
      'Is the entity part of central government? Then it is essential whatever its size (§ 4(3) no. 2): add public-administration.central.',
    ],
    [
      'designated, and in no annex',
      { designations: ['critical-entity'], size: small },
      '§ 1, stk. 1 taler om enheder i bilag 1 og 2, § 4, stk. 3, nr. 3 og 4, nævner intet bilag. Om en udpeget enhed uden for bilagene er omfattet, må afklares med myndigheden.',
      '§ 1(1) speaks of entities in annexes 1 and 2, § 4(3) nos. 3 and 4 name no annex. Whether a designated entity outside the annexes is covered, settle with the authority.',
    ],
    [
      'designated on two grounds, and in no annex',
      { sectors: ['domain-registration'], designations: ['sole-provider', 'critical-entity'], size: small },
      '§ 1, stk. 1 taler om enheder i bilag 1 og 2, § 4, stk. 3, nr. 3 og 4, nævner intet bilag. Om en udpeget enhed uden for bilagene er omfattet, må afklares med myndigheden.',
      '§ 1(1) speaks of entities in annexes 1 and 2, § 4(3) nos. 3 and 4 name no annex. Whether a designated entity outside the annexes is covered, settle with the authority.',
    ],
    [
      'outside the Union, also with a type of which § 2(4) does not speak',
      { sectors: [...water, ...msp], mainEstablishment: 'US', size: large },
      'Enheden er ikke etableret i EU og har ingen repræsentant. Så hører den under jurisdiktionen i hver medlemsstat, hvor den udbyder tjenesterne (§ 2, stk. 4): udbyder den dem i Danmark?',
      'The entity is not established in the Union and has no representative. It is then under the jurisdiction of each Member State where it offers the services (§ 2(4)): does it offer them in Denmark?',
    ],
    [
      'a decision, and large besides',
      { sectors: water, designations: ['systemic-risk', 'decided-important'], size: large },
      'Afgørelsen efter § 5, stk. 2 handler om § 4, stk. 3, nr. 4 og 5, men enheden er væsentlig også af en anden grund. Om afgørelsen ophæver det, må afklares med den kompetente myndighed.',
      'The decision under § 5(2) is about § 4(3) nos. 4 and 5, but the entity is essential on another ground as well. Whether the decision lifts that, settle with the competent authority.',
    ],
  ])('%s', (_, facts, da, en) => expect(told(facts).open).toEqual([[da, en]]))

  test.each<[string, Case[1]]>([
    ['a bank that does nothing else', { sectors: ['banking'], size: large }],
    ['an energy company that is also an MSP', { sectors: ['energy.electricity', ...msp], size: medium }],
    [
      'an energy company, designated, in a group: it stays with Act 258/2025',
      { sectors: ['energy.oil'], designations: ['critical-entity'], size: medium, group: { employees: 400 } },
    ],
    ['a waterworks', { sectors: water, size: medium }],
    ['a registrar, which § 9 names for itself', { sectors: ['domain-registration'], size: small }],
    ['an MSP that is important', { sectors: msp, size: medium }],
    ['an MSP that another state has', { sectors: msp, mainEstablishment: 'SE', size: small }],
    ['a Danish MSP with no representative', { sectors: msp, size: large }],
    ['a waterworks from outside the Union', { sectors: water, mainEstablishment: 'NO', size: large }],
    ['a group of the same class', { sectors: water, size: large, group: { employees: 400 } }],
    ['a designated waterworks', { sectors: water, designations: ['critical-entity'], size: small }],
    [
      'a decision that lifted the only ground',
      { sectors: water, designations: ['systemic-risk', 'decided-important'], size: small },
    ],
    ['central government', { sectors: ['public-administration.central'], legalForm: 'state-authority', size: small }],
    [
      'a telecom company',
      { sectors: ['digital-infrastructure.telecom'], legalForm: 'public-limited-company', size: large },
    ],
    [
      '§ 4(2) alone gives a municipality no question of the annexes',
      { sectors: [], designations: ['commercial-telecom'], legalForm: 'region', size: medium },
    ],
  ])('none: %s', (_, facts) => expect(told(facts).open).toEqual([]))
})
