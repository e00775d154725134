import type { Unit } from './units.ts'

/** A unit to be judged anew. */
export interface Task {
  readonly unit: Unit
  /** Names all that it is judged by. */
  readonly key: string
}
