import type { Rule } from '../../engine/rule.ts'
import type { AnyRequirementId } from '../../law/catalogue.ts'
import { repeated } from '../../law/cited.generated.ts'
import { clauses, incidents } from '../../law/law.generated.ts'
import { limitedDuties } from '../../law/time-limits.ts'
import type { Requirement, Text } from '../../law/types.ts'
import { factKinds } from '../../model/facts.ts'
import { rules } from '../../rules/index.ts'
import { badAbout, badWorkspaces } from './examples.generated.ts'

/** The rules that speak of a requirement: those that name it, and those that go through all requirements of a kind. */
export function rulesFor(id: AnyRequirementId, requirement: Requirement): Rule[] {
  return rules.filter(rule => rule.requirement === id || reaches[rule.id]?.(id, requirement) || spokeOf(rule, id))
}

/** The requirements that a rule speaks of, of all there are. */
export function requirementsOf(
  rule: Rule,
  all: readonly (readonly [AnyRequirementId, Requirement])[],
): AnyRequirementId[] {
  return all.filter(([id, requirement]) => rulesFor(id, requirement).includes(rule)).map(([id]) => id)
}

/** The rules that look at the policy which answers a requirement: what they say of it weakens its claims. */
export const policyRules: readonly Rule[] = rules.filter(({ weakensClaims }) => weakensClaims)

/** How a requirement is checked, honestly. */
export const checkWords: Readonly<Record<Requirement['check'], Text>> = {
  automated: { da: 'Kontrolleres automatisk.', en: 'Checked automatically.' },
  partly: {
    da: 'Kontrolleres delvis: at der står noget og hænger sammen, ikke om det er rigtigt eller nok.',
    en: 'Checked partly: that something is said and fits together, not whether it is right or enough.',
  },
  manual: {
    da: 'Kan ikke kontrolleres automatisk: nogen skal efterse det.',
    en: 'Cannot be checked automatically: somebody has to look.',
  },
}

type Reach = (id: AnyRequirementId, requirement: Requirement) => boolean

/** The rules that go through the law's data, with the part of it that each goes through. */
const reaches: Readonly<Record<string, Reach>> = {
  'measure-covered': (_, { evidence, binds, level }) =>
    evidence === 'policy' && binds !== 'domain-data' && level !== 'KAN',
  'domain-data-covered': (_, { evidence, binds }) => evidence === 'policy' && binds === 'domain-data',
  'section-says-something': (_, { evidence }) => evidence === 'policy',
  'registration-complete': (id, { fields }) => fields !== undefined || id === 'dk/9.1/authority',
  'registration-right-paragraph': id => id === 'dk/9.1/authority',
  'registration-agrees-with-entity': id => id === 'dk/9.3/changes',
  'changes-reported-in-time': id => id === 'dk/9.3/changes',
  'registration-on-time': id => ['dk/9.2/deadline', 'dk/10.2/deadline', 'tool/schema'].includes(id),
  'authority-current': id => id === 'dk/9.1/authority',
  'receipt-kept': id => id === 'tool/evidence' || id === 'tool/filed-facts',
  'members-trained': id => id === 'tool/evidence',
  'staff-courses-encouraged': id => id === 'tool/evidence',
  'oversight-recent': id => id === 'tool/follow-up',
  'numbers-agree': id => limitedDuties.some(duty => duty === id),
  'citations-correct': id => Object.values(repeated).some(({ requirement }) => requirement === id),
  'facts-complete': (_, { facts }) => facts !== undefined,
  'facts-fresh': id => [...factKinds.values()].some(({ repeated, requirement }) => repeated && requirement === id),
  'policy-reviewed-in-time': (_, { interval }) => interval !== undefined,
  'incident-reported-in-time': id => id === 'dk/13.2/trust-notification' || isOfStep(id),
  'incident-addressees-complete': id => id === 'tool/evidence' || isOfStep(id),
  'incident-notifications-complete': isOfStep,
  'incident-history-possible': isOfStep,
  'clauses-present': id => Object.values(clauses.annex).some(({ serves: [point] }) => point === id),
}

/** Whether it is what section 13 asks of one of its steps. */
function isOfStep(id: AnyRequirementId): boolean {
  return Object.values(incidents.steps).some(({ requirement }) => requirement === id)
}

/** Whether the rule's own page shows it speaking of the requirement. Rules on exceptions speak of any, and check none. */
function spokeOf({ id: rule }: Rule, id: string): boolean {
  return !rule.startsWith('exception-') && (badAbout[id] === rule || `${rule} ${id}` in badWorkspaces)
}
