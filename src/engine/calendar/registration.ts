import { registrationDue } from '../../law/deadlines.ts'
import { place } from '../../model/document.ts'
import { registeredBy } from '../registered-changes.ts'
import { filingsBy, filingsUnread, registrationDutyOf } from '../registration.ts'
import type { Dated, Dates } from './dated.ts'

/** The first registration, where it is not filed yet, and the changes in it that are not. */
export function* registration({ workspace, profile, asOf }: Dates): Iterable<Dated> {
  const { entity, sound } = workspace
  const duty = registrationDutyOf(profile)
  if (!entity || !duty) return
  const { coveredSince } = entity.data
  const isFiled = filingsBy(asOf, workspace).some(({ counts }) => counts) || filingsUnread(workspace).length > 0
  if (coveredSince && !isFiled) {
    const { date, requirement, confidence } = registrationDue(duty.paragraph, coveredSince)
    const [document] = sound.registration
    yield {
      kind: 'registration',
      date,
      requirement,
      confidence: duty.certain ? confidence : 'I',
      what: { da: `Registrér enheden efter § ${duty.paragraph}`, en: `Register the entity under § ${duty.paragraph}` },
      at: document ? place(document, 'filings') : place(entity, 'coveredSince'),
      subject: 'registration',
    }
  }
  for (const { document, changes } of registeredBy(asOf, workspace, duty.paragraph)) {
    for (const { index, fields, date, due, told } of changes) {
      if (told) continue
      const names = fields.join(', ')
      yield {
        kind: 'registration',
        date: due,
        requirement: duty.changes,
        confidence: duty.certain ? 'V' : 'I',
        what: { da: `Meddel myndigheden ændringen af ${names}`, en: `Tell the authority of the change of ${names}` },
        at: place(document, 'changes', index, 'date'),
        subject: `${names} ${date}`,
      }
    }
  }
}
