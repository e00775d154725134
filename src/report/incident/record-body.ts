import { citeAll } from '../../law/cite.ts'
import type { StepId } from '../../law/incident-types.ts'
import { incidents, type SectorId } from '../../law/law.generated.ts'
import { thresholdsNamed } from '../../law/significance.ts'
import type { Lang } from '../../law/types.ts'
import { filled } from '../approve/filled.ts'
import { addresseesIn, channelsIn } from './addressees.ts'
import { type DraftLine, draftOf } from './draft.ts'
import { residues } from './draft-words.ts'
import { inert } from './inert.ts'
import { recordWords as words } from './record-words.ts'
import type { ToRecord } from './reported.ts'
import { timesOf } from './when.ts'

/** The lines of a record below its front matter: headings, what belongs under them, and a draft of every step. */
export function recordBody(record: ToRecord, lang: Lang): string[] {
  const { id, reported, entity, trust } = record
  const sectors = (entity?.data.sectors ?? []) as readonly SectorId[]
  const guide = filled(words.draftsGuide[lang], {
    both: addresseesIn(sectors, lang),
    law: citeAll(incidents.addressees.csirt.source)[lang],
    ...channelsIn(lang),
  })
  return [
    `# ${id}: ${inert(reported.title)}`,
    ...section(words.course[lang], words.courseGuide[lang], '', gap(words.askCourse[lang], lang)),
    ...section(words.assessment[lang], words.assessmentGuide[lang], '', ...grounds(record, lang)),
    ...section(
      words.recipients[lang],
      ...Object.values(incidents.recipients).map(
        ({ title, source }) => `- ${words.noDelay[lang]}: ${title[lang]} (${citeAll(source)[lang]})`,
      ),
      '',
      gap(words.askRecipients[lang], lang),
    ),
    ...section(words.drafts[lang], guide),
    ...(Object.keys(incidents.steps) as StepId[]).flatMap(step => [
      '',
      `### ${incidents.steps[step].title[lang]}`,
      '',
      ...timesOf(step, trust, lang).map(({ says, law }) => `${says} (${law}).`),
      '',
      ...draftOf(step, record, lang).map(line => `- ${lineIn(line, lang)}`),
    ]),
    ...section(words.learnt[lang], words.learntGuide[lang]),
  ]
}

function section(title: string, ...lines: readonly string[]): string[] {
  return ['', `## ${title}`, '', ...lines]
}

function grounds({ reported }: ToRecord, lang: Lang): string[] {
  const { significant, limbs, met } = reported
  const known = [...limbs.map(limb => incidents.limbs[limb]), ...thresholdsNamed(met)]
  const listed = (known.length > 0 ? known : Object.values(incidents.limbs)).map(
    ({ title, source }) => `- ${title[lang]} (${citeAll(source)[lang]})`,
  )
  if (known.length > 0) return listed
  const open = significant === undefined || significant === 'unknown' ? [words.undecided[lang], ''] : []
  return [...open, ...listed, '', words.thresholds[lang]]
}

function lineIn({ label, says, gap: asked }: DraftLine, lang: Lang): string {
  const parts = [...(says === undefined ? [] : [inert(says)]), ...(asked === undefined ? [] : [gap(asked, lang)])]
  return `${label}: ${parts.join('; ')}`
}

function gap(question: string, lang: Lang): string {
  return `${residues[lang]}: ${question}`
}
