import { place } from '../../model/document.ts'
import { exemptionsIn } from '../exemptions.ts'
import type { Dated, Dates } from './dated.ts'

/** The end of the exemption from digital communication, and the last day to apply for its extension. */
export function* exemptions({ workspace, profile, asOf }: Dates): Iterable<Dated> {
  const requirement = 'dk-620/14.1/channel'
  if (!profile?.applicable.includes(requirement)) return
  const last = exemptionsIn(workspace)
    .filter(({ granted }) => granted <= asOf)
    .at(-1)
  if (!last || last.expires < asOf) return
  const { document, index, expires, certain, renewBy, renewalRequested } = last
  const at = place(document, 'exemptions', index, 'granted')
  // Where the decision does not say when it ends, its two years are counted by us.
  const base = { kind: 'exemption', requirement, at, ...(certain ? {} : { confidence: 'I' as const }) } as const
  yield {
    ...base,
    date: expires,
    what: {
      da: 'Fritagelsen for digital kommunikation udløber',
      en: 'The exemption from digital communication ends',
    },
    subject: 'expires',
  }
  if (renewalRequested && renewalRequested <= asOf) return
  yield {
    ...base,
    date: renewBy,
    what: {
      da: 'Sidste dag for at søge fritagelsen for digital kommunikation forlænget',
      en: 'Last day to apply for an extension of the exemption from digital communication',
    },
    subject: 'renewal',
  }
}
