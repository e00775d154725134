import { folded } from '../../law/folded.ts'
import { place } from '../../model/document.ts'
import { coursesUnread, firstCourseDue } from '../first-course.ts'
import type { Dated, Dates } from './dated.ts'

/** The courses of members of the management body who have taken none. */
export function* courses({ workspace, profile, asOf, intervals }: Dates): Iterable<Dated> {
  const { entity, sound } = workspace
  const interval = intervals['newMemberCourse']
  if (!entity || !interval || !profile?.applicable.includes('dk/7.2/courses')) return
  const { managementBody } = entity.data
  const taken = sound.training
    .flatMap(({ data }) => data.courses)
    .filter(({ audience, date }) => audience === 'management-body' && date <= asOf)
  const trained = new Set(taken.flatMap(({ participants }) => participants.map(folded)))
  for (const [index, { name, from, until }] of managementBody.members.entries()) {
    if (from > asOf || (until !== undefined && until < asOf) || trained.has(folded(name))) continue
    if (coursesUnread(name, workspace).length > 0) continue
    yield {
      kind: 'course',
      date: firstCourseDue(from, entity, interval),
      requirement: 'dk/7.2/courses',
      own: true,
      what: {
        da: `Kursus for ${name}, medlem af ledelsesorganet`,
        en: `Course for ${name}, member of the management body`,
      },
      at: place(entity, 'managementBody', 'members', index, 'name'),
      subject: folded(name),
    }
  }
}
