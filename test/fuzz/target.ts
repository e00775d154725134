import type fc from 'fast-check'

/** Something that is given what nobody foresaw: how to make a case, and what must not throw, hang or break a promise. */
export interface Target {
  readonly name: string
  /** How many of a hundred cases are its: what is cheap and near to strangers gets more. */
  readonly share: number
  readonly property: fc.IRawProperty<unknown[]>
}

/** The most milliseconds that one case may take. */
export const longest = 1000

/**
 * Does something, and throws where it takes too long each time. What is slow once may have been kept waiting by the machine; what is
 * slow three times is slow.
 */
export function inTime<T>(work: () => T, most = longest): T {
  let took = 0
  for (let trial = 0; trial < 3; trial++) {
    const from = performance.now()
    const result = work()
    took = performance.now() - from
    if (took <= most) return result
  }
  throw new Error(`took ${Math.round(took)} ms`)
}
