import type { Span } from '../source.ts'
import type { Inline } from './block.ts'

/** The stretches of running text that are read as they stand. */
export function textRuns(inlines: readonly Inline[]): Span[] {
  const runs: Span[] = []
  for (const { type, span } of inlines) if (type === 'text') runs.push(span)
  return runs
}
