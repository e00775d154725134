import { citeAll } from './cite.ts'
import type { ClassFacts, Step } from './classify.ts'
import { classes, sectors } from './law.generated.ts'
import { exclusionsOf } from './reach.ts'
import type { Text } from './types.ts'

/** What an entity names as a ground, and why it is none for it: told, so that nobody believes it was overlooked. */
export function withoutEffect(facts: ClassFacts): Step[] {
  const exclusions = exclusionsOf(facts)
    .filter(({ holds }) => !holds)
    .map(({ source, title, never, confidence }) => step(source, title, never ? notTrust : notForm, confidence))
  const inAnnex = facts.sectors.some(id => sectors[id].annex !== null)
  const designations = facts.designations.flatMap(key => {
    const ground = classes.designations[key]
    if (!ground) return []
    const { forms, needsAnnex, source, title, confidence } = ground
    if (forms && !forms.includes(facts.legalForm)) return [step(source, title, notForm, confidence)]
    return needsAnnex && !inAnnex ? [step(source, title, noAnnex, confidence)] : []
  })
  return [...exclusions, ...designations]
}

const notForm: Text = {
  da: 'uden virkning, da det ikke gælder for enhedens retlige form',
  en: 'no effect, since it is not for the legal form of the entity',
}
const notTrust: Text = {
  da: 'uden virkning, da en tillidstjenesteudbyder ikke kan undtages (§ 1, stk. 6)',
  en: 'no effect, since a trust service provider cannot be exempted (§ 1(6))',
}
const noAnnex: Text = {
  da: 'uden virkning, da det kræver en type i bilag 1 eller 2',
  en: 'no effect, since it asks for a type in annex 1 or 2',
}

function step(source: readonly string[], title: Text, why: Text, confidence: Step['confidence']): Step {
  const says = { da: `${title.da}: ${why.da}`, en: `${title.en}: ${why.en}` }
  return { where: citeAll(source), says, confidence }
}
