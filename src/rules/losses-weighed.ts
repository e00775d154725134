import { incidentsUnderTheAct } from '../engine/incidents.ts'
import { inEuro } from '../engine/profile.ts'
import { series, seriesUpTo, unseenSeries } from '../engine/recurrence.ts'
import { rule } from '../engine/rule.ts'
import { citeAll } from '../law/cite.ts'
import { durationNamed } from '../law/duration-named.ts'
import { localOf } from '../law/instant.ts'
import { significance as law } from '../law/law.generated.ts'
import { lossLimit } from '../law/significance.ts'
import type { Text } from '../law/types.ts'
import { type Document, place } from '../model/document.ts'

const lossOver = {
  da: 'Det direkte tab ved {incident} er {loss} euro, over grænsen på {limit} euro ({provision}), men hændelsen er ikke fundet væsentlig',
  en: 'The direct loss from {incident} is EUR {loss}, over the limit of EUR {limit} ({provision}), but the incident was not found significant',
  fix: {
    da: 'Ret vurderingen, og underret efter § 13, eller ret beløbet',
    en: 'Correct the assessment and notify under section 13, or correct the amount',
  },
} as const

export default rule({
  id: 'losses-weighed',
  requirement: 'dk/12.1/notify',
  title: {
    da: 'Tab ved hændelser er holdt op mod grænsen i forordning (EU) 2024/2690, hver for sig og tilsammen',
    en: 'Losses from incidents are weighed against the limit of Regulation (EU) 2024/2690, one by one and together',
  },
  messages: {
    lossOver,
    lossOverUnsure: { ...lossOver, confidence: 'I' },
    recurring: {
      da: '{incidents} har samme grundårsag ({cause}) og kostede tilsammen {loss} euro, over grænsen på {limit} euro; efter artikel 4 i forordning (EU) 2024/2690 er de tilsammen én væsentlig hændelse',
      en: '{incidents} have the same root cause ({cause}) and cost EUR {loss} together, over the limit of EUR {limit}; by Article 4 of Regulation (EU) 2024/2690 they are together one significant incident',
      // When they occurred is taken from when they were discovered.
      confidence: 'I',
      fix: {
        da: 'Underret om dem som én væsentlig hændelse: skriv recurring i met på den sidste, og sæt known',
        en: 'Notify them as one significant incident: write recurring in met of the last and set known',
      },
    },
    notRecurring: {
      da: '{incident} nævner «recurring», men hændelserne her viser ikke alle tre betingelser i artikel 4: der mangler {lacking}',
      en: '{incident} names "recurring", but the incidents here do not show all three conditions of Article 4: what is lacking is {lacking}',
      confidence: 'I',
      fix: {
        da: 'Skriv cause og loss på hver af hændelserne, eller nævn den tærskel, der er overskredet',
        en: 'Write cause and loss on each of the incidents, or name the threshold that is exceeded',
      },
    },
  },
  *check(workspace, say, { profile }) {
    const { entity } = workspace
    if (!entity || !profile?.regulation) return
    const { turnover, year } = entity.data.size
    const limit = lossLimit(inEuro(turnover))
    const incidents = incidentsUnderTheAct(workspace, profile)
    for (const incident of incidents) {
      const { id, discovered, significance } = incident.data
      if (!significance) continue
      const loss = inEuro(significance.loss ?? 0)
      if (significance.result === 'not-significant' && loss > limit) {
        const sure = Number(localOf(discovered).date.slice(0, 4)) === year + 1
        const provision = citeAll(law.general['financial-loss'].source)
        const words = { incident: id, loss: amount(loss), limit: amount(limit), provision }
        yield (sure ? say.lossOver : say.lossOverUnsure)(place(incident, 'significance', 'loss'), words)
      }
      const index = significance.met?.indexOf('recurring') ?? -1
      const lacking = index < 0 ? [] : lackingIn(incident, incidents, limit)
      if (lacking.length > 0) {
        yield say.notRecurring(place(incident, 'significance', 'met', index), { incident: id, lacking })
      }
    }
    for (const { incidents: all, loss } of unseenSeries(incidents, limit)) {
      const last = all.at(-1)
      if (!last) continue
      const words = { incidents: all.map(({ data }) => data.id), cause: last.data.cause ?? '' }
      const see = all.slice(0, -1).map(one => place(one, 'cause'))
      yield say.recurring(place(last, 'cause'), { ...words, loss: amount(loss), limit: amount(limit) }, { see })
    }
  },
})

/** Which of the three conditions of article 4 the incidents do not show. */
function lackingIn(incident: Document<'incident'>, all: readonly Document<'incident'>[], limit: number): Text[] {
  const { incidents, loss } = seriesUpTo(incident, all)
  return [
    ...(incident.data.cause === undefined ? [conditions.cause] : []),
    ...(incidents.length < series.times ? [conditions.times(series.times, durationNamed(series.within))] : []),
    ...(loss > limit ? [] : [conditions.loss(amount(limit))]),
  ]
}

const conditions = {
  cause: { da: 'en fælles grundårsag (cause)', en: 'a common root cause (cause)' },
  times: (times: number, within: Text): Text => ({
    da: `${times} hændelser med samme årsag på ${within.da}`,
    en: `${times} incidents with the same cause in ${within.en}`,
  }),
  loss: ({ da, en }: Text): Text => ({
    da: `et samlet tab over ${da} euro`,
    en: `a loss over EUR ${en} in all`,
  }),
}

/** Whole euro with the thousands set apart. */
function amount(euro: number): Text {
  const apart = (mark: string) => String(Math.round(euro)).replace(/\B(?=(\d{3})+$)/g, mark)
  return { da: apart('.'), en: apart(',') }
}
