import { levelOf, type Profile } from '../../engine/profile.ts'
import { annexHeadings, measures, type RequirementId, requirements } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import { chapterBeside, chapterOf, sectionOf } from './chapters.ts'
import { scaffoldWords as words } from './words.ts'

/** A policy to be written: what it is called, and the requirements that it answers, part by part. */
export interface PolicyPlan {
  /** Its place among the others, from 1. */
  readonly number: number
  readonly title: Text
  readonly parts: readonly PolicyPart[]
}

/** Requirements that stand under one heading; under none of its own where there is no title. */
export interface PolicyPart {
  readonly title: Text | undefined
  readonly requirements: readonly RequirementId[]
}

/**
 * The policies that answer what an entity must or should say: one for each of the ten measures, or for each chapter of the annex where
 * Regulation (EU) 2024/2690 binds it, and one on domain name registration data where it keeps them.
 */
export function policyPlans(profile: Profile): PolicyPlan[] {
  const owed = profile.applicable.filter(id => isWritten(id, profile))
  const ofMeasures = owed.filter(id => requirements[id].measure !== undefined)
  const ofDomainData = owed.filter(id => requirements[id].binds === 'domain-data')
  return [
    ...(profile.regulation ? byChapter(ofMeasures) : byMeasure(ofMeasures)),
    { title: words.domainData, parts: [{ title: undefined, requirements: ofDomainData }] },
  ]
    .filter(({ parts }) => parts.some(part => part.requirements.length > 0))
    .map((plan, index) => ({ ...plan, number: index + 1 }))
}

/** What a policy answers. What merely may be written, and the benchmark of others, are left for later. */
function isWritten(id: RequirementId, profile: Profile): boolean {
  const { evidence, basis, binds } = requirements[id]
  if (evidence !== 'policy' || basis === 'tool') return false
  return binds === 'regulation' ? profile.regulation : levelOf(requirements[id], profile) !== 'KAN'
}

type Unnumbered = Omit<PolicyPlan, 'number'>

function byMeasure(ids: readonly RequirementId[]): Unnumbered[] {
  return Object.entries(measures).map(([number, { da, en }]) => ({
    title: { da, en },
    parts: [{ title: undefined, requirements: ids.filter(id => requirements[id].measure === Number(number)) }],
  }))
}

/** What does not come from the annex stands before the points of the annex, section by section. */
function byChapter(ids: readonly RequirementId[]): Unnumbered[] {
  const points = ids.filter(id => requirements[id].binds === 'regulation')
  const chapters = [...new Set(points.map(chapterOf))]
  return chapters.map(chapter => {
    const own = points.filter(id => chapterOf(id) === chapter)
    const act = ids.filter(id => !points.includes(id) && chapterBeside(id, points) === chapter)
    const sections = [...new Set(own.map(sectionOf))]
    return {
      title: annexHeadings[chapter] ?? { da: chapter, en: chapter },
      parts: [
        { title: words.main, requirements: act },
        ...sections.map(section => ({
          title: annexHeadings[section],
          requirements: own.filter(id => sectionOf(id) === section),
        })),
      ].filter(part => part.requirements.length > 0),
    }
  })
}
