import { citeAll } from '../../law/cite.ts'
import { durationNamed } from '../../law/duration-named.ts'
import type { Clock, StepId } from '../../law/incident-types.ts'
import { incidents } from '../../law/law.generated.ts'
import type { Lang, Text } from '../../law/types.ts'
import { filled } from '../filled.ts'

/** When section 13 asks for a step, as a sentence without its full stop, and where it says so. */
interface Time {
  readonly says: string
  readonly law: string
}

/** The time of a step; of the incident notification both, where nobody knows whether the entity is a trust service provider. */
export function timesOf(step: StepId, trust: boolean | undefined, lang: Lang): Time[] {
  const { clocks, steps } = incidents
  const time = (clock: Clock, condition?: Text): Time => ({
    says: `${within(clock, lang)}${condition ? `, ${condition[lang]}` : ''}`,
    law: citeAll(clock.source)[lang],
  })
  switch (step) {
    case 'early-warning':
      return [time(clocks.earlyWarning)]
    case 'incident-notification':
      if (trust === undefined) return [time(clocks.notification), time(clocks.trustServiceNotification, words.ifTrust)]
      return [time(trust ? clocks.trustServiceNotification : clocks.notification)]
    case 'interim-report':
      return [{ says: words.onRequest[lang], law: citeAll(steps[step].source)[lang] }]
    case 'status-report':
      return [time(clocks.statusReport, words.ifOngoing)]
    case 'final-report':
      return [time(clocks.finalReport), time(clocks.finalReportAfterOngoing, words.ifWasOngoing)]
  }
}

function within({ within: length, runsFrom }: Clock, lang: Lang): string {
  return filled(words.within[lang], { length: durationNamed(length)[lang], from: words[runsFrom][lang] })
}

const words = {
  within: { da: 'Senest {length} efter{from}', en: 'Within {length} of {from}' },
  knowledge: { da: ' kendskab til den væsentlige hændelse', en: 'knowledge of the significant incident' },
  notification: { da: ', at hændelsesunderretningen er sendt', en: 'the sending of the incident notification' },
  handled: { da: ', at hændelsen er håndteret', en: 'the incident having been handled' },
  onRequest: { da: 'Når CSIRT’en beder om den', en: 'When the CSIRT asks for it' },
  ifTrust: { da: 'hvis enheden er tillidstjenesteudbyder', en: 'where the entity is a trust service provider' },
  ifOngoing: { da: 'hvis hændelsen da stadig er i gang', en: 'where the incident is still going on then' },
  ifWasOngoing: {
    da: 'hvis den stadig var i gang, da rapporten ellers skulle sendes',
    en: 'where it was still going on when the report would have been due',
  },
} as const satisfies Record<string, Text>
