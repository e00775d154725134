import type { Unit } from './units.ts'

/** A unit to be judged anew, by what its judgement will be known. */
export interface Task {
  readonly unit: Unit
  /** The name that it is kept by. */
  readonly name: string
  /** Names all that it is judged by. */
  readonly key: string
}
