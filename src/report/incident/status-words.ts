import type { Assumption } from '../../engine/incident-clocks.ts'
import type { State } from '../../law/incident-state.ts'
import type { Text } from '../../law/types.ts'

/** The words of the table of clocks. */
export const statusWords = {
  title: { da: 'Frister for hændelser (§ 13), {when}', en: 'Incident clocks (section 13), {when}' },
  entity: { da: 'Enhed', en: 'Entity' },
  incident: { da: 'Hændelse', en: 'Incident' },
  due: { da: 'Senest', en: 'Due' },
  left: { da: 'Tilbage', en: 'Left' },
  sent: { da: 'Sendt', en: 'Sent' },
  state: { da: 'Tilstand', en: 'State' },
  step: { da: 'Trin', en: 'Step' },
  law: { da: 'Lov', en: 'Law' },
  over: { da: '{length} siden', en: '{length} ago' },
  hour: { da: 'time', en: 'hour' },
  hours: { da: 'timer', en: 'hours' },
  today: { da: 'i dag', en: 'today' },
  none: { da: '–', en: '–' },
  nothing: {
    da: 'Ingen hændelser i dokumenterne, og ingen frister løber.',
    en: 'No incidents in the documents, and no clock is running.',
  },
  nothingRuns: {
    da: 'Ingen frister løber: {count} hændelser i dokumenterne.',
    en: 'No clock is running: {count} incidents in the documents.',
  },
  nothingRunsOne: {
    da: 'Ingen frister løber: 1 hændelse i dokumenterne.',
    en: 'No clock is running: 1 incident in the documents.',
  },
  broken: {
    da: '{path} kan ikke læses uden fejl, så dens frister kendes ikke; kør nis2lint',
    en: '{path} cannot be read without errors, so that its clocks are not known; run nis2lint',
  },
  when: { da: '{step}, hvis {conditions}', en: '{step}, if {conditions}' },
  lastDay: { da: '{date} (månedens sidste dag)', en: '{date} (last day of the month)' },
} as const satisfies Record<string, Text>

/** How a step stands, in a word. */
export const stateWords: Readonly<Record<State, Text>> = {
  open: { da: 'løber', en: 'open' },
  soon: { da: 'snart', en: 'soon' },
  late: { da: 'overskredet', en: 'overdue' },
  sent: { da: 'sendt', en: 'sent' },
  'sent-late': { da: 'sendt for sent', en: 'sent late' },
  'not-begun': { da: 'ikke begyndt', en: 'not begun' },
  'not-required': { da: 'kræves ikke', en: 'not asked for' },
}

/** What a clock takes for granted, behind the name of its step. */
export const conditionWords: Readonly<Partial<Record<Assumption, Text>>> = {
  significant: { da: 'hændelsen er væsentlig', en: 'the incident is significant' },
  'trust-service': { da: 'I er tillidstjenesteudbyder', en: 'you are a trust service provider' },
}

/** What clocks take for granted, once below the table. */
export const noteWords: Readonly<Record<Assumption, Text>> = {
  significant: {
    da: 'Vurderingen mangler (§ 12, stk. 2). Er hændelsen væsentlig, løber fristerne fra kendskabet, ikke fra vurderingen.',
    en: 'The assessment is lacking (section 12(2)). If the incident is significant, the time runs from knowledge, not from the assessment.',
  },
  known: {
    da: 'Kendskabet (known) er ikke skrevet: tiden er regnet fra, da hændelsen først blev bemærket, som er det tidligste, den kan være.',
    en: 'The time of knowledge (known) is not written: these are counted from when the incident was first noticed, the earliest they can be.',
  },
  covered: {
    da: 'Uden et enhedsdokument, der kan læses, vides det ikke, om loven gælder for enheden; nis2lint scope svarer på det.',
    en: 'Without an entity document that can be read it is not known whether the act binds the entity; nis2lint scope answers that.',
  },
  'trust-service': {
    da: 'For tillidstjenesteudbydere er hændelsesunderretningens frist kortere (§ 13, stk. 2).',
    en: 'Trust service providers have a shorter time for the incident notification (section 13(2)).',
  },
}
