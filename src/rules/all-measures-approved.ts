import { decisionsUnread, isHeadUnread, measureUnread } from '../engine/approvals-unread.ts'
import { organNamed } from '../engine/decider.ts'
import { agedIn, groundsOf } from '../engine/decisions-table.ts'
import { isByBody } from '../engine/entitlement.ts'
import { exceptionsInForce } from '../engine/exceptions.ts'
import { openActionsIn } from '../engine/open-actions.ts'
import { bodyOf } from '../engine/organs.ts'
import { levelFor } from '../engine/profile.ts'
import { rule } from '../engine/rule.ts'
import { after, daysBetween } from '../law/calendar.ts'
import { measures, requirements } from '../law/law.generated.ts'
import { place, placeAt } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { isTakenOut } from '../model/unread.ts'

const actionFix = {
  da: 'Lad ledelsesorganet godkende den korrigerende foranstaltning, og skriv beslutningens eller mødets id i decidedBy',
  en: 'Have the management body approve the corrective action and write the id of the decision or meeting in decidedBy',
} as const

export default rule({
  id: 'all-measures-approved',
  requirement: 'dk/7.1/approval',
  title: {
    da: 'Alle foranstaltninger hviler på en gældende beslutning fra ledelsesorganet',
    en: 'Every measure rests on a decision of the management body in force',
  },
  settings: {
    approval: {
      default: 'P12M',
      says: {
        da: 'Længste tid, en godkendelse står, før ledelsesorganet tager stilling på ny',
        en: 'Longest time an approval stands before the management body decides anew',
      },
    },
  },
  messages: {
    undecided: {
      da: 'Ingen gældende beslutning fra ledelsesorganet ({body}) dækker foranstaltning {measures}',
      en: 'No decision of the management body ({body}) in force covers measure {measures}',
      fix: {
        da: 'Lad ledelsesorganet godkende de politikker, der beskriver dem, eller skriv deres numre i beslutningsreferatet (nis2: approval) under measures',
        en: 'Have the management body approve the policies that describe them, or write their numbers in the approval document under measures',
      },
    },
    actionUndecided: {
      da: '{action} er ikke gennemført og hviler ikke på nogen beslutning fra ledelsesorganet ({body}), som siden har holdt møde',
      en: '{action} is not carried out and rests on no decision of the management body ({body}), which has met since',
      fix: actionFix,
    },
    actionNotYet: {
      da: '{action} er sat i gang den {opened} og endnu ikke godkendt af ledelsesorganet ({body}); intet viser, at det har holdt møde siden',
      en: '{action} was begun on {opened} and is not yet approved by the management body ({body}); nothing shows that it has met since',
      // The act says that the body approves, not how soon.
      level: 'BØR',
      fix: actionFix,
    },
    actionElsewhere: {
      da: '{action} er ikke gennemført og hviler på {decision}, som ikke viser, at ledelsesorganet ({body}) har besluttet noget',
      en: '{action} is not carried out and rests on {decision}, which does not show that the management body ({body}) decided anything',
      fix: actionFix,
    },
    aged: {
      da: 'Beslutningen {approval} fra den {date} er stadig grundlaget for {what}; efter intervallet approval, som er nis2lints valg og ikke lovens, skulle ledelsesorganet have taget stilling på ny senest den {due}, for {days} siden',
      en: "The decision {approval} of {date} is still the ground of {what}; by the interval approval, which is nis2lint's choice and not the law's, the management body was to decide anew by {due}, {days} ago",
      requirement: 'tool/approval-age',
      fix: {
        da: 'Forelæg det for ledelsesorganet på ny, og skriv beslutningen i et nyt beslutningsreferat (nis2: approval), eller vælg et andet interval i konfigurationen',
        en: 'Put it before the management body anew and record the decision in a new approval document, or choose another interval in the configuration',
      },
    },
  },
  *check(workspace, say, { asOf, profile, settings }) {
    const { entity, approvals } = workspace
    if (!entity || !profile?.applicable.includes('dk/7.1/approval')) return
    const body = organNamed(bodyOf(entity.data))
    const grounds = groundsOf(workspace, asOf)
    // A measure of which nothing is left to do, by exceptions in force, leaves nothing to approve.
    const exempt = exceptionsInForce(workspace, asOf)
    const owed = new Set(
      profile.applicable
        .filter(id => levelFor(id, profile) === 'SKAL' && requirements[id].basis !== 'guidance' && !exempt.has(id))
        .map(id => requirements[id].measure),
    )
    const open = grounds.filter(one => owed.has(one.measure) && one.grounds.length === 0)
    const last = approvals.findLast(one => one.data.date <= asOf && isByBody(one, workspace))
    const see = last ? [place(last, 'date')] : []
    const unreadOn = new Map(open.map(({ measure }) => [measure, measureUnread(measure, workspace)]))
    for (const [paths, own] of grouped(open, ({ measure }) => unreadOn.get(measure)?.join('\n') ?? '')) {
      const words = own.map(({ measure }) => namedBy(measure))
      const beside = { see, unread: paths === '' ? [] : paths.split('\n') }
      yield say.undecided(place(entity, 'managementBody'), { measures: words, body }, beside)
    }
    for (const { register, index, action, is, by } of openActionsIn(workspace, asOf)) {
      const { id, opened, decidedBy = '' } = action
      const at = place(register, 'actions', index, 'id')
      if (is === 'elsewhere') {
        const line = place(register, 'actions', index, 'decidedBy')
        const beside = by ? { see: [placeAt(by, ['id'])], unread: isHeadUnread(by) ? [by.path] : [] } : {}
        yield say.actionElsewhere(line, { action: id, body, decision: decidedBy }, beside)
        continue
      }
      const beside = { unread: isTakenOut(register, ['actions', index, 'decidedBy']) ? [register.path] : [] }
      if (is === 'undecided') yield say.actionUndecided(at, { action: id, body }, beside)
      else if (is === 'not-yet') yield say.actionNotYet(at, { action: id, body, opened: { date: opened } }, beside)
    }
    for (const { approval, documents, measures: asSuch } of agedIn(grounds, settings.approval, asOf)) {
      const { id, date } = approval.data
      const due = after(date, settings.approval)
      const words = { approval: id, date: { date }, due: { date: due }, days: { days: daysBetween(due, asOf) } }
      const what = [...documents, ...asSuch.map(measureAsSuch)]
      const unread = [
        ...documents.flatMap(one => decisionsUnread(one, workspace, date)),
        ...asSuch.flatMap(measure => measureUnread(measure, workspace, date)),
      ]
      yield say.aged(place(approval, 'date'), { ...words, what }, { unread: [...new Set(unread)] })
    }
  },
})

function namedBy(measure: number) {
  const { da, en } = measures[measure] ?? { da: '', en: '' }
  return { da: `${measure} (${da})`, en: `${measure} (${en})` }
}

function measureAsSuch(measure: number) {
  const { da, en } = namedBy(measure)
  return { da: `foranstaltning ${da}`, en: `measure ${en}` }
}
