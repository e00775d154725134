import { mayLeaveOut } from './carve-outs.ts'
import { cite } from './cite.ts'
import { type Classification, classify, classNamed } from './classify.ts'
import { classes, legalForms, type SectorId, sectors } from './law.generated.ts'
import { exclusionsOf, type Reach } from './reach.ts'
import type { ScopeFacts } from './scope.ts'
import type { Text } from './types.ts'

/** What neither the figures nor the act settle: what must be found out before the answer is sure. `reached` are the sectors that count. */
export function openQuestions(
  facts: ScopeFacts,
  reaches: readonly Reach[],
  reached: readonly SectorId[],
  own: Classification,
): Text[] {
  const elsewhere = reaches.filter(({ is }) => is === 'other-act').map(({ sector }) => sector)
  return [
    ...reaches.filter(({ is }) => is === 'unsettled').map(({ says }) => says),
    ...ofOtherActs(facts, elsewhere, reached),
    ...ofGroup(facts, reached, own),
    ...exclusionsOf(facts).flatMap(({ remains, holds }) => (holds && remains) || []),
    ...ofDesignations(facts, reached, own),
    ...(reaches.some(({ is }) => is === 'if-offered') ? [noRepresentative] : []),
    ...(registersUnderBoth(reached) ? [bothSections] : []),
    ...(own.class === undefined && reached.some(isSizedUnderSection9) ? [smallUnderSection9] : []),
  ]
}

function ofOtherActs(facts: ScopeFacts, elsewhere: readonly SectorId[], reached: readonly SectorId[]): Text[] {
  const leftOut = elsewhere.filter(id => mayLeaveOut(id, facts)).flatMap(id => sectors[id].carveOut?.small?.only ?? [])
  const whole = elsewhere.filter(id => sectors[id].carveOut?.extent === 'entity')
  const excepted = facts.legalForm ? [] : elsewhere.flatMap(id => sectors[id].carveOut?.except ?? [])
  return [
    ...new Set(leftOut),
    ...(whole.length > 0 && reached.length > 0 ? [wholeEntity] : []),
    ...excepted.map(except => ({
      da: `Er enheden en kommune eller region? ${except.da}.`,
      en: `Is the entity a municipality or region? ${except.en}.`,
    })),
  ]
}

function ofGroup(facts: ScopeFacts, reached: readonly SectorId[], { class: own }: Classification): Text[] {
  if (reached.length === 0) return []
  const group = classify({ ...facts, ...facts.consolidated, sectors: reached }).class
  if (group === own) return []
  return [
    {
      da: `Efter egne tal er enheden ${classNamed(own).da}, efter koncernens ${classNamed(group).da}. Loven siger ikke, hvordan en koncern tælles: spørg den kompetente myndighed.`,
      en: `By its own figures the entity is ${classNamed(own).en}, by those of the group ${classNamed(group).en}. The act does not say how a group is counted: ask the competent authority.`,
    },
  ]
}

function ofDesignations(
  { designations, sectors: ids, legalForm }: ScopeFacts,
  reached: readonly SectorId[],
  own: Classification,
): Text[] {
  const decided = designations.some(key => classes.designations[key]?.replaces)
  const withoutAnnex = designations.some(
    key => classes.designations[key]?.needsAnnex === false && !classes.designations[key]?.forms,
  )
  const inAnnex = reached.some(id => sectors[id].annex !== null)
  const groundsToAsk = Object.entries(classes.designations).filter(
    ([key, { forms, sectors: of }]) =>
      !designations.includes(key) && forms?.includes(legalForm) && reached.some(id => of?.includes(id)),
  )
  const typesToAsk = Object.entries(sectors).filter(
    ([id, { form }]) => form === legalForm && !ids.some(one => one === id),
  )
  const asOfForm = legalForms.forms[legalForm]?.ask
  return [
    ...(decided && own.class === 'essential' ? [decidedButEssential] : []),
    ...(withoutAnnex && own.class !== undefined && !inAnnex ? [noAnnexForDesignation] : []),
    ...(own.class === 'important' ? groundsToAsk.flatMap(([, { ask }]) => ask ?? []) : []),
    ...typesToAsk.flatMap(([, { ask }]) => ask ?? []),
    ...(own.class === undefined && asOfForm ? [asOfForm] : []),
  ]
}

function isSizedUnderSection9(id: SectorId): boolean {
  return !sectors[id].withoutClass && sectors[id].registration === '9'
}

/** Whether it has types of both sections on registration: that the first goes before the second is our reading of `jf. dog § 9`. */
function registersUnderBoth(reached: readonly SectorId[]): boolean {
  const named = new Set(reached.map(id => sectors[id].registration))
  return named.has('9') && named.has('10')
}

const bothSections: Text = {
  da: `Enheden har typer efter både ${cite('dk/9').da} og ${cite('dk/10').da}. Vi læser «jf. dog § 9» sådan, at den registrerer sig efter § 9 for det hele; om den kortere frist i § 10 gælder for resten, siger loven ikke. Fristen i § 10 er den sikre.`,
  en: `The entity has types of both ${cite('dk/9').en} and ${cite('dk/10').en}. We read “jf. dog § 9” so that it registers under § 9 for all of it; whether the shorter deadline of § 10 holds for the rest, the act does not say. The deadline of § 10 is the safe one.`,
}

const smallUnderSection9: Text = {
  da: `${cite('dk/9.1').da}, nævner typen uden størrelse. Om også de udbydere skal registrere sig, som er for små til at være væsentlige eller vigtige, siger loven ikke: spørg den kompetente myndighed.`,
  en: `${cite('dk/9.1').en} names the type without a size. Whether providers too small to be essential or important are also to register, the act does not say: ask the competent authority.`,
}

const wholeEntity: Text = {
  da: `${cite('dk/1.3').da}, holder hele enheder ude, når en EU-retsakt for sektoren har mindst samme virkning. Om det også gælder for det andet, enheden laver, er uafklaret: spørg begge myndigheder.`,
  en: `${cite('dk/1.3').en} keeps whole entities out where an EU act for the sector has at least the same effect. Whether that goes for the other things the entity does is unsettled: ask both authorities.`,
}

const decidedButEssential: Text = {
  da: `Afgørelsen efter ${cite('dk/5.2').da}, handler om ${cite('dk/4.3').da}, nr. 4 og 5, men enheden er væsentlig også af en anden grund. Om afgørelsen ophæver det, må afklares med den kompetente myndighed.`,
  en: `The decision under ${cite('dk/5.2').en} is about ${cite('dk/4.3').en} nos. 4 and 5, but the entity is essential on another ground as well. Whether the decision lifts that, settle with the competent authority.`,
}

const noAnnexForDesignation: Text = {
  da: `${cite('dk/1.1').da}, taler om enheder i bilag 1 og 2, ${cite('dk/4.3').da}, nr. 3 og 4, nævner intet bilag. Om en udpeget enhed uden for bilagene er omfattet, må afklares med myndigheden.`,
  en: `${cite('dk/1.1').en} speaks of entities in annexes 1 and 2, ${cite('dk/4.3').en} nos. 3 and 4 name no annex. Whether a designated entity outside the annexes is covered, settle with the authority.`,
}

const noRepresentative: Text = {
  da: `Enheden er ikke etableret i EU og har ingen repræsentant. Så hører den under jurisdiktionen i hver medlemsstat, hvor den udbyder tjenesterne (${cite('dk/2.4').da}): udbyder den dem i Danmark? Gør den det, skal den også udpege en repræsentant.`,
  en: `The entity is not established in the Union and has no representative. It is then under the jurisdiction of each Member State where it offers the services (${cite('dk/2.4').en}): does it offer them in Denmark? If it does, it must also appoint a representative.`,
}
