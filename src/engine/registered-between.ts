import { after as addedTo, type IsoDate } from '../law/calendar.ts'
import { registration as law, type RequirementId } from '../law/law.generated.ts'
import type { Text } from '../law/types.ts'
import { type Document, placeAt } from '../model/document.ts'
import { schemas } from '../model/kinds.generated.ts'
import { fieldsNamedBy } from '../model/registered-facts.ts'
import type { SchemaPart } from '../model/schema-part.ts'
import { canonicalJson } from '../text/digest.ts'
import type { Place } from '../text/source.ts'
import type { Judged } from './judged.ts'
import { filingsBy, registrationDutyOf } from './registration.ts'

/** A field that says something else than before: what it says no more, and what it says now. */
export interface FieldChange {
  readonly field: string
  readonly title: Text
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** What a registration no longer says as it was filed. */
export interface RegisteredBetween {
  readonly document: Document<'registration'>
  readonly at: Place
  readonly fields: readonly FieldChange[]
  /** The duty to tell the authority. */
  readonly requirement: RequirementId
  /** The latest day to tell it if the facts changed on the day judged by; the document says not on which they did. */
  readonly latest: IsoDate
  /** Whether the act leaves no doubt that the entity registers at all. */
  readonly certain: boolean
}

/** The registrations whose facts a change makes others than were filed, without a new filing beside it. */
export function registeredBetween(before: Judged, after: Judged, asOf: IsoDate): RegisteredBetween[] {
  const duty = registrationDutyOf(after.profile)
  if (!duty) return []
  const filed = (side: Judged, id: string) =>
    filingsBy(asOf, side.workspace).filter(({ document, counts }) => counts && document.data.id === id).length
  return after.workspace.sound.registration.flatMap(document => {
    const { id } = document.data
    const old = before.workspace.sound.registration.find(({ data }) => data.id === id)
    if (!old || filed(before, id) === 0 || filed(after, id) > filed(before, id)) return []
    const fields = fieldsNamedBy(duty.paragraph).flatMap(field => fieldChange(field, old.data, document.data))
    const [first] = fields
    if (!first) return []
    return [
      {
        document,
        at: placeAt(document, [first.field]),
        fields,
        requirement: duty.changes,
        latest: addedTo(asOf, law.deadlines[duty.paragraph].change),
        certain: duty.certain,
      },
    ]
  })
}

type Facts = Readonly<Record<string, unknown>>

/** Lists are compared as sets: another order is no other information. */
function fieldChange(field: string, before: object, after: object): FieldChange[] {
  const [old, now] = [valuesOf((before as Facts)[field]), valuesOf((after as Facts)[field])]
  const removed = old.filter(value => !now.includes(value))
  const added = now.filter(value => !old.includes(value))
  return removed.length + added.length === 0 ? [] : [{ field, title: titleOf(field), removed, added }]
}

function valuesOf(value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(valuesOf)
  return [(typeof value === 'string' ? value : canonicalJson(value)).normalize('NFC')]
}

/** What the schema calls a field, in a word or two. */
function titleOf(field: string): Text {
  const parts = schemas.registration.properties as Readonly<Record<string, SchemaPart>>
  const { description = field, 'x-da': danish = field } = parts[field] ?? {}
  const short = (sentence: string) => sentence.split(/[.(;:,]/)[0]?.trim() ?? sentence
  return { da: short(danish), en: short(description) }
}
