import { sha256 } from '#sha256'
import type { AnyRequirementId } from '../law/catalogue.ts'
import type { Requirement } from '../law/types.ts'
import { type Document, idOf } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import { documentAt } from '../text/source.ts'
import { bounded } from './bounded.ts'
import type { ChangedSinceFiling, ChangeSince } from './history.ts'
import { levelOf } from './profile.ts'
import { gathered } from './rows.ts'
import type { Context, Message, Remark, Rule } from './rule.ts'
import { sameFinding } from './same-finding.ts'
import { type Severity, severityOf, surenessOf } from './severity.ts'
import { isTold } from './untold.ts'

/** One thing found. It has no language yet: `report/` turns message and words into Danish or English. */
export interface Finding extends Remark {
  readonly rule: string
  readonly message: Message
  readonly requirement: AnyRequirementId
  /** What that requirement asks. */
  readonly demand: Requirement
  readonly severity: Severity
  /** The same from one run to the next while the gap is the same, wherever in its document it has moved. */
  readonly fingerprint: string
  readonly weakensClaims: boolean
  readonly excusable: boolean
  /** Whether it stands in the baseline, so that no run fails by it. */
  readonly known?: true
  /** Of a document changed after its approval, where history was asked for: what was changed, or null where it does not show that. */
  readonly change?: ChangeSince | null
  /** Of a registration that no longer says what was filed: since when, or null where history does not show that. */
  readonly changedSinceFiling?: ChangedSinceFiling | null
}

/** All that rules find in a workspace, in the order of paths and places, and after it what is not told. A rule that throws is our mistake and says which it was. */
export function check(workspace: Workspace, rules: readonly Rule[], context: Context): Finding[] {
  const documents = new Map(workspace.documents.map(document => [document.path, document]))
  const seen = new Map<string, number>()
  const found = rules.flatMap(rule => [...remarksOf(rule, workspace, context)].map(remark => ({ rule, remark })))
  found.sort((a, b) => compare(a.remark, b.remark) || (a.rule.id < b.rule.id ? -1 : 1))
  const told = found.filter(({ remark }) => isTold(remark))
  const untold = found.filter(({ remark }) => !isTold(remark))
  // What nobody is told of neither counts among the rows of which the same is said, nor takes the name of what is told.
  return [...bounded(gathered(told, workspace.documents), rules), ...untold].map(({ rule, remark }) =>
    finding(rule, remark, context, documents, seen),
  )
}

function* remarksOf(rule: Rule, workspace: Workspace, context: Context): Iterable<Remark> {
  try {
    yield* rule.check(workspace, context)
  } catch (cause) {
    throw new Error(`rule ${rule.id} failed`, { cause })
  }
}

function finding(
  rule: Rule,
  remark: Remark,
  { profile, requirements }: Context,
  documents: ReadonlyMap<string, Document>,
  seen: Map<string, number>,
): Finding {
  const message = rule.messages[remark.says]
  if (!message) throw new Error(`rule ${rule.id} says ${remark.says}, which it has no words for`)
  const id = remark.requirement ?? rule.requirement
  const demand = requirements.of(id)
  const confidence = surenessOf(demand)
  const level = profile ? levelOf(demand, profile) : demand.level
  const levels = message.level ? [level, message.level] : [level]
  const path = documentAt(remark.at)
  const document = documents.get(path)
  const confidences = message.confidence ? [confidence, message.confidence] : [confidence]
  const made = {
    ...remark,
    rule: rule.id,
    message,
    requirement: id,
    demand,
    severity: severityOf(levels, confidences),
    fingerprint: fingerprintOf(
      [rule.id, remark.says, id, document ? idOf(document) : path, remark.at.key],
      seen,
      document,
    ),
    weakensClaims: rule.weakensClaims ?? false,
    excusable: rule.excusable ?? false,
  }
  return sameFinding(made, document)
}

/** Of what the finding is about, not of its line or the values in its sentence, which change from day to day. */
function fingerprintOf(parts: readonly string[], seen: Map<string, number>, document: Document | undefined): string {
  const subject = parts.join('\n')
  const twins = seen.get(subject) ?? 0
  seen.set(subject, twins + 1)
  const whole = twins === 0 ? subject : `${subject}\n${twins}`
  const known = document && fingerprintsOf(document)
  const fingerprint = known?.get(whole) ?? sha256(whole).slice(0, 16)
  known?.set(whole, fingerprint)
  return fingerprint
}

/** What was found of a document before is nearly always found of it again. */
const fingerprintsOf = remembered<Document, Map<string, string>>(() => new Map())

function compare(a: Remark, b: Remark): number {
  if (a.at.path !== b.at.path) return a.at.path < b.at.path ? -1 : 1
  return a.at.span[0] - b.at.span[0] || a.at.span[1] - b.at.span[1]
}
