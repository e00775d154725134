import type { Agenda } from '../../engine/agenda.ts'
import type { ChangeSince } from '../../engine/history.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Lang } from '../../law/types.ts'
import { idOf } from '../../model/document.ts'
import { proposalBody } from './body.ts'
import { scalar } from './quoted.ts'
import { approveWords as words } from './words.ts'

/** What a proposal is made of. */
export interface ProposalOptions {
  readonly lang: Lang
  readonly asOf: IsoDate
  /** Whether the act asks for the body's approval of this entity's measures. */
  readonly covered: boolean
  /** What was changed in documents since their approval, by path, where history tells. */
  readonly changes: ReadonlyMap<string, ChangeSince>
}

/** An approval document that proposes a decision on all that an agenda lists. It says of nobody that they decided anything. */
export function proposalOf(agenda: Agenda, options: ProposalOptions): string {
  const { entity, items, members, measures } = agenda
  const { lang, asOf, covered } = options
  const kinds = new Set(items.map(({ document }) => document.kind))
  const title = words[kinds.size > 1 ? 'both' : kinds.has('policy') ? 'policies' : 'exceptions'][lang]
  const decisions = items.flatMap(({ document: { data, digests } }) => [
    `  - document: ${scalar(data.id)}`,
    `    version: ${scalar(data.version)}`,
    `    digest: ${digests?.digest}`,
    ...(digests?.words ? [`    words: ${digests.words}`] : []),
  ])
  return `${[
    '---',
    'nis2: approval',
    `id: ${newId(agenda, asOf)}`,
    `title: ${scalar(title)}`,
    ...words.comment[lang].map(line => `# ${line}`),
    'status: proposed',
    `organ: ${entity.data.managementBody.organ}`,
    ...(members.length > 0 ? ['present:', ...members.map(name => `  - ${scalar(name)}`)] : []),
    'decisions:',
    ...decisions,
    ...(covered && measures.length > 0 ? [`measures: [${measures.join(', ')}]`] : []),
    '---',
    '',
    `# ${title}`,
    '',
    ...proposalBody(agenda, options),
  ].join('\n')}\n`
}

/** An id that none of the entity's documents has. */
function newId({ workspace }: Agenda, asOf: IsoDate): string {
  const taken = new Set(workspace.documents.map(idOf))
  const id = `beslutning-${asOf}`
  for (let number = 1; ; number++) {
    const tried = number === 1 ? id : `${id}-${number}`
    if (!taken.has(tried)) return tried
  }
}
