import { type RequirementId, requirements } from '../../law/law.generated.ts'

/** The chapter of the annex of Regulation (EU) 2024/2690 that a point stands in. */
export function chapterOf(point: RequirementId): string {
  return sectionOf(point).split('.')[0] ?? ''
}

/** The section of the annex that a point stands in, such as `3.2`. */
export function sectionOf(point: RequirementId): string {
  return /^eu-ir\/(\d+\.\d+)/.exec(point)?.[1] ?? ''
}

/** The chapter that what the act asks stands beside: the one whose points on the same measure have most in common with it. */
export function chapterBeside(id: RequirementId, points: readonly RequirementId[]): string | undefined {
  const likeness = new Map<string, number>()
  for (const point of points.filter(one => requirements[one].measure === requirements[id].measure)) {
    const chapter = chapterOf(point)
    likeness.set(chapter, (likeness.get(chapter) ?? 0) + inCommon(id, point))
  }
  const most = Math.max(...likeness.values())
  return [...likeness].find(([, count]) => count === most)?.[0]
}

/** The same content element says more than the same control of a standard, which a whole section of the annex shares. */
function inCommon(id: RequirementId, point: RequirementId): number {
  const [own, other] = [requirements[id], requirements[point]]
  return 100 * shared(own.elements, other.elements) + shared(own.maps?.iso27001, other.maps?.iso27001)
}

function shared(own: readonly string[] = [], other: readonly string[] = []): number {
  return own.filter(one => other.includes(one)).length
}
