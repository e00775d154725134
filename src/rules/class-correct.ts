import { openQuestionOf } from '../engine/open-questions.ts'
import { rule } from '../engine/rule.ts'
import { cite } from '../law/cite.ts'
import { classNamed } from '../law/classify.ts'
import { sectors } from '../law/law.generated.ts'
import { sectorNamed } from '../law/sector-named.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'class-correct',
  requirement: 'dk/4.1/class',
  title: { da: 'Enhedens klasse følger af §§ 4 og 5', en: 'The class of the entity follows from §§ 4 and 5' },
  messages: {
    differs: {
      da: '{name} er angivet som {claimed}, men er {own} efter {where}: {says}',
      en: '{name} is given as {claimed}, but is {own} under {where}: {says}',
      fix: {
        da: 'Ret class, eller ret sectors, size eller designations, hvis noget af det er forkert',
        en: 'Correct class, or correct sectors, size or designations if any of them is wrong',
      },
    },
    decided: {
      da: '{name} er ved afgørelse {claimed}, men er {own} efter {where}: {says}; om afgørelsen også ophæver det, siger loven ikke',
      en: '{name} is {claimed} by decision, but is {own} under {where}: {says}; whether the decision lifts that too, the act does not say',
      confidence: 'I',
      fix: {
        da: 'Afklar med den kompetente myndighed, hvad afgørelsen omfatter',
        en: 'Settle with the competent authority what the decision covers',
      },
    },
    neither: {
      da: '{name} er angivet som {claimed}, men er efter egne tal {own}: {says}',
      en: '{name} is given as {claimed}, but by its own figures is {own}: {says}',
      fix: {
        da: 'Ret sectors, size eller designations, hvis noget af det er forkert; ellers er enheden ikke omfattet af {duty}',
        en: 'Correct sectors, size or designations if any of them is wrong; otherwise the entity is not covered by {duty}',
      },
    },
    groups: {
      da: '{name} er efter egne tal {own}, efter de konsoliderede {group}; loven siger ikke, hvordan en koncern tælles',
      en: '{name} is by its own figures {own}, by the consolidated ones {group}; the act does not say how a group is counted',
      confidence: 'I',
      fix: {
        da: 'Afklar med den kompetente myndighed, hvilke tal der gælder',
        en: 'Settle with the competent authority which figures count',
      },
    },
    otherAct: {
      da: '{name} er angivet som {claimed}, men {acts} går forud for loven i {sectors}, så klassen er ikke efterprøvet',
      en: '{name} is given as {claimed}, but {acts} goes before the act in {sectors}, so the class was not checked',
      level: 'KAN',
      confidence: 'I',
      fix: {
        da: 'Afgræns, hvilke aktiviteter der er omfattet af hvilken lov',
        en: 'Set out which activities are covered by which act',
      },
    },
    unsettled: {
      da: 'Det er uafklaret, om og i hvilken klasse {name} er omfattet af loven',
      en: 'It is unsettled whether, and in which class, {name} is covered by the act',
      level: 'KAN',
      confidence: 'I',
      fix: {
        da: '{question} Afklar det med den kompetente myndighed',
        en: '{question} Settle it with the competent authority',
      },
    },
  },
  *check({ entity }, say, { profile }) {
    if (!entity || !profile) return
    const { name, class: claimed, designations } = entity.data
    const at = place(entity, 'class')
    if (claimed === undefined) return
    const words = { name, claimed: classNamed(claimed), own: classNamed(profile.class) }
    const open = openQuestionOf(entity.data, profile)
    if (open?.is === 'unsettled') return yield say.unsettled(at, { name, question: open.question })
    if (open?.is === 'otherAct')
      return yield say.otherAct(at, { ...words, acts: open.acts, sectors: open.sectors.map(sectorNamed) })
    if (open?.is === 'groups' && (claimed === open.class || claimed === profile.class)) {
      return yield say.groups(at, { ...words, group: classNamed(open.class) })
    }
    const [{ where, says } = { where: '', says: '' }] = profile.scope.grounds
    if (profile.class === undefined) {
      // That domain registration has no class is our reading, so nobody is told of the one they name.
      const inAnnex = profile.sectors.some(id => sectors[id].annex)
      if (inAnnex) yield say.neither(at, { ...words, says, duty: cite('dk/6.1') })
    } else if (claimed !== profile.class) {
      const decided = claimed === 'important' && designations?.includes('decided-important')
      yield (decided ? say.decided : say.differs)(at, { ...words, where, says })
    }
  },
})
