import { cite } from '../../law/cite.ts'
import { nearest } from '../../text/nearest.ts'
import { authorityKind } from './authority.ts'
import { controlKind } from './control.ts'
import { designationKind } from './designation.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { legalFormKind } from './legal-form.ts'
import { measureKind } from './measure.ts'
import { placeKind } from './place.ts'
import { nearestPlace } from './place-named.ts'
import { pointKind } from './point.ts'
import { requirementKind } from './requirement.ts'
import { ruleKind } from './rule.ts'
import { sectorKind } from './sector.ts'
import { textKind } from './text-of-law.ts'

/** Every kind of thing that can be asked about, in the order in which an ambiguous name is answered. */
const kinds: readonly Kind[] = [
  ruleKind,
  requirementKind,
  placeKind,
  pointKind,
  measureKind,
  controlKind,
  sectorKind,
  authorityKind,
  designationKind,
  legalFormKind,
  textKind,
]

/** Everything that a name may mean, explained; nothing where it is not known. */
export function explanationsOf(asked: string, asking: Asking): Explanation[] {
  return kinds.flatMap(kind => kind.named(asked, asking.catalogue).map(id => kind.explain(id, asking)))
}

/** The most names that are offered for one that is not known. */
const offered = 3

/** The known names that are most like one that is not. */
export function nearestNames(asked: string, { catalogue, lang }: Asking): string[] {
  const place = nearestPlace(asked)
  // Whoever asks for § 99 was not one slip away from the last section.
  if (place?.includes('.')) return [cite(place)[lang]]
  if (place) return []
  let known = [...new Set(kinds.flatMap(kind => kind.known(catalogue)))]
  const found: string[] = []
  for (let near = nearest(asked, known); near && found.length < offered; near = nearest(asked, known)) {
    const name = near
    found.push(name)
    known = known.filter(other => other !== name)
  }
  return found
}
