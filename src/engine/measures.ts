import { grouped } from '../model/grouped.ts'
import type { Coverage } from './coverage.ts'
import { isCounted } from './readiness.ts'

/** How one of the ten measures stands: what is counted of it, and what of that is documented or exempt, or is not. */
export interface MeasureStanding {
  readonly measure: number
  readonly counted: readonly Coverage[]
  readonly shown: readonly Coverage[]
  readonly open: readonly Coverage[]
}

/** How each of the ten measures stands, by those of its requirements that readiness counts and that can be seen from documents. */
export function measuresOf(coverage: readonly Coverage[]): MeasureStanding[] {
  const byMeasure = grouped(coverage, one =>
    isCounted(one) && one.status !== 'manual' ? one.demand.measure : undefined,
  )
  return Array.from({ length: 10 }, (_, index) => {
    const counted = byMeasure.get(index + 1) ?? []
    const isOpen = ({ status }: Coverage) => status === 'missing' || status === 'partial'
    return {
      measure: index + 1,
      counted,
      shown: counted.filter(one => !isOpen(one)),
      open: counted.filter(isOpen),
    }
  })
}
