/**
 * What reading and judging may take before the step is stopped. The limits in src/text/limits.ts keep hostile documents far from this;
 * it is for what we did not think of. Sixty entities with all their documents take 45 seconds on a slow machine.
 */
export const bounds = {
  /** Seconds without a sign of life. */
  seconds: 120,
  /** Megabytes of objects: as many documents as are read at all take 3600 in all, and the smallest machines of GitHub have 5000. */
  megabytes: 4096,
} as const

export type Bounds = Readonly<Record<keyof typeof bounds, number>>
