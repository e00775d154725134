import { significantIncidents } from '../engine/incidents.ts'
import { rule } from '../engine/rule.ts'
import { citeAll } from '../law/cite.ts'
import { incidents } from '../law/law.generated.ts'
import { atStart } from '../law/sentence-start.ts'
import { placeAt } from '../model/document.ts'
import { notificationsOf } from '../model/incidents.ts'

export default rule({
  id: 'incident-notifications-complete',
  requirement: 'dk/13.1.2/incident-notification',
  title: {
    da: 'Hvert trin i en underretning har det indhold, § 13 kræver',
    en: 'Each step of a notification has the contents that section 13 asks for',
  },
  messages: {
    lacking: {
      da: '{Step} om {incident} siger intet om {content}, som kræves ({provision})',
      en: '{Step} of {incident} says nothing of {content}, which is asked for ({provision})',
      fix: {
        da: 'Skriv i contents under «{key}», hvad der blev oplyst; blev det ikke oplyst, så send det nu. Spørgsmålet er: {ask}',
        en: 'Write in contents under "{key}" what was told; if it was not told, tell it now. The question is: {ask}',
      },
    },
    oneOfTwo: {
      da: '{Step} om {incident} siger intet om {content}; loven sætter «eller» mellem de to oplysninger, og vi læser den sådan, at begge angives',
      en: '{Step} of {incident} says nothing of {content}; the act puts "or" between the two, and we read it as asking for both',
      confidence: 'I',
      fix: {
        da: 'Skriv i contents under «{key}», hvad der blev oplyst. Spørgsmålet er: {ask}',
        en: 'Write in contents under "{key}" what was told. The question is: {ask}',
      },
    },
    whereAny: {
      da: '{Step} om {incident} nævner ikke {content}, som skal med, når der er nogen ({provision})',
      en: '{Step} of {incident} does not mention {content}, which are to be told where there are any ({provision})',
      level: 'KAN',
      fix: {
        da: 'Skriv i contents under «{key}», hvad der blev oplyst, eller at der ingen var',
        en: 'Write in contents under "{key}" what was told, or that there were none',
      },
    },
    personalData: {
      da: 'Personoplysninger er berørt af {incident}; se også {other}, som ikke bedømmes her',
      en: 'Personal data are affected by {incident}; see also {other}, which is not judged here',
      level: 'KAN',
      requirement: 'tool/other-duties',
      fix: {
        da: 'Afgør, om der også skal anmeldes dertil, og notér det',
        en: 'Decide whether that too is to be notified, and note it down',
      },
    },
  },
  *check(workspace, say, { profile }) {
    for (const incident of significantIncidents(workspace, profile)) {
      const { id, status, crossBorder, personalData } = incident.data
      for (const { step, index, contents: told = {} } of notificationsOf(incident)) {
        const { definite, requirement, contents } = incidents.steps[step]
        const said: Readonly<Record<string, string | undefined>> = told
        const silent = Object.entries(contents).filter(([key]) => said[key] === undefined)
        const isOneTold = Object.entries(contents).some(
          ([key, { owed }]) => owed === 'either' && said[key] !== undefined,
        )
        for (const [key, { title: content, ask, owed, source }] of silent) {
          const at = placeAt(incident, ['notifications', index, 'contents'])
          const words = { Step: atStart(definite), incident: id, content, key, ask, provision: citeAll(source) }
          // What the entity itself says there was is no longer "any".
          const any = owed === 'whereAny' && !(key === 'crossBorder' && crossBorder?.possible)
          if (any) yield say.whereAny(at, words, { requirement })
          else if (owed === 'either' && isOneTold) yield say.oneOfTwo(at, words, { requirement })
          else yield say.lacking(at, words, { requirement })
        }
      }
      if (personalData && status === 'open') {
        const { title: other } = incidents.alongside.personalData
        yield say.personalData(placeAt(incident, ['personalData']), { incident: id, other })
      }
    }
  },
})
