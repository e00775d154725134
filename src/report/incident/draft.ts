import { citeAll } from '../../law/cite.ts'
import type { Content, StepId } from '../../law/incident-types.ts'
import type { Instant } from '../../law/instant.ts'
import { incidents, registration } from '../../law/law.generated.ts'
import { atStart } from '../../law/sentence-start.ts'
import { thresholdsNamed } from '../../law/significance.ts'
import type { Lang } from '../../law/types.ts'
import { filled } from '../filled.ts'
import { instantIn, listIn } from '../sentence.ts'
import { draftWords as words } from './draft-words.ts'
import type { Answer, Reported, ToRecord } from './reported.ts'

/** One line of a draft: what it is about, what is known of it, and what somebody has to write instead of guessing. */
export interface DraftLine {
  readonly label: string
  readonly says?: string
  readonly gap?: string
}

/** The draft of one step: the facts that were reported and a gap for each other thing that section 13 asks for. Nothing in it is made up. */
export function draftOf(step: StepId, record: ToRecord, lang: Lang): DraftLine[] {
  const { contents } = incidents.steps[step]
  const asked = Object.entries(contents).map(([key, content]) => ({
    label: atStart(content.title)[lang],
    ...(step === 'early-warning' ? answerTo(key, content, record.reported, lang) : { gap: content.ask[lang] }),
  }))
  // Of the contents of a status report the act says nothing.
  const own = asked.length > 0 ? asked : [{ label: atStart(words.status)[lang], gap: words.askStatus[lang] }]
  const isFirst = step === 'early-warning' || step === 'incident-notification'
  return [...whoAndWhat(record, lang), ...(isFirst ? beginningOf(record, lang) : []), ...own]
}

function beginningOf({ reported }: ToRecord, lang: Lang): DraftLine[] {
  const { discovered, known, limbs, met, services } = reported
  const grounds = [...limbs.map(limb => incidents.limbs[limb]), ...thresholdsNamed(met)]
  const because = grounds.map(one => `${one.title[lang]} (${citeAll(one.source)[lang]})`)
  return [
    { label: words.discovered[lang], says: danishTime(discovered, lang) },
    { label: words.known[lang], ...(known ? { says: danishTime(known, lang) } : { gap: words.whenKnown[lang] }) },
    ...(because.length > 0 ? [{ label: words.ground[lang], says: because.join('; ') }] : []),
    ...(services.length > 0 ? [{ label: words.services[lang], says: listIn(lang, services) }] : []),
  ]
}

function whoAndWhat({ id, reported, entity }: ToRecord, lang: Lang): DraftLine[] {
  const who = entity
    ? { says: `${entity.data.name}, ${words.cvr[lang]} ${entity.data.cvr}` }
    : { gap: words.whichEntity[lang] }
  return [
    { label: words.entity[lang], ...who },
    { label: words.incident[lang], says: `${id}: ${reported.title}` },
  ]
}

/** What was answered to a question of the early warning. That nobody knows yet is an answer as well. */
function answerTo(key: string, { ask }: Content, reported: Reported, lang: Lang): Omit<DraftLine, 'label'> {
  const { malicious, crossBorder, states } = reported
  const given: Answer = key === 'malicious' ? malicious : crossBorder
  if (given === undefined) return { gap: ask[lang] }
  if (given === 'unknown') return { says: words.unknown[lang] }
  if (key === 'malicious') return { says: words[given === 'yes' ? 'yesMalicious' : 'noMalicious'][lang] }
  if (given === 'no') return { says: words.no[lang] }
  if (states.length === 0) return { says: words.yesAbroad[lang], gap: words.whichStates[lang] }
  const named = states.map(state => registration.euMemberStates[state]?.[lang] ?? state)
  return { says: filled(words.abroadIn[lang], { states: listIn(lang, named) }) }
}

function danishTime(instant: Instant, lang: Lang): string {
  return filled(words.danishTime[lang], { when: instantIn(lang, instant) })
}
