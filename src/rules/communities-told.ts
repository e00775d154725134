import { coveredFrom } from '../engine/covered-from.ts'
import { rule } from '../engine/rule.ts'
import { place } from '../model/document.ts'

const fix = {
  da: 'Underret den kompetente myndighed, og skriv datoen i {field}',
  en: 'Tell the competent authority and write the date in {field}',
} as const

export default rule({
  id: 'communities-told',
  requirement: 'dk/19.2/community',
  title: {
    da: 'Myndigheden ved, hvilke cybersikkerhedsfællesskaber enheden er med i',
    en: 'The authority knows which cybersecurity communities the entity is in',
  },
  messages: {
    joined: {
      da: 'Enheden indgik i {community} den {date}, men det fremgår ikke, at den kompetente myndighed har fået besked; loven sætter ingen frist',
      en: 'The entity joined {community} on {date}, but it does not appear that the competent authority was told; the act sets no time limit',
      // The act asks that the authority be told. That a document shows it is our inference.
      confidence: 'I',
      fix,
    },
    left: {
      da: 'Enheden udtrådte af {community} den {date}, men det fremgår ikke, at den kompetente myndighed har fået besked; loven sætter ingen frist',
      en: 'The entity left {community} on {date}, but it does not appear that the competent authority was told; the act sets no time limit',
      confidence: 'I',
      fix,
    },
  },
  *check({ entity, sound }, say, { asOf, profile }) {
    if (!entity || !profile?.applicable.includes('dk/19.2/community')) return
    // Who joined before the act applied had nobody to tell.
    const since = coveredFrom(entity)
    const owed = (date: string | undefined): date is string => date !== undefined && date >= since && date <= asOf
    for (const registration of sound.registration) {
      for (const [index, community] of (registration.data.communities ?? []).entries()) {
        const { name, joined, joinedTold, left, leftTold } = community
        if (owed(joined) && !joinedTold) {
          const at = place(registration, 'communities', index, 'joined')
          yield say.joined(at, { community: name, date: { date: joined }, field: 'joinedTold' })
        }
        if (owed(left) && !leftTold) {
          const at = place(registration, 'communities', index, 'left')
          yield say.left(at, { community: name, date: { date: left }, field: 'leftTold' })
        }
      }
    }
  },
})
