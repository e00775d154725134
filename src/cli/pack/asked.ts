import type { Catalogue } from '../../law/catalogue.ts'
import { type Asked, askedFor } from '../../report/pack/asked.ts'
import { nearest } from '../../text/nearest.ts'
import type { Request } from '../arguments.ts'
import { notAsked } from './refusals.ts'

/** What `--for` narrows a pack to; undefined where it was not given. Throws UsageError where it names nothing that is handed over. */
export function askedIn(written: Request['options'][string], catalogue: Catalogue): Asked | undefined {
  if (written === undefined) return undefined
  const found = askedFor([written].flat().map(String), catalogue)
  if ('unknown' in found) throw notAsked(found.unknown, nearest(found.unknown, catalogue.all))
  if (found.asked.ids.length === 0) throw notAsked('')
  return found.asked
}
