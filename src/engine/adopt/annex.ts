import { type RequirementId, requirements } from '../../law/law.generated.ts'
import type { Asked } from './asked.ts'
import type { ClaimProposed } from './proposals.ts'

const points = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith('eu-ir/'))

/**
 * Claims of those requirements that apply. Where the annex of Regulation (EU) 2024/2690 binds, a section that serves a requirement of the
 * act may also serve the first point of the annex on the same element: the annex parts its subjects more finely, so this is never sure.
 */
export function ofRegulation(
  claims: readonly ClaimProposed[],
  { applicable, regulation }: Pick<Asked, 'applicable' | 'regulation'>,
): ClaimProposed[] {
  const own = claims.filter(({ requirement }) => applicable.has(requirement)).map(unsureOfAnnex)
  if (!regulation) return own
  const further = new Map<RequirementId, ClaimProposed>()
  const said = new Set(own.map(({ requirement }) => requirement))
  for (const claim of claims) {
    if (claim.confidence === 'low') continue
    const elements = requirements[claim.requirement].elements ?? []
    const on = points.filter(
      id => applicable.has(id) && requirements[id].elements?.some(element => elements.includes(element)),
    )
    const [first] = on
    if (first === undefined || further.has(first) || said.has(first)) continue
    further.set(first, { ...claim, requirement: first, confidence: 'medium' })
  }
  return [...own, ...further.values()]
}

/** The points of the annex are so near each other that a heading alone never tells them apart. */
function unsureOfAnnex(claim: ClaimProposed): ClaimProposed {
  return claim.requirement.startsWith('eu-ir/') && claim.confidence === 'high'
    ? { ...claim, confidence: 'medium' }
    : claim
}
