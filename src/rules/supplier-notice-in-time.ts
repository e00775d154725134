import { rule } from '../engine/rule.ts'
import { askedBy } from '../engine/supplier-clauses.ts'
import { hoursIn } from '../law/calendar.ts'
import { incidents } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

/** What an entity has itself, from its own knowledge of a significant incident. */
const ownHours = hoursIn(incidents.clocks.earlyWarning.within)

export default rule({
  id: 'supplier-notice-in-time',
  requirement: 'dk/6.1.4/contract-terms',
  title: {
    da: 'Leverandører skal melde hændelser, så enheden kan nå sin egen tidlige varsling',
    en: 'Suppliers must give notice of incidents so that the entity can make its own early warning',
  },
  excusable: true,
  settings: {
    supplierNotice: {
      default: 'PT24H',
      says: {
        da: `Længste tid, en leverandør må vente med at melde en hændelse; ${ownHours} timer eller mere siges altid til`,
        en: `Longest time that a supplier may wait before it gives notice of an incident; ${ownHours} hours or more is always told`,
      },
    },
  },
  messages: {
    noTimeLeft: {
      da: '{supplier} må vente {hours} timer med at melde en hændelse; det er ikke kortere end de {own} timer, enheden selv har til tidlig varsling, fra den får kendskab (§ 13, stk. 1, nr. 1)',
      en: '{supplier} may wait {hours} hours before it gives notice of an incident; that is no shorter than the {own} hours that the entity itself has for its early warning, from when it knows (§ 13(1) no. 1)',
      // § 13 counts from the entity's own knowledge and sets suppliers no time: that they be quicker is our reading.
      confidence: 'I',
      level: 'BØR',
      fix: {
        da: 'Aftal en kortere tid, så der er tid til at vurdere og varsle, og skriv den i hours',
        en: 'Agree on a shorter time, so that there is time to assess and to warn, and write it in hours',
      },
    },
    tooSlow: {
      da: '{supplier} må vente {hours} timer med at melde en hændelse; efter intervallet supplierNotice, som ikke er lovens, højst {most} timer',
      en: "{supplier} may wait {hours} hours before it gives notice of an incident; by the interval supplierNotice, which is not the law's, at most {most} hours",
      confidence: 'I',
      level: 'BØR',
      fix: {
        da: 'Aftal en kortere tid, og skriv den i hours, eller vælg et andet interval i konfigurationen',
        en: 'Agree on a shorter time and write it in hours, or choose another interval in the configuration',
      },
    },
    noHours: {
      da: 'Aftalen med {supplier} har et punkt om melding af hændelser, men det fremgår ikke, inden for hvor mange timer der skal meldes',
      en: 'The contract with {supplier} has a point on notice of incidents, but it does not appear within how many hours notice is due',
      confidence: 'I',
      // Without undue delay is all that is asked for; a number is what can be held against the entity's own clock.
      level: 'KAN',
      fix: {
        da: 'Overvej at aftale et antal timer under {own}, og skriv det i hours',
        en: 'Consider agreeing on a number of hours below {own}, and write it in hours',
      },
    },
  },
  *check({ sound }, say, { profile, settings }) {
    const requirement = askedBy('incidentNotice', profile)
    if (!requirement) return
    const most = hoursIn(settings.supplierNotice)
    for (const register of sound.suppliers) {
      for (const [index, { id: supplier, criticality, clauses }] of register.data.suppliers.entries()) {
        const notice = clauses?.incidentNotice
        if (!notice || criticality === 'ordinary') continue
        const { hours, where } = notice
        const at = place(register, 'suppliers', index, 'clauses', 'incidentNotice', 'hours')
        const beside = { requirement }
        if (hours === undefined) {
          if (where !== undefined) yield say.noHours(at, { supplier, own: ownHours }, beside)
        } else if (hours >= ownHours) yield say.noTimeLeft(at, { supplier, hours, own: ownHours }, beside)
        else if (hours > most) yield say.tooSlow(at, { supplier, hours, most }, beside)
      }
    }
  },
})
