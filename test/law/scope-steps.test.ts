import { describe, expect, test } from 'vitest'
import { type Case, food, large, medium, msp, small, water } from './scope/case.ts'
import { told } from './scope/stated.ts'

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
      'a municipality',
      { sectors: ['public-administration.local'], size: large },
      '§ 1, stk. 7: Bekendtgørelse nr. 620/2025 § 1, nr. 1, udpeger en kompetent myndighed for kommunerne, men loven gælder kun for den lokale forvaltning, hvis en minister har fastsat det efter § 1, stk. 7, og sådanne regler er ikke fundet; det er derfor uafklaret, om og i hvilken klasse en kommune er omfattet som forvaltningsmyndighed. [I]',
      '§ 1(7): Order 620/2025, section 1, no. 1, names a competent authority for the municipalities, but the Act applies to local administration only if a minister has so provided under section 1(7), and no such rules were found; whether, and in which class, a municipality is covered as an administrative authority is therefore unsettled.',
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
      'Denmark by the representative',
      { sectors: msp, mainEstablishment: 'US', representative: 'DK', size: large },
      '§ 2, stk. 4, 2. pkt.: Udbyder af administrerede tjenester (ict-service-management.msp): hører under dansk jurisdiktion, da repræsentanten er etableret i Danmark [V]',
      '§ 2(4), second sentence: Managed service provider (ict-service-management.msp): under Danish jurisdiction, as the representative is established in Denmark',
    ],
    [
      'perhaps Denmark, with no representative',
      { sectors: msp, mainEstablishment: 'US', size: large },
      '§ 2, stk. 4, 3. pkt.: Udbyder af administrerede tjenester (ict-service-management.msp): hører kun under dansk jurisdiktion, hvis tjenesten udbydes i Danmark, da der ingen repræsentant er [V]',
      '§ 2(4), third sentence: Managed service provider (ict-service-management.msp): under Danish jurisdiction only if the service is offered in Denmark, as there is no representative',
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
      'no class, as other acts have what is in the annexes',
      { sectors: ['energy.electricity', 'domain-registration'], size: large },
      '§ 5, stk. 1: ingen type i bilag 1 eller 2 er tilbage under denne lov [V]',
      '§ 5(1): no type in annex 1 or 2 is left to this act',
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
