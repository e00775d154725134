import { after, type IsoDate } from '../law/calendar.ts'
import { registration as law } from '../law/law.generated.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'

/** An exemption from digital communication under section 16 of order 620/2025. */
export interface Exemption {
  readonly document: Document<'registration'>
  /** Which line of the document's `exemptions` it is. */
  readonly index: number
  readonly granted: IsoDate
  /** The last day on which it holds. */
  readonly expires: IsoDate
  /** Whether the decision says when it ends; otherwise its two years are counted from when it was granted. */
  readonly certain: boolean
  /** The latest day on which its extension can be applied for. */
  readonly renewBy: IsoDate
  readonly renewalRequested: IsoDate | undefined
}

/** Every exemption that registrations tell of, the one that ends first first. */
export function exemptionsIn({ sound }: Workspace): Exemption[] {
  const { validFor = 'P0D', renewBefore = 'P0D' } = law.acceptedChannels.find(({ key }) => key === 'exemption') ?? {}
  return sound.registration
    .flatMap(document =>
      (document.data.exemptions ?? []).map(({ granted, expires: stated, renewalRequested }, index) => {
        const expires = stated ?? after(granted, validFor)
        const renewBy = after(expires, `-${renewBefore}`)
        return { document, index, granted, expires, certain: stated !== undefined, renewBy, renewalRequested }
      }),
    )
    .toSorted((a, b) => (a.expires < b.expires ? -1 : 1))
}

/**
 * Whether communication by another form was exempt on a day: `unrecorded` where no exemption is written down at all, `perhaps-not` where
 * none held by our counting of its two years, `not` where none held by what the decisions say.
 */
export type Exempt = 'exempt' | 'unrecorded' | 'perhaps-not' | 'not'

/** What the exemptions that are written down say of a day. */
export function exemptOn(date: IsoDate, exemptions: readonly Exemption[]): Exempt {
  const begun = exemptions.filter(({ granted }) => granted <= date)
  if (exemptions.length === 0) return 'unrecorded'
  if (begun.some(({ expires }) => date <= expires)) return 'exempt'
  return begun.some(({ certain }) => !certain) ? 'perhaps-not' : 'not'
}
