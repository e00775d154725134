import type { Text } from '../../law/types.ts'
import type { Document } from '../../model/document.ts'
import { mentionsOf, type Thing } from '../../model/mentions.ts'
import type { Workspace } from '../../model/workspace.ts'
import { entryOf, type Located, nodeAt } from '../../text/located.ts'
import type { Place } from '../../text/source.ts'
import { documentAt } from '../../text/source.ts'
import { spotAt } from '../../text/spot.ts'
import { plain } from '../explain/markdown.ts'
import { dateIn } from '../sentence.ts'
import type { Surroundings } from './surroundings.ts'

/** What goes by an id, as Markdown: kind, title, version, status, and where it stands. */
export function thingTold(thing: Thing, around: Surroundings): string {
  const { lang, workspaces } = around
  const named = mentionsOf(thing, workspaces).filter(({ names }) => names !== undefined)
  if (named.length === 0) return ''
  return named
    .map(({ id, names = '', at }) => {
      const row = rowOf(at, around)
      const version = textAt(row, 'version')
      const status = textAt(row, 'status')
      const about = [version && `${words.version[lang]} ${version}`, status, documentAt(at)].filter(Boolean).join(' · ')
      return [`**${plain(id)}** (${names})`, plain(titleOf(row)), plain(about)].filter(Boolean).join('\n\n')
    })
    .join('\n\n')
}

/** What a document or row whose id stands at a place is called; `''` where it has no title. */
export function titleAt(at: Place, around: Surroundings): string {
  return titleOf(rowOf(at, around))
}

/** A member of a management body with the times of membership, or whom something is delegated to, as Markdown. */
export function memberTold(name: string, { entity }: Workspace, { lang }: Surroundings): string {
  if (!entity) return ''
  const { managementBody, delegations = [], name: where } = entity.data
  const member = managementBody.members.filter(one => one.name === name)
  const delegate = delegations.filter(one => one.to === name)
  const times = [
    ...member.map(({ role, from, until }) => [role ?? words.member[lang], from, until] as const),
    ...delegate.map(({ scope, from, until }) => [scope, from, until] as const),
  ]
  const lines = times.map(([as, from, until]) => {
    const end = until ? ` ${words.until[lang]} ${dateIn(lang, until)}` : ''
    return `- ${plain(`${as}, ${where}: ${words.from[lang]} ${dateIn(lang, from)}${end}`)}`
  })
  return lines.length > 0 ? [`**${plain(name)}**`, lines.join('\n')].join('\n\n') : ''
}

/** The map that an id stands in: the document's metadata, or a row. */
function rowOf(at: Place, { workspaces }: Surroundings): Located | undefined {
  const path = documentAt(at)
  const document: Document | undefined = workspaces.flatMap(({ documents }) => documents).find(one => one.path === path)
  const root = document && (document.written ?? document.yaml)
  const spot = root && spotAt(root, at.span[0])
  return root && spot && nodeAt(root, spot.path.slice(0, -1))
}

function titleOf(row: Located | undefined): string {
  const named = ['title', 'name', 'gap', 'what', 'description'].map(key => textAt(row, key))
  return named.find(title => title !== undefined) ?? ''
}

function textAt(row: Located | undefined, key: string): string | undefined {
  const value = entryOf(row, key)?.value
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
}

const words = {
  version: { da: 'version', en: 'version' },
  member: { da: 'medlem', en: 'member' },
  from: { da: 'fra', en: 'from' },
  until: { da: 'til', en: 'until' },
} as const satisfies Record<string, Text>
