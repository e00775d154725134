import { place } from '../../model/document.ts'
import { policyReviewsIn } from '../policy-reviews.ts'
import type { Dated, Dates } from './dated.ts'

/** The reviews of policies: by their own interval or the law's, whichever ends first. */
export function* reviews({ workspace, profile, intervals }: Dates): Iterable<Dated> {
  for (const { policy, bound, last, due, dueByLaw } of policyReviewsIn(
    workspace,
    profile,
    intervals['review'] ?? 'P12M',
  )) {
    if (!last || !due) continue
    const { id, title } = policy.data
    const byLaw = bound && dueByLaw && dueByLaw <= due ? { date: dueByLaw, requirement: bound.requirement } : undefined
    yield {
      kind: 'policy-review',
      date: due,
      requirement: 'tool/review',
      ...byLaw,
      what: { da: `Gennemgå ${id} ${title}`, en: `Review ${id} ${title}` },
      at: place(policy, last.field),
      subject: 'review',
    }
  }
}
