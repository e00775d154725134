import { isBody } from '../engine/organs.ts'
import { rule } from '../engine/rule.ts'
import { place } from '../model/document.ts'
import { withFieldLost, withRowsLost } from '../model/unread.ts'

const who = { da: 'hvem der holdt det', en: 'who held it' } as const
const proof = { da: 'hvad der dokumenterer det', en: 'what proves it' } as const

export default rule({
  id: 'staff-courses-encouraged',
  requirement: 'dk/7.2/staff-courses',
  title: {
    da: 'Ledelsesorganets medlemmer har tilskyndet til, at de ansatte tilbydes kurser',
    en: 'The members of the management body have encouraged that staff be offered courses',
  },
  messages: {
    none: {
      da: 'Intet viser, at ledelsesorganets medlemmer tilskynder til, at de ansatte tilbydes tilsvarende kurser: hverken et kursus for ansatte eller en udtalelse i en beslutning',
      en: 'Nothing shows that the members of the management body encourage that staff be offered similar courses: neither a course for staff nor words in a decision',
      confidence: 'I',
      missing: true,
      fix: {
        da: 'Skriv i en kursusfortegnelse (nis2: training) de kurser, de ansatte er tilbudt, eller i staffCourses i et beslutnings- eller tilsynsreferat (nis2: approval, oversight), hvad medlemmerne opfordrede til',
        en: 'Record in a training document the courses offered to staff, or in staffCourses of an approval or oversight document what the members encouraged',
      },
    },
    bare: {
      da: 'Kurset «{topic}» for ansatte den {date}: det fremgår ikke, {what}',
      en: 'The course "{topic}" for staff on {date}: it does not appear {what}',
      requirement: 'tool/evidence',
      fix: {
        da: 'Skriv i provider, hvem der holdt det, og i evidence, hvor deltagerliste eller kursusbog findes',
        en: 'Write in provider who held it, and in evidence where the list of participants or course register is kept',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const { entity, sound, approvals } = workspace
    if (!profile?.applicable.includes('dk/7.2/staff-courses') || !entity) return
    for (const training of sound.training) {
      for (const [index, { topic, audience, date, provider, evidence }] of training.data.courses.entries()) {
        const what = [...(provider === undefined ? [who] : []), ...(evidence === undefined ? [proof] : [])]
        if (audience !== 'staff' || date > asOf || what.length === 0) continue
        const words = { topic, date: { date }, what }
        yield say.bare(place(training, 'courses', index, 'topic'), words)
      }
    }
    const held = sound.training.some(({ data }) =>
      data.courses.some(({ audience, date }) => audience === 'staff' && date <= asOf),
    )
    const said = [...approvals, ...sound.oversight].some(
      ({ data }) => data.staffCourses !== undefined && data.date <= asOf && isBody(data.organ, entity.data),
    )
    const unread = [
      ...withRowsLost('training', 'courses', workspace, ({ audience }) => audience !== 'management-body'),
      ...(['approval', 'oversight'] as const).flatMap(kind => withFieldLost(kind, 'staffCourses', workspace)),
    ]
    if (!held && !said) yield say.none(place(entity, 'managementBody'), {}, { unread })
  },
})
