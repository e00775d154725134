import { incidentsUnderTheAct } from '../engine/incidents.ts'
import { rule } from '../engine/rule.ts'
import { citeAll } from '../law/cite.ts'
import { incidents as law } from '../law/law.generated.ts'
import { thresholdsFor } from '../law/significance.ts'
import { type Document, place } from '../model/document.ts'

export default rule({
  id: 'significance-reasoned',
  requirement: 'dk/12.1/notify',
  title: {
    da: 'Det er vurderet og begrundet, om hver hændelse er væsentlig',
    en: 'Whether each incident is significant has been assessed, with reasons',
  },
  messages: {
    // That the assessment be written down is our reading: the act asks that what is significant be notified.
    notAssessed: {
      da: '{incident} viser ikke, om hændelsen er vurderet som væsentlig; fristerne i § 13 regnes fra kendskabet, ikke fra vurderingen',
      en: '{incident} does not show whether the incident was assessed as significant; the time limits of section 13 run from knowledge, not from the assessment',
      confidence: 'I',
      fix: {
        da: 'Vurdér hændelsen nu efter § 12, stk. 2, og skriv resultatet i significance',
        en: 'Assess the incident now under section 12(2) and write the result in significance',
      },
    },
    noReasons: {
      da: 'Vurderingen af {incident} har ingen begrundelse',
      en: 'The assessment of {incident} has no reasons',
      confidence: 'I',
      fix: {
        da: 'Skriv begrundelsen i reasons, også når svaret er nej',
        en: 'Write the reasons in reasons, also where the answer is no',
      },
    },
    noGround: {
      da: '{incident} er fundet væsentlig, men det fremgår ikke, efter hvilken betingelse i § 12, stk. 2',
      en: '{incident} was found significant, but it does not appear on which ground of section 12(2)',
      confidence: 'I',
      fix: {
        da: 'Skriv betingelsen i limbs; de to er {grounds}',
        en: 'Write the ground in limbs; the two are {grounds}',
      },
    },
    noThreshold: {
      da: '{incident} er fundet væsentlig, men det fremgår ikke, hvilken tærskel i forordning (EU) 2024/2690, artikel 3-14, der er overskredet',
      en: '{incident} was found significant, but it does not appear which threshold of Regulation (EU) 2024/2690, Articles 3 to 14, is exceeded',
      confidence: 'I',
      fix: {
        da: 'Skriv tærsklen i met; for enheden gælder {keys} (se docs/haendelser.md)',
        en: 'Write the threshold in met; those for the entity are {keys} (see docs/incidents.md)',
      },
    },
    untested: {
      da: '{incident} er ikke fundet væsentlig, men det fremgår ikke, at disse tærskler i forordning (EU) 2024/2690 er prøvet: {keys}',
      en: '{incident} was not found significant, but it does not appear that these thresholds of Regulation (EU) 2024/2690 were tested: {keys}',
      confidence: 'I',
      fix: {
        da: 'Prøv dem, og skriv dem i notMet; hvad hver af dem siger, står i docs/haendelser.md',
        en: 'Test them and write them in notMet; what each of them says is in docs/incidents.md',
      },
    },
    otherType: {
      da: '{incident} nævner tærsklen «{key}», som ikke gælder for enhedens typer',
      en: '{incident} names the threshold "{key}", which is not one for the types of the entity',
      confidence: 'I',
      fix: { da: 'Vælg mellem {keys}', en: 'Choose from {keys}' },
    },
    metYetNot: {
      da: '{incident} er ikke fundet væsentlig, men nævner noget som opfyldt, der gør den væsentlig ({provision}): {ground}',
      en: '{incident} was not found significant, but names as met what makes it so ({provision}): {ground}',
      fix: {
        da: 'Ret vurderingen, og underret efter § 13, eller fjern det, der ikke er opfyldt',
        en: 'Correct the assessment and notify under section 13, or remove what is not met',
      },
    },
  },
  *check(workspace, say, { profile }) {
    const thresholds = profile?.regulation ? thresholdsFor(profile.scope.reached) : []
    const keys = thresholds.map(({ key }) => key)
    for (const incident of incidentsUnderTheAct(workspace, profile)) {
      const { id, significance } = incident.data
      if (!significance) {
        yield say.notAssessed(place(incident, 'id'), { incident: id })
        continue
      }
      const { result, reasons, limbs = [], met = [], notMet = [] } = significance
      const at = place(incident, 'significance', 'result')
      if (reasons === undefined) yield say.noReasons(at, { incident: id })
      if (thresholds.length > 0) {
        yield* otherTypes('met', met, incident)
        yield* otherTypes('notMet', notMet, incident)
      }
      if (result === 'significant') {
        if (thresholds.length > 0 && met.length === 0) yield say.noThreshold(at, { incident: id, keys })
        if (thresholds.length === 0 && limbs.length === 0) {
          const grounds = Object.entries(law.limbs).map(
            ([
              key,
              {
                title: { da, en },
              },
            ]) => {
              return { da: `${key} (${da})`, en: `${key} (${en})` }
            },
          )
          yield say.noGround(at, { incident: id, grounds })
        }
        continue
      }
      for (const limb of limbs) {
        const { title: ground, source } = law.limbs[limb]
        yield say.metYetNot(at, { incident: id, ground, provision: citeAll(source) })
      }
      const own = thresholds.filter(({ key }) => met.some(one => one === key))
      for (const { title: ground, source } of own) {
        yield say.metYetNot(at, { incident: id, ground, provision: citeAll(source) })
      }
      const untested = thresholds.filter(({ key }) => ![...met, ...notMet].some(one => one === key))
      if (untested.length > 0) yield say.untested(at, { incident: id, keys: untested.map(({ key }) => key) })
    }

    function* otherTypes(list: 'met' | 'notMet', named: readonly string[], incident: Document<'incident'>) {
      for (const [index, key] of named.entries()) {
        const at = place(incident, 'significance', list, index)
        if (!keys.includes(key)) yield say.otherType(at, { incident: incident.data.id, key, keys })
      }
    }
  },
})
