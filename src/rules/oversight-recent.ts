import { organNamed } from '../engine/decider.ts'
import { bodyOf, isBody } from '../engine/organs.ts'
import { rule } from '../engine/rule.ts'
import { after, daysBetween } from '../law/calendar.ts'
import { place } from '../model/document.ts'
import { setAside } from '../model/unread.ts'

export default rule({
  id: 'oversight-recent',
  requirement: 'dk/7.1/oversight',
  title: {
    da: 'Ledelsesorganet har for nylig ført tilsyn med gennemførelsen',
    en: 'The management body has recently overseen the implementation',
  },
  settings: {
    oversight: {
      default: 'P12M',
      says: {
        da: 'Længste tid mellem de møder, hvor ledelsesorganet fører tilsyn med foranstaltningernes gennemførelse',
        en: 'Longest time between meetings at which the management body oversees how the measures are carried out',
      },
    },
  },
  messages: {
    none: {
      da: 'Intet tilsynsreferat (nis2: oversight) viser, at ledelsesorganet ({body}) har ført tilsyn med foranstaltningernes gennemførelse',
      en: 'No oversight document shows that the management body ({body}) has overseen how the measures are carried out',
      missing: true,
      fix: {
        da: 'Forelæg ledelsesorganet en rapport om gennemførelsen, og skriv i et tilsynsreferat (nis2: oversight), hvad det fik forelagt og besluttede',
        en: 'Put a report on the implementation before the management body and record in an oversight document what it received and decided',
      },
    },
    otherOrgan: {
      da: 'Tilsynet er ført af et andet organ ({other}) end ledelsesorganet ({body})',
      en: 'Oversight was exercised by another organ ({other}) than the management body ({body})',
      missing: true,
      fix: {
        da: 'Forelæg rapporten for ledelsesorganet ({body}), og skriv det i et tilsynsreferat (nis2: oversight)',
        en: 'Put the report before the management body ({body}) and record it in an oversight document',
      },
    },
    outdated: {
      da: 'Ledelsesorganet førte senest tilsyn den {date}; efter intervallet oversight, som ikke er lovens, skulle det være gentaget senest den {due}, for {days} siden',
      en: "The management body last exercised oversight on {date}; by the interval oversight, which is not the law's, it was to do so again by {due}, {days} ago",
      level: 'BØR',
      fix: {
        da: 'Forelæg ledelsesorganet en ny rapport, eller vælg et andet interval i konfigurationen',
        en: 'Put a new report before the management body, or choose another interval in the configuration',
      },
    },
    overdue: {
      da: '«{what}» skulle ifølge {meeting} være gjort senest den {due}, for {days} siden',
      en: '"{what}" was, by {meeting}, to be done by {due}, {days} ago',
      requirement: 'tool/follow-up',
      fix: {
        da: 'Skriv i done, hvornår det er gjort, eller lad ledelsesorganet sætte en ny frist',
        en: 'Write in done when it was done, or have the management body set a new time limit',
      },
    },
  },
  *check(workspace, say, { asOf, profile, settings }) {
    const { entity, sound } = workspace
    if (!entity || !profile?.applicable.includes('dk/7.1/oversight')) return
    const held = sound.oversight
      .filter(({ data }) => data.date <= asOf)
      .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
    const last = held.findLast(({ data }) => isBody(data.organ, entity.data))
    const other = held.at(-1)
    const body = organNamed(bodyOf(entity.data))
    const unread = setAside('oversight', workspace)
    if (last) {
      const { date } = last.data
      const due = after(date, settings.oversight)
      const words = { date: { date }, due: { date: due }, days: { days: daysBetween(due, asOf) } }
      if (due < asOf) yield say.outdated(place(last, 'date'), words, { unread })
    } else if (other) {
      const see = [place(entity, 'managementBody', 'organ')]
      yield say.otherOrgan(place(other, 'organ'), { other: organNamed(other.data.organ), body }, { see, unread })
    } else yield say.none(place(entity, 'managementBody', 'organ'), { body }, { unread })
    for (const meeting of held) {
      for (const [index, { what, due, done }] of (meeting.data.followUps ?? []).entries()) {
        if (done !== undefined || due >= asOf) continue
        const words = { what, meeting: meeting.data.id, due: { date: due }, days: { days: daysBetween(due, asOf) } }
        yield say.overdue(place(meeting, 'followUps', index, 'due'), words)
      }
    }
  },
})
