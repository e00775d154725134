import { coursesUnread, firstCourseDue } from '../engine/first-course.ts'
import { rule } from '../engine/rule.ts'
import { daysBetween } from '../law/calendar.ts'
import { folded } from '../law/folded.ts'
import { place } from '../model/document.ts'
import { guesses } from '../text/guesses.ts'

export default rule({
  id: 'members-trained',
  requirement: 'dk/7.2/courses',
  title: {
    da: 'Hvert medlem af ledelsesorganet har deltaget i et kursus',
    en: 'Each member of the management body has taken part in a course',
  },
  settings: {
    newMemberCourse: {
      default: 'P6M',
      says: {
        da: 'Den tid, et nyt medlem af ledelsesorganet har til at deltage i et kursus',
        en: 'Time a new member of the management body has to take a course',
      },
    },
  },
  messages: {
    untrained: {
      da: '{name}, medlem af ledelsesorganet siden {from}, står ikke som deltager i noget kursus for ledelsesorganet; efter newMemberCourse, som ikke er lovens, skulle det være sket senest den {due}, for {days} siden',
      en: "{name}, member of the management body since {from}, is named in no course for the management body; under newMemberCourse, which is not the law's, the member was to have taken one by {due}, {days} ago",
      // The act sets no time limit, so when a member has had time enough is ours to say.
      confidence: 'I',
      fix: {
        da: 'Lad medlemmet deltage i et relevant kursus om styring af cybersikkerhedsrisici, og skriv det i en kursusfortegnelse (nis2: training)',
        en: 'Have the member take a relevant course on managing cybersecurity risks and record it in a training document',
      },
    },
    untrainedNear: {
      da: '{name}, medlem af ledelsesorganet siden {from}, står ikke som deltager i noget kursus for ledelsesorganet, men det gør {near}; efter newMemberCourse, som ikke er lovens, skulle det være sket senest den {due}, for {days} siden',
      en: "{name}, member of the management body since {from}, is named in no course for the management body, but {near} is; under newMemberCourse, which is not the law's, the member was to have taken one by {due}, {days} ago",
      confidence: 'I',
      fix: {
        da: 'Skriv navnet ens begge steder, hvis {near} er samme person; ellers lad {name} deltage i et kursus',
        en: 'Write the name alike in both places if {near} is the same person; otherwise have {name} take a course',
      },
    },
    newMember: {
      da: '{name}, medlem af ledelsesorganet i {joined}, står ikke som deltager i noget kursus for det endnu; fristen efter newMemberCourse, som ikke er lovens, er den {due}, {days}',
      en: "{name}, member of the management body for {joined}, is named in no course for it yet; the time limit under newMemberCourse, which is not the law's, is {due}, {days}",
      level: 'KAN',
      fix: { da: 'Tilmeld medlemmet et kursus', en: 'Enrol the member in a course' },
    },
    noProvider: {
      da: 'Det fremgår ikke, hvem der holdt kurset «{topic}» den {date}',
      en: 'It does not appear who held the course "{topic}" on {date}',
      // The act asks for relevant courses; that one who is asked can say with whom is our inference.
      confidence: 'I',
      fix: {
        da: 'Skriv det i provider, og i evidence, hvor kursusbevis eller deltagerliste findes',
        en: 'Write it in provider, and in evidence where the certificate or list of participants is kept',
      },
    },
    noEvidence: {
      da: 'Kurset «{topic}» den {date} har ingen dokumentation',
      en: 'The course "{topic}" on {date} has no evidence',
      requirement: 'tool/evidence',
      fix: {
        da: 'Skriv i evidence, hvor kursusbevis eller deltagerliste findes',
        en: 'Write in evidence where the certificate or list of participants is kept',
      },
    },
  },
  *check(workspace, say, { asOf, profile, settings }) {
    const { entity, sound } = workspace
    if (!entity || !profile?.applicable.includes('dk/7.2/courses')) return
    const { managementBody } = entity.data
    const trained = new Map<string, string>()
    for (const training of sound.training) {
      for (const [
        index,
        { audience, date, participants, provider, evidence, topic },
      ] of training.data.courses.entries()) {
        if (audience !== 'management-body' || date > asOf) continue
        for (const name of participants) trained.set(folded(name), name)
        const at = place(training, 'courses', index, 'topic')
        const words = { topic, date: { date } }
        if (provider === undefined) yield say.noProvider(at, words)
        else if (evidence === undefined) yield say.noEvidence(at, words)
      }
    }
    const current = managementBody.members.map((member, index) => ({ ...member, index }))
    const roster = new Set(managementBody.members.map(({ name }) => folded(name)))
    const guess = guesses()
    const strangers = [...trained.keys()].filter(name => !roster.has(name))
    for (const { name, from, until, index } of current) {
      if (from > asOf || (until !== undefined && until < asOf) || trained.has(folded(name))) continue
      const at = place(entity, 'managementBody', 'members', index, 'name')
      const due = firstCourseDue(from, entity, settings.newMemberCourse)
      const near = trained.get(guess.nearest(folded(name), strangers) ?? '')
      const words = { name, from: { date: from }, due: { date: due }, days: { days: daysBetween(due, asOf) } }
      const joined = { days: daysBetween(from, asOf) }
      const left = { inDays: daysBetween(asOf, due) }
      const beside = { unread: coursesUnread(name, workspace) }
      if (due >= asOf) yield say.newMember(at, { name, joined, due: { date: due }, days: left }, beside)
      else if (near) yield say.untrainedNear(at, { ...words, near }, beside)
      else yield say.untrained(at, words, beside)
    }
  },
})
