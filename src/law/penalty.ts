import { paragraphs } from './explained.generated.ts'
import type { ParagraphNote } from './explained-types.ts'
import { overlaps } from './places.ts'

/** What § 32, stk. 1, says of a place in the act: the places it names at, above or below it. All empty where it names none. */
export interface Penalty {
  /** Breach of these is punished as such. */
  readonly punished: readonly string[]
  /** Not to follow a decision under these is. */
  readonly disobeyed: readonly string[]
  /** To hinder this supervision is. */
  readonly obstructed: readonly string[]
}

/** The penalty that belongs to a citation or a requirement of the act. */
export function penaltyOf(place: string): Penalty {
  const note = noteOn(place)
  const near = (named: readonly string[] = []) => named.filter(one => overlaps(one, place))
  return { punished: near(note?.punished), disobeyed: near(note?.disobeyed), obstructed: near(note?.obstructed) }
}

/** The duties for which a place sets a day: what is punished is breach of those. */
export function datedBy(place: string): string[] {
  return Object.entries(noteOn(place)?.through ?? {}).flatMap(([at, duties]) => (overlaps(at, place) ? duties : []))
}

function noteOn(place: string): ParagraphNote | undefined {
  return place.startsWith('dk/') ? paragraphs[place.slice(3).split(/[./]/, 1)[0] ?? ''] : undefined
}
