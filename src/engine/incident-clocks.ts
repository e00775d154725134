import { clocksOf } from '../law/incident-clock.ts'
import type { StepClock } from '../law/incident-facts.ts'
import { compareInstants, type Instant } from '../law/instant.ts'
import type { RequirementId } from '../law/law.generated.ts'
import type { Moment } from '../law/moment.ts'
import { requirementOf } from '../law/step-duty.ts'
import type { Document } from '../model/document.ts'
import { historyOf } from '../model/incidents.ts'
import type { Workspace } from '../model/workspace.ts'
import { incidentsUnderTheAct, isTrustService } from './incidents.ts'
import type { Profile } from './profile.ts'

/**
 * What is taken for granted where the documents do not say it: that the incident is significant, that it was known as such when it was first
 * noticed, that the act binds the entity, or that the entity is a trust service provider.
 */
export type Assumption = 'significant' | 'known' | 'covered' | 'trust-service'

/** One step of one incident, with what its time rests on beside what is written. */
export interface IncidentClock extends StepClock {
  readonly incident: Document<'incident'>
  readonly requirement: RequirementId
  readonly assumes: readonly Assumption[]
}

/** The clocks of the incidents that are open, and of those closed with a step left over. What was found not significant has none. */
export function runningClocks(
  workspace: Workspace,
  profile: Profile | undefined,
  moment: Moment,
): readonly IncidentClock[] {
  const covered = workspace.entity !== undefined
  const own = covered ? incidentsUnderTheAct(workspace, profile) : workspace.sound.incident
  const trust = covered ? isTrustService(profile) : undefined
  return own.flatMap(incident => {
    const { significance, voluntary, status } = incident.data
    if (significance ? significance.result === 'not-significant' : voluntary) return []
    const clocks = clocksOfIncident(incident, trust, moment)
    return status === 'open' ? clocks : clocks.filter(isLeftOver)
  })
}

/** The clocks of one incident, whatever came of its assessment. Where nobody knows whether the entity is a trust service provider, both times stand. */
export function clocksOfIncident(
  incident: Document<'incident'>,
  trust: boolean | undefined,
  moment: Moment,
): IncidentClock[] {
  const { known, discovered, significance } = incident.data
  const dated = { ...incident, data: { ...incident.data, known: known ?? discovered } }
  const assumes: Assumption[] = [
    ...(significance?.result === 'significant' ? [] : (['significant'] as const)),
    ...(known === undefined ? (['known'] as const) : []),
    ...(trust === undefined ? (['covered'] as const) : []),
  ]
  const clocks = (isTrust: boolean, more: readonly Assumption[]) => {
    const history = historyOf(dated, isTrust)
    return (history ? clocksOf(history, moment) : []).map(
      (clock): IncidentClock => ({
        ...clock,
        incident,
        requirement: requirementOf(clock, isTrust),
        assumes: [...assumes, ...more],
      }),
    )
  }
  const own = clocks(trust ?? false, [])
  if (trust !== undefined) return own
  const sooner = clocks(true, ['trust-service']).find(({ step, sent }) => step === 'incident-notification' && !sent)
  return own.flatMap(clock => (sooner && clock.step === sooner.step ? [sooner, clock] : [clock]))
}

/**
 * Whether the law itself says that a step should have been sent by now. That the entity is bound is taken for granted where nobody says otherwise,
 * and so is that the incident is significant where the entity wrote when it knew that; nothing else is.
 */
export function hasPassed({ state, confidence, assumes }: IncidentClock): boolean {
  return state === 'late' && confidence === 'V' && !assumes.some(one => one === 'known' || one === 'trust-service')
}

/** Whether a step is asked for and not sent. */
export function isOpen({ state, sent }: StepClock): boolean {
  return !sent && state !== 'not-required'
}

/** Nearest first: what is due and not sent, then what has no time yet, then what was sent. */
export function byNearness(one: IncidentClock, other: IncidentClock): number {
  const [a, b] = [placeInLine(one), placeInLine(other)]
  if (a.group !== b.group) return a.group - b.group
  return a.at && b.at ? compareInstants(a.at, b.at) : 0
}

function placeInLine({ due, sent }: IncidentClock): { readonly group: number; readonly at: Instant | undefined } {
  if (sent) return { group: 2, at: sent }
  return due ? { group: 0, at: due.at } : { group: 1, at: undefined }
}

function isLeftOver(clock: IncidentClock): boolean {
  return isOpen(clock) && clock.state !== 'not-begun'
}
