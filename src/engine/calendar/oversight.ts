import { after } from '../../law/calendar.ts'
import { place } from '../../model/document.ts'
import { setAside } from '../../model/unread.ts'
import { isBody } from '../organs.ts'
import type { Dated, Dates } from './dated.ts'

/** The next meeting at which the management body oversees, and what it asked for at those it has held. */
export function* oversight({ workspace, profile, asOf, intervals }: Dates): Iterable<Dated> {
  const { entity, sound } = workspace
  if (!entity || !profile?.applicable.includes('dk/7.1/oversight')) return
  const held = sound.oversight.filter(({ data }) => data.date <= asOf)
  const last = held
    .filter(({ data }) => isBody(data.organ, entity.data))
    .toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1))[0]
  const interval = intervals['oversight']
  // A later meeting may be among what could not be read.
  if (last && interval && setAside('oversight', workspace).length === 0) {
    yield {
      kind: 'oversight',
      date: after(last.data.date, interval),
      requirement: 'dk/7.1/oversight',
      own: true,
      what: {
        da: 'Ledelsesorganet fører tilsyn med foranstaltningernes gennemførelse',
        en: 'The management body oversees how the measures are carried out',
      },
      at: place(last, 'date'),
      subject: 'oversight',
    }
  }
  for (const meeting of held) {
    for (const [index, { what, due, done }] of (meeting.data.followUps ?? []).entries()) {
      if (done !== undefined) continue
      yield {
        kind: 'follow-up',
        date: due,
        requirement: 'tool/follow-up',
        what: { da: what, en: what },
        at: place(meeting, 'followUps', index, 'due'),
        subject: what,
      }
    }
  }
}
