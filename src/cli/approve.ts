import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Agenda, agendaOf } from '../engine/agenda.ts'
import type { ChangeSince } from '../engine/history.ts'
import type { Lang } from '../law/types.ts'
import { folderOf } from '../model/workspace.ts'
import { agendasJson } from '../report/approve/list-json.ts'
import { agendaText } from '../report/approve/list-text.ts'
import { proposalOf } from '../report/approve/proposal.ts'
import { approveWords as words } from '../report/approve/words.ts'
import { filled } from '../report/filled.ts'
import { visible } from '../report/visible.ts'
import { changesIn } from './approve/history.ts'
import { writeMessage } from './approve/message.ts'
import { checkWritesNothing, nameOne, noEntity } from './approve/refusals.ts'
import type { Request } from './arguments.ts'
import { type GatheredFrom, gather } from './gather.ts'
import { painter } from './paint.ts'
import { notAmong } from './refusals.ts'
import { writeNew } from './write.ts'

/** An entity, what its management body is to be asked, and what history tells of that. */
interface Asked {
  readonly agenda: Agenda
  readonly covered: boolean
  readonly changes: ReadonlyMap<string, ChangeSince>
}

/**
 * `nis2lint approve`: lists what lacks a decision of the management body and writes a proposal for one. With `--check` it writes nothing
 * and gives 1 where something lacks a decision. With `--message` it writes what there is to sign of one.
 */
export function approveCommand(request: Request, otherwise: Lang): 0 | 1 {
  const { check, message, output } = request.options
  if (message !== undefined) return writeMessage(String(message), request)
  if (check && output !== undefined) throw checkWritesNothing
  const gathered = gather(request, otherwise)
  const asked = askedIn(gathered, request.options['entity'])
  const [first, ...others] = asked
  if (first === undefined) throw noEntity
  if (!check && others.length > 0) throw nameOne(asked.map(({ agenda }) => agenda.entity.data.id))
  const written = check ? undefined : propose(first, gathered, output)
  process.stdout.write(listed(asked, gathered, request.options, written))
  return check && asked.some(({ agenda }) => agenda.items.length + agenda.broken.length > 0) ? 1 : 0
}

function askedIn({ judgements, asOf, folder, files }: GatheredFrom, id: Request['options'][string]): Asked[] {
  const all = judgements.flatMap(({ workspace, profile }) => {
    const { entity } = workspace
    return entity ? [{ workspace, entity, covered: profile?.applicable.includes('dk/7.1/approval') ?? false }] : []
  })
  // What is wrong with a policy taken over was found where it stands.
  const findings = judgements.flatMap(judgement => judgement.findings)
  const named = all.filter(({ entity }) => id === undefined || entity.data.id === id)
  if (typeof id === 'string' && all.length > 0 && named.length === 0) {
    throw notAmong(
      '--entity',
      id,
      all.map(({ entity }) => entity.data.id),
    )
  }
  return named.map(({ workspace, entity, covered }) => {
    const agenda = agendaOf(workspace, entity, asOf, findings)
    return { agenda, covered, changes: changesIn(agenda, folder, files) }
  })
}

/** Writes a proposal where something is not put forward yet, and gives its path. */
function propose(
  { agenda, covered, changes }: Asked,
  { root, lang, asOf }: GatheredFrom,
  output: Request['options'][string],
): string | undefined {
  if (agenda.items.every(({ proposal }) => proposal !== undefined)) return undefined
  const { workspace } = agenda
  const last = workspace.sound.approval.at(-1)
  const folder = last ? folderOf(last.path) : join(workspace.root, 'approvals')
  const file = typeof output === 'string' ? output : join(root, folder, `${asOf}-forslag.md`)
  const text = proposalOf(agenda, { lang, asOf, covered, changes })
  mkdirSync(dirname(file), { recursive: true })
  writeNew(text, file)
  return file
}

function listed(
  asked: readonly Asked[],
  { lang, asOf }: GatheredFrom,
  options: Request['options'],
  written: string | undefined,
): string {
  if (options['format'] === 'json') return agendasJson(asked, asOf, written ?? null)
  const paint = painter(!options['no-color'])
  const lists = asked.map(({ agenda, changes }) => agendaText(agenda, changes, lang, paint))
  const isPending = !options['check'] && written === undefined && asked.some(({ agenda }) => agenda.items.length > 0)
  const end = written
    ? filled(words.written[lang], { path: visible(written) })
    : isPending
      ? words.allProposed[lang]
      : ''
  return [...lists, ...(end ? [`${end}\n`] : [])].join('\n')
}
