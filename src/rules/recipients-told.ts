import { significantIncidents } from '../engine/incidents.ts'
import { rule } from '../engine/rule.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'recipients-told',
  requirement: 'dk/15.1/recipients',
  title: {
    da: 'Modtagerne af tjenesterne har fået besked, eller det er begrundet, hvorfor ikke',
    en: 'The recipients of the services were told, or it is said why not',
  },
  messages: {
    // Only incidents likely to harm delivery are to be told of. That the record shows which it is, is our reading.
    silent: {
      da: '{incident} viser hverken, hvornår modtagerne af tjenesterne fik besked, eller hvorfor de ikke fik det; besked gives uden unødigt ophold, når hændelsen sandsynligvis går ud over leveringen',
      en: '{incident} shows neither when the recipients of the services were told nor why they were not; they are told without undue delay where the incident is likely to harm delivery',
      confidence: 'I',
      fix: {
        da: 'Skriv i recipients, hvornår og hvordan de fik besked (told), eller grunden til, at de ikke fik det (notTold)',
        en: 'Write in recipients when and how they were told (told) or the reason why they were not (notTold)',
      },
    },
    noMeasures: {
      da: '{incident} er også en væsentlig cybertrussel mod modtagerne, men det fremgår ikke, hvad de fik at vide, at de selv kan gøre',
      en: '{incident} is a significant cyber threat to the recipients too, but it does not appear what they were told that they can do themselves',
      confidence: 'I',
      requirement: 'dk/15.2/threat-recipients',
      fix: {
        da: 'Oplys modtagerne om de foranstaltninger, de selv kan træffe, og skriv dem i threatMeasures',
        en: 'Tell the recipients which measures they can take themselves, and write these in threatMeasures',
      },
    },
  },
  *check(workspace, say, { profile }) {
    for (const incident of significantIncidents(workspace, profile)) {
      const { id, recipients = {} } = incident.data
      const { told, notTold, threat, threatMeasures } = recipients
      if (!told && notTold === undefined) {
        const at = incident.data.recipients ? place(incident, 'recipients') : place(incident, 'significance', 'result')
        yield say.silent(at, { incident: id })
      }
      if (threat && threatMeasures === undefined) {
        yield say.noMeasures(place(incident, 'recipients', 'threat'), { incident: id })
      }
    }
  },
})
