import type { StepId } from './incident-types.ts'
import { incidents, type RequirementId } from './law.generated.ts'

/** What asks for a step in its time: of a trust service provider, section 13(2) where that is the shorter. */
export function requirementOf({ step }: { readonly step: StepId }, trust: boolean): RequirementId {
  return trust && step === 'incident-notification' ? 'dk/13.2/trust-notification' : incidents.steps[step].requirement
}
