import { compareInstants } from '../../law/instant.ts'
import { incidents, registration } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { scalar } from '../approve/quoted.ts'
import { recordBody } from './record-body.ts'
import { recordWords as words } from './record-words.ts'
import type { Answer, Reported, ToRecord } from './reported.ts'

/** The document of an incident as it is first written: what was reported, and hints for what is still to be. */
export function recordOf(record: ToRecord, lang: Lang): string {
  const { id, reported, now } = record
  const { title, discovered, known, malicious, services, personalData } = reported
  const later = known !== undefined && compareInstants(known, discovered) > 0
  return `${[
    '---',
    'nis2: incident',
    `id: ${id}`,
    `title: ${scalar(title)}`,
    'status: open',
    `discovered: ${discovered}`,
    known === undefined ? `# ${words.knownHint[lang]}` : `known: ${known}`,
    ...(later ? [`# ${words.becauseHint[lang]}`] : []),
    'timeline:',
    `  - { at: ${discovered}, what: ${scalar(words.firstNoticed[lang])} }`,
    ...(later ? [`  - { at: ${known}, what: ${scalar(words.gotKnowledge[lang])} }`] : []),
    ...significanceLines(reported, now, lang),
    ...boolean('maliciousSuspected', malicious),
    ...crossBorderLines(reported),
    ...(services.length > 0 ? [`services: [${services.join(', ')}]`] : []),
    ...boolean('personalData', personalData),
    ...notificationHints(lang),
    `# ${words.recipientsHint[lang]}`,
    '---',
    '',
    ...recordBody(record, lang),
  ].join('\n')}\n`
}

function significanceLines({ significant, limbs, met }: Reported, now: string, lang: Lang): string[] {
  if (significant !== 'yes' && significant !== 'no') return [`# ${words.assessHint[lang]}`]
  return [
    'significance:',
    `  assessed: ${now}`,
    `  result: ${significant === 'yes' ? 'significant' : 'not-significant'}`,
    ...(limbs.length > 0 ? [`  limbs: [${limbs.join(', ')}]`] : []),
    ...(met.length > 0 ? [`  met: [${met.join(', ')}]`] : []),
    `  # ${words.reasonsHint[lang]}`,
  ]
}

function crossBorderLines({ crossBorder, states }: Reported): string[] {
  if (crossBorder !== 'yes' && crossBorder !== 'no') return []
  const where = states.length > 0 ? `, states: [${states.join(', ')}]` : ''
  return [`crossBorder: { possible: ${crossBorder === 'yes'}${where} }`]
}

/** What nobody knows is left out: the schema has no word for it. */
function boolean(key: string, answer: Answer): string[] {
  return answer === 'yes' || answer === 'no' ? [`${key}: ${answer === 'yes'}`] : []
}

/** How a step is noted once it has been sent, as comments that need only lose their sign. */
function notificationHints(lang: Lang): string[] {
  const contents = Object.keys(incidents.steps[first].contents).map(key => `${key}: …`)
  return [
    `# ${words.sentHint[lang]}`,
    '# notifications:',
    `#   - step: ${first}`,
    '#     sent: 2026-03-12T14:05+01:00',
    `#     to: [${Object.keys(incidents.addressees).join(', ')}]`,
    `#     channel: ${registration.channel.key}`,
    '#     receipt: …',
    `#     contents: { ${contents.join(', ')} }`,
  ]
}

const first = 'early-warning'
