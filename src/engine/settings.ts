/** What an organisation may choose for itself. None of it is the law's: its numbers cannot be set. */
export interface Settings {
  /** Longest time between reviews of a policy that states none of its own. */
  readonly review: string
  /** Time that a new member of the management body has to take a course. */
  readonly newMemberCourse: string
}

export const defaultSettings: Settings = { review: 'P12M', newMemberCourse: 'P6M' }
