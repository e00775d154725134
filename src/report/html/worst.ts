import type { Coverage, Status } from '../../engine/coverage.ts'

/** Where several requirements stand together: all met, none, or partly. What people look at themselves decides only where it is all there is. */
export function worstOf(coverage: readonly Coverage[]): Status {
  const seen = new Set(coverage.map(({ status }) => status))
  if (seen.size > 1) seen.delete('manual')
  const [only] = seen
  if (seen.size === 1 && only) return only
  if (seen.size === 0) return 'manual'
  return seen.has('partial') || seen.has('missing') ? 'partial' : 'met'
}
