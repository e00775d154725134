/** Chance that is the same on every machine: numbers out of a seed. */
export interface Chance {
  /** A whole number from 0 up to but not including `below`. */
  whole(below: number): number
  one<T>(of: readonly [T, ...T[]]): T
}

/** Mulberry32, which is short and even enough for texts. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const whole = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
  return { whole, one: of => of[whole(of.length)] ?? of[0] }
}
