import { after, type IsoDate } from '../law/calendar.ts'
import { registration as law } from '../law/law.generated.ts'
import type { Document } from '../model/document.ts'
import { registeredDigest } from '../model/registered-facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Filing, filingsBy } from './registration.ts'

/** A change in what was registered, as the document tells of it. */
export interface RegisteredChange {
  /** Which line of the document's `changes` it is. */
  readonly index: number
  readonly fields: readonly string[]
  readonly date: IsoDate
  /** The latest day on which the authority can be told of it. */
  readonly due: IsoDate
  /** The filing that told of it; undefined where none shows it. */
  readonly told: Filing | undefined
}

/** A registration that was filed, and how what it says now stands to that. */
export interface Registered {
  readonly document: Document<'registration'>
  /** The last filing that counts. */
  readonly last: Filing
  /** The digest of what it says now; undefined where something of that breaks the schema. */
  readonly digest: string | undefined
  /** Whether that is what was last filed; undefined where one of the two is not known. */
  readonly same: boolean | undefined
  readonly changes: readonly RegisteredChange[]
}

/** Every registration that was filed by a date, and what was changed since it was first. */
export function registeredBy(asOf: IsoDate, workspace: Workspace, paragraph: '9' | '10'): Registered[] {
  const filings = filingsBy(asOf, workspace).filter(({ counts }) => counts)
  // An entity with types of both sections may keep a document for each.
  const own = workspace.sound.registration.filter(({ data }) => data.paragraph === paragraph)
  return (own.length > 0 ? own : workspace.sound.registration).flatMap(document => {
    const mine = filings.filter(filing => filing.document === document)
    const last = mine.at(-1)
    if (!last) return []
    const digest = registeredDigest(document)
    const same = digest && last.digest ? digest === last.digest : undefined
    return [{ document, last, digest, same, changes: changesIn(document, mine, asOf, paragraph) }]
  })
}

function changesIn(
  { data }: Document<'registration'>,
  filings: readonly Filing[],
  asOf: IsoDate,
  paragraph: '9' | '10',
): RegisteredChange[] {
  return (data.changes ?? []).flatMap(({ fields, date, reported }, index) => {
    // The duty is to tell of changes in what was filed: what was changed before that went with it.
    const first = filings[0]?.date ?? asOf
    if (date < first || date > asOf) return []
    const told = filings.find(filing => (reported ? filing.date === reported : filing.date >= date))
    return [{ index, fields, date, due: after(date, law.deadlines[paragraph].change), told }]
  })
}
