import { after, type IsoDate } from './calendar.ts'
import { type RequirementId, registration } from './law.generated.ts'
import type { Confidence } from './types.ts'

/** The latest day for something, and what that rests on. */
export interface Due {
  readonly date: IsoDate
  readonly requirement: RequirementId
  readonly confidence: Confidence
}

const ordinary = { '9': 'dk/9.2/deadline', '10': 'dk/10.2/deadline' } as const

/**
 * The latest day for the first filing of an entity that has been covered since a day.
 *
 * Covered from the start: the day of § 33(3). Covered after that day: § 9(2) or § 10(2). Between the two the act does not say
 * which governs, and we take the later: see registration.yml.
 */
export function registrationDue(paragraph: '9' | '10', coveredSince: IsoDate): Due {
  const { coveredFrom, latest, betweenConfidence, confidence } = registration.firstWave
  const deadline = registration.deadlines[paragraph]
  const firstWave: Due = { date: latest, requirement: 'dk/33.3/first-wave', confidence }
  if (coveredSince <= coveredFrom) return firstWave
  const own: Due = {
    date: after(coveredSince, deadline.new),
    requirement: ordinary[paragraph],
    confidence: deadline.confidence,
  }
  if (coveredSince > latest) return own
  return { ...(own.date > latest ? own : firstWave), confidence: betweenConfidence }
}
