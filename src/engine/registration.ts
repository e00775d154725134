import type { IsoDate } from '../law/calendar.ts'
import { registration as law, type RequirementId, sectors as types } from '../law/law.generated.ts'
import type { Document } from '../model/document.ts'
import { setAside, withRowsLost } from '../model/unread.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Exempt, exemptionsIn, exemptOn } from './exemptions.ts'
import type { Profile } from './profile.ts'

/** The duty of an entity to register. */
export interface RegistrationDuty {
  readonly paragraph: '9' | '10'
  /** That it registers, and with whom. */
  readonly authority: RequirementId
  /** That it tells of changes. */
  readonly changes: RequirementId
  /**
   * Whether the act leaves no doubt that it registers. Section 9 names types without a size; whether it also means those too
   * small to be essential or important is not said, save for domain registration, which has no class at all.
   */
  readonly certain: boolean
}

/** The duty to register that a profile comes with; undefined where it has none under this act. */
export function registrationDutyOf(profile: Profile | undefined): RegistrationDuty | undefined {
  if (!profile?.paragraph) return undefined
  const { paragraph, applicable, sectors } = profile
  const authority = `dk/${paragraph}.1/authority` as const
  if (!applicable.includes(authority)) return undefined
  const certain = profile.class !== undefined || sectors.some(id => types[id].withoutClass)
  return { paragraph, authority, changes: `dk/${paragraph}.3/changes`, certain }
}

/** One time that information was filed. */
export interface Filing {
  readonly document: Document<'registration'>
  /** Which line of the document's `filings` it is. */
  readonly index: number
  readonly date: IsoDate
  readonly receipt: NonNullable<Document<'registration'>['data']['filings']>[number]['receipt']
  /** The digest of what was filed. */
  readonly digest: string | undefined
  /** Whether it was made through a channel that order 620/2025 accepts; otherwise it is deemed not received. */
  readonly counts: boolean
  /** Of one made under an exemption from digital communication: whether there was one. */
  readonly exempt: Exempt | undefined
}

/** The paths of registrations that may tell of a filing in what could not be read of them. */
export function filingsUnread(workspace: Workspace): string[] {
  return [...new Set([...setAside('registration', workspace), ...withRowsLost('registration', 'filings', workspace)])]
}

/** Every filing made by a date, oldest first. */
export function filingsBy(asOf: IsoDate, workspace: Workspace): Filing[] {
  const accepted = law.acceptedChannels.map(({ key }) => key)
  const exemptions = exemptionsIn(workspace)
  return workspace.sound.registration
    .flatMap(document =>
      (document.data.filings ?? []).map(({ date, channel, receipt, digest }, index) => {
        const exempt = channel === 'exemption' ? exemptOn(date, exemptions) : undefined
        const counts = accepted.includes(channel) && exempt !== 'not'
        return { document, index, date, receipt, digest, counts, exempt }
      }),
    )
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
