import type { IsoDate } from '../law/calendar.ts'
import { folded } from '../law/folded.ts'
import { decisionLaw, legalForms } from '../law/law.generated.ts'
import type { Kinds } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { remembered } from '../model/remembered.ts'
import { nameNear } from './name-near.ts'

type Entity = Kinds['entity']
/** Somebody who is, was or will be a member of the management body. */
export type Member = Entity['managementBody']['members'][number]

/** What the roster says of a name on a date. */
export type Presence =
  | { readonly is: 'member' }
  /** Named in the roster, but not for that date: `index` is the membership nearest before it, or else the first after it. */
  | { readonly is: 'former' | 'future'; readonly member: Member; readonly index: number }
  /** Not named in it; `near` is the name in it most like the one written. */
  | { readonly is: 'stranger'; readonly near: string | undefined }

/** The members on a date. Who leaves on a day is still a member that day. */
export function membersOn({ members }: Entity['managementBody'], date: IsoDate): Member[] {
  return members.filter(member => isMember(member, date))
}

/** What the roster says of a name on a date. */
export function onRoster(name: string, { members }: Entity['managementBody'], date: IsoDate): Presence {
  const own = membersByName(members).get(folded(name)) ?? []
  if (own.some(({ member }) => isMember(member, date))) return { is: 'member' }
  const byTime = own.toSorted((a, b) => (a.member.from < b.member.from ? -1 : 1))
  const former = byTime.findLast(({ member }) => member.from <= date)
  if (former) return { is: 'former', ...former }
  const [future] = byTime
  if (future) return { is: 'future', ...future }
  const names = members.map(member => member.name)
  return { is: 'stranger', near: nameNear(name, names) }
}

const membersByName = remembered((members: readonly Member[]) =>
  grouped(
    members.map((member, index) => ({ member, index })),
    ({ member }) => folded(member.name),
  ),
)

/** How many of the members take part in a decision, and how many it takes. */
export interface Quorum {
  readonly taking: number
  readonly needed: number
  readonly members: number
  /** Whether it is the organisation's own number that asks for so many. */
  readonly own: boolean
}

/**
 * The quorum of a decision made by those present on a date; undefined where nothing is known to ask for one. A number of the
 * organisation's own never makes it less than what goes for its legal form.
 */
export function quorumOf(present: readonly string[], entity: Entity, date: IsoDate): Quorum | undefined {
  const members = membersOn(entity.managementBody, date)
  const { quorum: own = 0 } = entity.managementBody
  const needed = Math.max(leastOf(entity, members.length) ?? 0, own)
  if (needed === 0 || members.length === 0) return undefined
  const there = new Set(present.map(folded))
  const taking = members.filter(({ name }) => there.has(folded(name))).length
  return {
    taking,
    needed,
    members: members.length,
    own: own === needed && own > (leastOf(entity, members.length) ?? 0),
  }
}

/** How many of so many members a decision takes by what goes for the legal form; undefined where nothing is known to. */
export function leastOf({ legalForm, managementBody }: Entity, members: number): number | undefined {
  const rule = decisionLaw.quorum[legalForms.forms[legalForm]?.family ?? '']
  return rule?.organ === managementBody.organ ? Math.floor(members * rule.moreThan) + 1 : undefined
}

/** Whether one of those present leads the body: its chair or the deputy, a chief executive, or its only member. */
export function isLed(present: readonly string[], body: Entity['managementBody'], date: IsoDate): boolean {
  const members = membersOn(body, date)
  const leaders = members.filter(({ role }) => members.length === 1 || leading.has(role))
  return leaders.some(({ name }) => present.some(other => folded(other) === folded(name)))
}

const leading: ReadonlySet<Member['role']> = new Set(['chair', 'deputy-chair', 'chief-executive'] as const)

function isMember({ from, until }: Member, date: IsoDate): boolean {
  return from <= date && (until === undefined || date <= until)
}
