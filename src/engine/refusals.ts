import type { IsoDate } from '../law/calendar.ts'
import type { Text } from '../law/types.ts'
import type { Approval } from '../model/decisions.ts'
import { type Document, place } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Place } from '../text/source.ts'
import { counts, type Entitlement, entitlementOf } from './entitlement.ts'

/** A line of a delegate's approval, on a policy that nobody entitled has decided on since. */
export interface DelegatedLine {
  readonly policy: Document<'policy'>
  readonly index: number
  readonly entitlement: Entitlement
}

/** What a delegate's approval decided that still matters on a date, line by line. */
export function delegatedLines(approval: Approval, workspace: Workspace, asOf: IsoDate): DelegatedLine[] {
  return approval.data.decisions.flatMap((entry, index) => {
    const policy = workspace.sound.policy.find(({ data }) => data.id === entry.document && data.status !== 'retired')
    if (!policy) return []
    const made = workspace.decisionsOn(entry.document).filter(one => one.approval.data.date <= asOf)
    const here = made.findIndex(one => one.approval === approval && one.index === index)
    const decision = made[here]
    if (!decision || made.slice(here + 1).some(later => counts(later, policy, workspace))) return []
    return [{ policy, index, entitlement: entitlementOf(decision, policy, workspace) }]
  })
}

/** Why a delegate's decision does not count, as the second half of a sentence, and what else to look at. */
export function refusalIn(
  entitlement: Entitlement & { readonly is: 'refused' },
  { entity }: Workspace,
): { readonly why: Text; readonly see: readonly Place[] } {
  const { why, index, near } = entitlement
  const delegation = index === undefined ? undefined : entity?.data.delegations?.[index]
  const at = (key: 'from' | 'until' | 'decision' | 'to') =>
    entity && index !== undefined ? [place(entity, 'delegations', index, key)] : []
  switch (why) {
    case 'nobody':
      return { why: near === undefined ? reasons.nobody : namedAlike(near), see: [] }
    case 'out-of-time':
      return { why: reasons.outOfTime, see: [...at('from'), ...(delegation?.until ? at('until') : [])] }
    case 'undecided':
      return { why: undecided(delegation?.decision ?? ''), see: at('decision') }
    case 'no-text':
      return { why: reasons.noText, see: at('to') }
    default:
      return { why: reasons.unnamed, see: at('to') }
  }
}

const reasons = {
  nobody: {
    da: 'står ikke under delegations i enhedsdokumentet',
    en: 'does not stand under delegations in the entity document',
  },
  outOfTime: { da: 'har ingen delegation, der gjaldt den dag', en: 'has no delegation that was in force that day' },
  unnamed: {
    da: 'har ingen delegation, der nævner den politik under documents',
    en: 'has no delegation that names that policy under documents',
  },
  noText: {
    da: 'kan kun godkende redaktionelle ændringer, og ledelsesorganet havde ikke godkendt nogen tekst, der kunne ændres',
    en: 'may approve editorial changes alone, and the management body had approved no text that could be changed',
  },
} as const satisfies Record<string, Text>

function namedAlike(near: string): Text {
  return { da: `${reasons.nobody.da}, hvor ${near} står`, en: `${reasons.nobody.en}, where ${near} does` }
}

function undecided(decision: string): Text {
  return {
    da: `har en delegation, der hviler på ${decision}, og den beslutning havde ledelsesorganet ikke truffet da`,
    en: `has a delegation that rests on ${decision}, and the management body had not made that decision then`,
  }
}
