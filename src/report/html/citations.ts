import { cite } from '../../law/cite.ts'
import type { Lang } from '../../law/types.ts'
import type { MatrixRow } from '../matrix.ts'
import { reportWords as words } from './words.ts'

/** The places of requirements in a line, each once; of the annex, whose points are many, the sections that they stand in. */
export function citationsOf(rows: readonly MatrixRow[], lang: Lang): string {
  const ids = rows.map(({ coverage }) => String(coverage.id))
  const own = ids.filter(id => !id.startsWith('eu-ir/')).map(id => cite(id)[lang])
  const points = ids.filter(id => id.startsWith('eu-ir/')).map(id => id.slice(6).split('.').slice(0, 2).join('.'))
  const annex = points.length > 0 ? [`${words.annex[lang]} ${[...new Set(points)].join(', ')}`] : []
  return [...new Set([...own, ...annex])].join('; ')
}
