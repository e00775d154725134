import { folded } from '../law/folded.ts'
import { decisionLaw } from '../law/law.generated.ts'
import type { Approval, Decision } from '../model/decisions.ts'
import type { Document, Kinds } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import { nameNear } from './name-near.ts'
import { isBody } from './organs.ts'

/** What a decision may be about. */
export type Approvable = Document<'policy' | 'exception'>
type Delegation = NonNullable<Kinds['entity']['delegations']>[number]

/** Why a delegate's decision on a document does not count. */
export type Refusal =
  /** The document is the body's own to approve. */
  | 'own'
  /** Nothing is delegated to anybody of that name. */
  | 'nobody'
  /** The delegation was not in force on the day. */
  | 'out-of-time'
  /** What the delegation rests on is no decision that the body had made by that day. */
  | 'undecided'
  /** The delegation does not name the document. */
  | 'unnamed'
  /** It is for editorial changes alone, and the body has approved no text of it that could be changed. */
  | 'no-text'

/** Whether whoever made a decision might make it. */
export type Entitlement =
  | { readonly is: 'body' | 'other-organ' }
  | {
      readonly is: 'delegate'
      readonly index: number
      /** Whether it is by the delegate's word alone that the change is editorial. */
      readonly onItsWord: boolean
    }
  /** `index` is the delegation that comes nearest, `near` the name most like the one written. */
  | {
      readonly is: 'refused'
      readonly why: Refusal
      readonly index: number | undefined
      readonly near: string | undefined
    }

/** Who made an approval: the management body, where nothing says which organ that is, or another. */
export function isByBody({ data }: Document<'approval'>, { entity }: Workspace): boolean {
  if (!entity) return true
  return data.delegate === undefined && isBody(data.organ, entity.data)
}

/** Whether a decision on a document was made by whoever may make it. */
export function entitlementOf(decision: Decision, document: Approvable, workspace: Workspace): Entitlement {
  const { approval } = decision
  const { delegate } = approval.data
  if (isByBody(approval, workspace)) return { is: 'body' }
  if (delegate === undefined) return { is: 'other-organ' }
  const refused = (why: Refusal, index?: number, near?: string) => ({ is: 'refused', why, index, near }) as const
  if (isOwn(document, workspace)) return refused('own')
  const all = workspace.entity?.data.delegations ?? []
  const own = all
    .map((delegation, index) => ({ delegation, index }))
    .filter(({ delegation }) => isTo(delegation, delegate))
  if (own.length === 0) {
    const names = all.map(({ to }) => to)
    return refused('nobody', undefined, nameNear(delegate, names))
  }
  const tried = own.map(({ delegation, index }) => ({
    delegation,
    index,
    why: refusalUnder(delegation, decision, document, workspace),
  }))
  const good = tried.find(({ why }) => why === undefined)
  if (good) {
    const onItsWord = isOnItsWord(good.delegation, decision, document, workspace)
    return { is: 'delegate', index: good.index, onItsWord }
  }
  const [nearestOne] = tried.toSorted((a, b) => progress(b.why) - progress(a.why))
  return refused(nearestOne?.why ?? 'nobody', nearestOne?.index)
}

/** Whether a decision counts for a document. */
export function counts(decision: Decision, document: Approvable, workspace: Workspace): boolean {
  const { is } = entitlementOf(decision, document, workspace)
  return is === 'body' || is === 'delegate'
}

/** The last decision on a document that the body itself had made by the time of another. */
export function lastByBody(id: string, until: Approval, workspace: Workspace): Decision | undefined {
  return workspace
    .decisionsOn(id)
    .findLast(({ approval }) => approval.data.date <= until.data.date && isByBody(approval, workspace))
}

/** What the body decides itself: the policy on the security of systems, every exception, and what is taken over from others. */
function isOwn(document: Approvable, { claimsOf, inherited }: Workspace): boolean {
  const { requirements } = decisionLaw.own
  return (
    document.kind === 'exception' ||
    inherited.some(one => one.document === document) ||
    claimsOf(document).some(({ requirement }) => requirements.includes(requirement))
  )
}

const inOrder: readonly (Refusal | undefined)[] = ['out-of-time', 'undecided', 'unnamed', 'no-text', undefined]
const progress = (why: Refusal | undefined): number => inOrder.indexOf(why)

function refusalUnder(
  { from, until, decision: id, documents = [], editorialOnly }: Delegation,
  { approval }: Decision,
  document: Approvable,
  workspace: Workspace,
): Refusal | undefined {
  const { date } = approval.data
  if (date < from || (until !== undefined && until < date)) return 'out-of-time'
  const basis = approvalsById(workspace).get(id)?.[0]
  if (!basis || !isByBody(basis, workspace) || date < basis.data.date) return 'undecided'
  if (!documents.includes(document.data.id)) return 'unnamed'
  return editorialOnly && !lastByBody(document.data.id, approval, workspace) ? 'no-text' : undefined
}

const approvalsById = remembered(({ approvals }: Workspace) => grouped(approvals, ({ data }) => data.id))

/** From files alone a change is seen to be editorial only where no word was changed, and none may be out of sight. */
function isOnItsWord(
  { editorialOnly }: Delegation,
  { approval, entry }: Decision,
  { digests }: Approvable,
  workspace: Workspace,
): boolean {
  if (!editorialOnly) return false
  const before = lastByBody(entry.document, approval, workspace)?.entry.words
  return before === undefined || before !== entry.words || digests?.conceals === true
}

function isTo({ to }: Delegation, name: string): boolean {
  return folded(to) === folded(name)
}
