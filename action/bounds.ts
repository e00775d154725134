/**
 * What reading and judging may take before the step is stopped. The limits in src/text/limits.ts keep hostile documents far from this;
 * it is for what we did not think of. Sixty entities with all their documents take 45 seconds on a slow machine.
 */
export const bounds = {
  /** Seconds without a sign of life. */
  seconds: 120,
  /** Megabytes of objects. */
  megabytes: 2048,
} as const

export type Bounds = Readonly<Record<keyof typeof bounds, number>>
