import { byNearness, type IncidentClock } from '../../engine/incident-clocks.ts'
import { citeAll } from '../../law/cite.ts'
import type { StepId } from '../../law/incident-types.ts'
import { incidents } from '../../law/law.generated.ts'
import type { Moment } from '../../law/moment.ts'
import type { Lang } from '../../law/types.ts'
import { table } from '../columns.ts'
import { filled } from '../filled.ts'
import type { Paint } from '../paint.ts'
import { instantIn } from '../sentence.ts'
import { visible } from '../visible.ts'
import { capitalised } from '../words.ts'
import { addresseesIn, channelsIn } from './addressees.ts'
import { draftOf } from './draft.ts'
import { gapMark } from './draft-words.ts'
import type { ToRecord } from './reported.ts'
import { dueIn, lawOf, leftIn, stepIn } from './status.ts'
import { noteWords, statusWords } from './status-words.ts'
import { summaryWords as words } from './summary-words.ts'
import { timesOf } from './when.ts'

/** What is said of an incident that was written down. */
export interface Summary {
  readonly record: ToRecord
  readonly clocks: readonly IncidentClock[]
  readonly moment: Moment
  /** Where it was written, or would be. */
  readonly path: string
  readonly isWritten: boolean
  /** Whether the act asks the entity for notifications; undefined where nobody knows. */
  readonly isBound: boolean | undefined
}

/** What to do now, on the worst day of the year: by when, to whom, with what, and the draft of the first step. */
export function summaryText(summary: Summary, lang: Lang, paint: Paint): string {
  const { record, path, isWritten, isBound } = summary
  const { id, reported } = record
  const wrote = filled(words[isWritten ? 'wrote' : 'notWritten'][lang], { path: visible(path), id })
  const law = citeAll(incidents.voluntary.source)[lang]
  const parts: string[] =
    reported.significant === 'no'
      ? [filled(words.notSignificant[lang], { law })]
      : [
          ...(isBound === false ? [filled(words.notBound[lang], { law })] : []),
          ...dueParts(summary, lang, paint),
          block(words.to[lang], addressLines(record, lang), paint),
          block(words.contents[lang], contentLines(lang), paint),
          draft(summary, lang, paint),
        ]
  const also = block(words.alsoThink[lang], alsoLines(record, lang), paint)
  return `${[paint('bold', wrote), ...parts, also, words.next[lang]].join('\n\n')}\n`
}

function dueParts({ clocks, moment, record }: Summary, lang: Lang, paint: Paint): string[] {
  const running = clocks.filter(({ due }) => due !== undefined).toSorted(byNearness)
  const rows = running.map(clock => [
    dueIn(clock, lang),
    leftIn(clock, moment, lang),
    `${stepIn(clock, lang)} · ${lawOf(clock, lang)}`,
  ])
  const head = (['due', 'left', 'step'] as const).map(word => statusWords[word][lang])
  const steps = (Object.keys(incidents.steps) as StepId[]).filter(step => !running.some(clock => clock.step === step))
  const later = steps.map(step => {
    const times = timesOf(step, record.trust, lang).map(({ says, law }) => `${lowered(says)} (${law})`)
    return `${incidents.steps[step].title[lang]}: ${times.join('; ')}`
  })
  const { known } = record.reported
  const from = known ? [filled(words.runsFrom[lang], { when: instantIn(lang, known) })] : []
  const taken = new Set(running.flatMap(({ assumes }) => assumes))
  const notes = (['significant', 'known', 'covered'] as const).flatMap(one =>
    taken.has(one) ? [noteWords[one][lang]] : [],
  )
  return [
    `${paint('bold', words.due[lang])}\n${table(head, rows, paint)}`,
    [...from, ...notes].join('\n'),
    block(words.later[lang], later, paint),
  ]
}

function addressLines(record: ToRecord, lang: Lang): string[] {
  const { channel, channelLaw, fallback, fallbackLaw } = channelsIn(lang)
  const law = citeAll(incidents.addressees.authority.source)[lang]
  return [
    filled(words.both[lang], { both: capitalised(addresseesIn(record, lang)), law }),
    ...(record.entity ? [] : [words.noAuthority[lang]]),
    words.noCsirt[lang],
    filled(words.through[lang], { channel, law: channelLaw }),
    filled(words.otherwise[lang], { fallback, law: fallbackLaw }),
  ]
}

function contentLines(lang: Lang): string[] {
  return Object.values(incidents.steps).map(({ title, contents }) => {
    const told = Object.values(contents).map(({ title: content, owed }) =>
      owed === 'whereAny' ? filled(words.whereAny[lang], { content: content[lang] }) : content[lang],
    )
    const isChoice = Object.values(contents).some(({ owed }) => owed === 'either')
    const all = told.join('; ') || words.noContents[lang]
    return `${title[lang]}: ${isChoice ? filled(words.either[lang], { content: all }) : all}`
  })
}

function draft({ record, path }: Summary, lang: Lang, paint: Paint): string {
  const step = 'early-warning'
  const lines = draftOf(step, record, lang).map(({ label, says, gap }) => {
    const parts = [
      ...(says === undefined ? [] : [visible(says)]),
      ...(gap === undefined ? [] : [`${gapMark[lang]}: ${gap}`]),
    ]
    return `${label}: ${parts.join('; ')}`
  })
  const title = filled(words.draft[lang], { step: lowered(incidents.steps[step].title[lang]) })
  return `${block(title, lines, paint)}\n${filled(words.otherDrafts[lang], { path: visible(path) })}`
}

function alsoLines({ reported }: ToRecord, lang: Lang): string[] {
  // Of what is not significant nobody need be told; of a significant threat they still may.
  const { incident, threat } = incidents.recipients
  const recipients = (reported.significant === 'no' ? [threat] : [incident, threat]).map(({ title, source }) =>
    filled(words.noDelay[lang], { what: title[lang], law: citeAll(source)[lang] }),
  )
  const { title: other } = incidents.alongside.personalData
  if (reported.personalData === 'no') return recipients
  const pointer = words[reported.personalData === 'yes' ? 'personalData' : 'personalDataMaybe']
  return [...recipients, filled(pointer[lang], { other: other[lang] })]
}

function block(title: string, lines: readonly string[], paint: Paint): string {
  return [paint('bold', title), ...lines.map(line => `  ${line}`)].join('\n')
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
