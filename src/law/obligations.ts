import type { IsoDate } from './calendar.ts'
import { citeAll } from './cite.ts'
import { registrationDue } from './deadlines.ts'
import { obligations as all, sectors } from './law.generated.ts'
import { goesByMainEstablishment, isOutsideUnion } from './reach.ts'
import type { Scope, ScopeFacts } from './scope.ts'
import type { Obligation } from './scope-types.ts'
import type { Confidence, Text } from './types.ts'

/** One duty of an entity that the act covers. */
export interface Owed {
  readonly duty: Text
  readonly law: Text
  /** By when, in words. */
  readonly when: Text
  /** The day, where it can be counted. */
  readonly due: IsoDate | undefined
  /** Whether breach of it is punishable under section 32. */
  readonly punishable: boolean
  readonly confidence: Confidence
}

/** The duties that follow from a scope; none where it is not sure that the act covers the entity. */
export function obligationsOf(scope: Scope, facts: ScopeFacts, coveredSince: IsoDate | undefined): Owed[] {
  if (scope.covered !== true) return []
  return all.filter(({ binds }) => isBound(binds, scope, facts)).map(one => owed(one, scope, coveredSince))
}

function owed(
  { title, source, when, punishable, confidence, registration }: Obligation,
  scope: Scope,
  since: IsoDate | undefined,
): Owed {
  const due = registration && since && scope.registration ? registrationDue(scope.registration, since) : undefined
  return {
    duty: title,
    law: citeAll(source),
    when,
    due: due?.date,
    punishable,
    confidence: due?.confidence ?? confidence,
  }
}

function isBound(binds: Obligation['binds'], scope: Scope, facts: ScopeFacts): boolean {
  const { class: found, registration, reached } = scope
  const has = (duty: 'trust' | 'domain-data') => reached.some(id => sectors[id].duties?.includes(duty))
  switch (binds) {
    case 'essential-or-important':
      return found !== undefined
    case 'regulation':
      return scope.regulation
    case 'registers-9':
      return registration === '9'
    case 'registers-10':
      return registration === '10'
    case 'trust':
      return has('trust')
    case 'other-than-trust':
      return found !== undefined && !has('trust')
    case 'domain-data':
      return has('domain-data')
    case 'represented':
      return isOutsideUnion(facts) && reached.some(goesByMainEstablishment)
  }
}
