import { folded } from '../law/folded.ts'
import { nearest } from '../text/nearest.ts'

/** No management body has so many members or delegates: where one is said to, each wrong name would be compared with all. */
const mostCompared = 500

/** The name among some that another is most like, as it is written there. */
export function nameNear(name: string, names: readonly string[]): string | undefined {
  if (names.length > mostCompared) return undefined
  const known = new Map(names.map(one => [folded(one), one]))
  return known.get(nearest(folded(name), [...known.keys()]) ?? '')
}
