import type { Level, Requirement } from './types.ts'

/** Whether what a requirement rests on is the law itself: not guidance, and not anybody's own choice. */
export function isLaw(basis: string): boolean {
  return basis === 'act' || basis === 'order' || basis === 'regulation'
}

/**
 * Whether it is a duty without reservation, from which no document exempts. Where the law says "where relevant" or "where appropriate", an
 * exception gives the reason that has to be documented (of the regulation: Article 2(2)); what is no duty may be done in another way.
 */
export function isUnconditional({ basis, conditional = false }: Requirement, level: Level): boolean {
  return level === 'SKAL' && isLaw(basis) && !conditional
}
