import { describe, expect, test } from 'vitest'
import { type Case, food, large, medium, msp, small, water } from './scope/case.ts'
import { told } from './scope/stated.ts'

describe('each question that stays open, in both languages', () => {
  test.each<[string, Case[1], string, string]>([
    [
      'a bank that does something else too',
      { sectors: ['banking', ...msp], size: large },
      '§ 1, stk. 3, holder hele enheder ude, når en EU-retsakt for sektoren har mindst samme virkning. Om det også gælder for det andet, enheden laver, er uafklaret: spørg begge myndigheder.',
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
      'Enheden er ikke etableret i EU og har ingen repræsentant. Så hører den under jurisdiktionen i hver medlemsstat, hvor den udbyder tjenesterne (§ 2, stk. 4): udbyder den dem i Danmark? Gør den det, skal den også udpege en repræsentant.',
      'The entity is not established in the Union and has no representative. It is then under the jurisdiction of each Member State where it offers the services (§ 2(4)): does it offer them in Denmark? If it does, it must also appoint a representative.',
    ],
    [
      'a small type of § 9',
      { sectors: msp, size: small },
      '§ 9, stk. 1, nævner typen uden størrelse. Om også de udbydere skal registrere sig, som er for små til at være væsentlige eller vigtige, siger loven ikke: spørg den kompetente myndighed.',
      '§ 9(1) names the type without a size. Whether providers too small to be essential or important are also to register, the act does not say: ask the competent authority.',
    ],
    [
      'a state authority that does not say it is central government',
      { sectors: water, legalForm: 'state-authority', size: small },
      'Er enheden en del af den centrale forvaltning? Så er den væsentlig uanset størrelse (§ 4, stk. 3, nr. 2): tilføj public-administration.central.',
      'Is the entity part of central government? Then it is essential whatever its size (§ 4(3) no. 2): add public-administration.central.',
    ],
    [
      'another public authority, which may be a school',
      { legalForm: 'other-public-authority', size: large },
      'Er enheden en uddannelsesinstitution eller en offentlig forvaltningsenhed på lokalt plan? Som sådan er den kun omfattet, hvis vedkommende minister har fastsat det efter § 1, stk. 7, og sådanne regler er ikke fundet: spørg den kompetente myndighed.',
      'Is the entity an educational institution or a public administration entity at local level? As such it is covered only if the minister concerned has so provided under § 1(7), and no such rules were found: ask the competent authority.',
    ],
    [
      'designated, and in no annex',
      { designations: ['critical-entity'], size: small },
      '§ 1, stk. 1, taler om enheder i bilag 1 og 2, § 4, stk. 3, nr. 3 og 4, nævner intet bilag. Om en udpeget enhed uden for bilagene er omfattet, må afklares med myndigheden.',
      '§ 1(1) speaks of entities in annexes 1 and 2, § 4(3) nos. 3 and 4 name no annex. Whether a designated entity outside the annexes is covered, settle with the authority.',
    ],
    [
      'designated on two grounds, and in no annex',
      { sectors: ['domain-registration'], designations: ['sole-provider', 'critical-entity'], size: small },
      '§ 1, stk. 1, taler om enheder i bilag 1 og 2, § 4, stk. 3, nr. 3 og 4, nævner intet bilag. Om en udpeget enhed uden for bilagene er omfattet, må afklares med myndigheden.',
      '§ 1(1) speaks of entities in annexes 1 and 2, § 4(3) nos. 3 and 4 name no annex. Whether a designated entity outside the annexes is covered, settle with the authority.',
    ],
    [
      'outside the Union, also with a type of which § 2(4) does not speak',
      { sectors: ['energy.oil', ...msp], mainEstablishment: 'US', size: large },
      'Enheden er ikke etableret i EU og har ingen repræsentant. Så hører den under jurisdiktionen i hver medlemsstat, hvor den udbyder tjenesterne (§ 2, stk. 4): udbyder den dem i Danmark? Gør den det, skal den også udpege en repræsentant.',
      'The entity is not established in the Union and has no representative. It is then under the jurisdiction of each Member State where it offers the services (§ 2(4)): does it offer them in Denmark? If it does, it must also appoint a representative.',
    ],
    [
      'types of both sections on registration',
      { sectors: [...water, ...msp], size: large },
      'Enheden har typer efter både § 9 og § 10. Vi læser «jf. dog § 9» sådan, at den registrerer sig efter § 9 for det hele; om den kortere frist i § 10 gælder for resten, siger loven ikke. Fristen i § 10 er den sikre.',
      'The entity has types of both § 9 and § 10. We read “jf. dog § 9” so that it registers under § 9 for all of it; whether the shorter deadline of § 10 holds for the rest, the act does not say. The deadline of § 10 is the safe one.',
    ],
    [
      'a decision, and large besides',
      { sectors: water, designations: ['systemic-risk', 'decided-important'], size: large },
      'Afgørelsen efter § 5, stk. 2, handler om § 4, stk. 3, nr. 4 og 5, men enheden er væsentlig også af en anden grund. Om afgørelsen ophæver det, må afklares med den kompetente myndighed.',
      'The decision under § 5(2) is about § 4(3) nos. 4 and 5, but the entity is essential on another ground as well. Whether the decision lifts that, settle with the competent authority.',
    ],
  ])('%s', (_, facts, da, en) => expect(told(facts).open).toEqual([[da, en]]))

  test.each<[string, Case[1]]>([
    [
      'a trust service provider that does something else too cannot be exempted either',
      { sectors: ['digital-infrastructure.trust', ...food], designations: ['exempted-by-minister'], size: medium },
    ],
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
