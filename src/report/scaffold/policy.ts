import type { Profile } from '../../engine/profile.ts'
import { requirements } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { outline } from '../../text/markdown.ts'
import { scalar } from '../approve/quoted.ts'
import { filled } from '../filled.ts'
import { slugOf } from '../slug.ts'
import { factsFor } from './facts.ts'
import { residues, type ScaffoldFile } from './lines.ts'
import type { PolicyPlan } from './plan.ts'
import { comment, sectionFor } from './section.ts'
import { scaffoldWords as words } from './words.ts'

/** What the policies of one entity have in common. */
export interface Series {
  /** What their ids begin with. */
  readonly prefix: string
  readonly profile: Profile
  /** The paths of facts that stand in one of them. */
  readonly said: Set<string>
}

/** A policy with a section for each requirement it is to answer, and nothing in them yet but what helps to write them. */
export function policyFile(plan: PolicyPlan, { prefix, profile, said }: Series, lang: Lang): ScaffoldFile {
  const number = String(plan.number).padStart(2, '0')
  const title = plan.title[lang]
  const ids = plan.parts.flatMap(part => part.requirements)
  const body = bodyOf(plan, lang)
  // Domain name registration data are no measure of section 6, so that no decision of the management body is asked for.
  const status = ids.every(id => requirements[id].binds === 'domain-data') ? words.draftAlone : words.draft
  const text = [
    '---',
    'nis2: policy',
    `id: ${prefix}-${number}`,
    `title: ${scalar(title)}`,
    'version: "0.1"',
    `status: draft # ${status[lang]}`,
    `owner: ${residues[lang]}`,
    `# reviewed: ${words.reviewed[lang]}`,
    'covers:',
    ...covers(plan, body),
    ...factsFor(ids, profile, said, lang),
    '---',
    '',
    ...body,
  ]
  return { path: `policies/${number}-${slugOf(title, 'policy')}.md`, text: `${text.join('\n').trimEnd()}\n` }
}

function bodyOf({ title, parts }: PolicyPlan, lang: Lang): string[] {
  const sections = parts.flatMap(part => {
    const heading = part.title ? [`## ${part.title[lang]}`, ''] : []
    return [...heading, ...part.requirements.flatMap(id => sectionFor(id, part.title ? 3 : 2, lang))]
  })
  const help = comment([filled(words.howTo[lang], { residue: residues[lang] })])
  return [`# ${title[lang]}`, '', ...help, '', ...sections]
}

/** Each requirement with the anchor that its heading gets. */
function covers({ parts }: PolicyPlan, body: readonly string[]): string[] {
  const underTitle = parts.flatMap(part => [...(part.title ? [undefined] : []), ...part.requirements])
  const { sections } = outline(body.join('\n'), 0)
  return [undefined, ...underTitle].flatMap((id, index) => (id ? [`  ${id}: "#${sections[index]?.slug ?? ''}"`] : []))
}
