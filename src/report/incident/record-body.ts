import { citeAll } from '../../law/cite.ts'
import type { StepId } from '../../law/incident-types.ts'
import { incidents } from '../../law/law.generated.ts'
import { thresholdsFor, thresholdsNamed } from '../../law/significance.ts'
import type { Lang } from '../../law/types.ts'
import { filled } from '../filled.ts'
import { residues } from '../scaffold/lines.ts'
import { addresseesIn, channelsIn } from './addressees.ts'
import { type DraftLine, draftOf } from './draft.ts'
import { gapMark } from './draft-words.ts'
import { inert } from './inert.ts'
import { recordWords as words } from './record-words.ts'
import type { ToRecord } from './reported.ts'
import { timesOf } from './when.ts'

/** The lines of a record below its front matter: headings, what belongs under them, and, unless it is not significant, a draft of every step. */
export function recordBody(record: ToRecord, lang: Lang): string[] {
  const { id, reported } = record
  return [
    `# ${id}: ${inert(reported.title)}`,
    ...section(words.course[lang], words.courseGuide[lang], '', gap(words.askCourse[lang], lang)),
    ...section(words.assessment[lang], words.assessmentGuide[lang], '', ...grounds(record, lang)),
    ...(reported.significant === 'no' ? [] : [...recipients(lang), ...drafts(record, lang)]),
    ...section(words.learnt[lang], words.learntGuide[lang]),
  ]
}

function recipients(lang: Lang): string[] {
  const duties = Object.values(incidents.recipients).map(
    ({ title, source }) => `- ${words.noDelay[lang]}: ${title[lang]} (${citeAll(source)[lang]})`,
  )
  return section(words.recipients[lang], ...duties, '', gap(words.askRecipients[lang], lang))
}

function drafts(record: ToRecord, lang: Lang): string[] {
  const { trust } = record
  const guide = filled(words.draftsGuide[lang], {
    both: addresseesIn(record, lang),
    law: citeAll(incidents.addressees.csirt.source)[lang],
    ...channelsIn(lang),
    gap: gapMark[lang],
  })
  const steps = (Object.keys(incidents.steps) as StepId[]).flatMap(step => [
    '',
    `### ${incidents.steps[step].title[lang]}`,
    '',
    ...timesOf(step, trust, lang).map(({ says, law }) => `${says} (${law}).`),
    '',
    ...draftOf(step, record, lang).map(line => `- ${lineIn(line, lang)}`),
  ])
  return [...section(words.drafts[lang], guide), ...steps]
}

function section(title: string, ...lines: readonly string[]): string[] {
  return ['', `## ${title}`, '', ...lines]
}

/** The grounds that were found, or those there are to test: by their keys, as the front matter names them. */
function grounds({ reported, scope }: ToRecord, lang: Lang): string[] {
  const { significant, limbs, met } = reported
  const limbsThere = Object.entries(incidents.limbs).map(([key, limb]) => ({ key, ...limb }))
  const found = [...limbsThere.filter(({ key }) => limbs.some(limb => limb === key)), ...thresholdsNamed(met)]
  const own = scope?.regulation ? thresholdsFor(scope.reached) : limbsThere
  const listed = (found.length > 0 ? found : own).map(
    ({ key, title, source }) => `- \`${key}\`: ${title[lang]} (${citeAll(source)[lang]})`,
  )
  if (found.length > 0) return listed
  const open = significant === undefined || significant === 'unknown' ? [words.undecided[lang], ''] : []
  return [...open, ...listed, ...(scope === undefined ? ['', words.thresholds[lang]] : [])]
}

function lineIn({ label, says, gap: asked }: DraftLine, lang: Lang): string {
  const open = asked === undefined ? [] : [`${gapMark[lang]}: ${asked}`]
  return `${label}: ${[...(says === undefined ? [] : [inert(says)]), ...open].join('; ')}`
}

/** What the record itself lacks; the linter asks for it until it is written. Drafts are no part of that: what was sent, it asks for by its date. */
function gap(question: string, lang: Lang): string {
  return `${residues[lang]}: ${question}`
}
