import { isByBody } from '../engine/entitlement.ts'
import { isBody } from '../engine/organs.ts'
import { delegatedLines, refusalIn } from '../engine/refusals.ts'
import { isReplaced } from '../engine/replaced.ts'
import { isLed, leastOf, membersOn, onRoster, quorumOf } from '../engine/roster.ts'
import { type Beside, type Remark, rule } from '../engine/rule.ts'
import { standingOf } from '../engine/standing.ts'
import type { IsoDate } from '../law/calendar.ts'
import type { Text } from '../law/types.ts'
import type { Approval } from '../model/decisions.ts'
import { type Document, place, placeAt } from '../model/document.ts'

type Meeting = Document<'approval' | 'oversight'>

const tooFew = {
  da: 'Ret present, hvis flere deltog eller var repræsenteret; ellers lad ledelsesorganet træffe beslutningen på ny',
  en: 'Correct present if more took part or were represented; otherwise have the management body decide anew',
} as const
const roster = {
  da: 'Ret present eller listen over medlemmer, hvis noget af det er forkert; en gæst nævnes i teksten og ikke under present',
  en: 'Correct present or the list of members if either is wrong; a guest is named in the text and not under present',
} as const

export default rule({
  id: 'approver-entitled',
  requirement: 'dk/7.1/approval',
  title: { da: 'Den, der godkendte, kunne gøre det', en: 'Whoever approved was entitled to' },
  messages: {
    former: {
      da: '{name} står som deltager i {meeting} den {date}, men var kun medlem af ledelsesorganet fra den {from} til den {until}',
      en: '{name} is named as taking part in {meeting} on {date}, but was a member of the management body only from {from} to {until}',
      confidence: 'I',
      fix: roster,
    },
    future: {
      da: '{name} står som deltager i {meeting} den {date}, men blev først medlem af ledelsesorganet den {from}',
      en: '{name} is named as taking part in {meeting} on {date}, but became a member of the management body only on {from}',
      confidence: 'I',
      fix: roster,
    },
    stranger: {
      da: '{name} står som deltager i {meeting} den {date}, men ikke på listen over ledelsesorganets medlemmer',
      en: '{name} is named as taking part in {meeting} on {date}, but not in the list of members of the management body',
      confidence: 'I',
      fix: roster,
    },
    strangerNear: {
      da: '{name} står som deltager i {meeting} den {date}, men ikke på listen over ledelsesorganets medlemmer, hvor {near} står',
      en: '{name} is named as taking part in {meeting} on {date}, but not in the list of members of the management body, where {near} is',
      confidence: 'I',
      fix: {
        da: 'Skriv navnet ens begge steder, hvis {near} er samme person; ellers ret present eller listen',
        en: 'Write the name alike in both places if {near} is the same person; otherwise correct present or the list',
      },
    },
    noQuorum: {
      da: 'I {meeting} den {date} deltog {taking} af ledelsesorganets {members} medlemmer; bestyrelsen for et selskab er, som vi forstår selskabsloven, beslutningsdygtig, når over halvdelen deltager, her mindst {needed}',
      en: "In {meeting} on {date}, {taking} of the management body's {members} members took part; a company's board can decide, as we understand the Companies Act, when more than half take part, here at least {needed}",
      // The statute was not read for it: see decisions.yml.
      confidence: 'I',
      fix: tooFew,
    },
    noOwnQuorum: {
      da: 'I {meeting} den {date} deltog {taking} af ledelsesorganets {members} medlemmer; efter enhedens eget tal (managementBody.quorum) kræver en beslutning mindst {needed}',
      en: "In {meeting} on {date}, {taking} of the management body's {members} members took part; by the entity's own number (managementBody.quorum) a decision takes at least {needed}",
      confidence: 'I',
      fix: tooFew,
    },
    lowQuorum: {
      da: 'managementBody.quorum er {own}, men over halvdelen af de {members} medlemmer er {needed}, som vi regner med i stedet',
      en: 'managementBody.quorum is {own}, but more than half of the {members} members is {needed}, which we reckon with instead',
      level: 'KAN',
      confidence: 'I',
      fix: {
        da: 'Skriv et højere tal, hvis vedtægterne kræver det, eller fjern quorum',
        en: 'Write a higher number if the articles ask for it, or remove quorum',
      },
    },
    unminuted: {
      da: '{meeting} henviser ikke til noget referat, og hverken formand, næstformand eller direktør står blandt deltagerne',
      en: '{meeting} refers to no minutes, and neither chair, deputy chair nor chief executive is named as taking part',
      // That a decision is to be minuted is what auditors ask for, not what the act says.
      confidence: 'BG',
      fix: {
        da: 'Skriv i minutes, hvor referatet findes, eller i present, hvem der deltog',
        en: 'Write in minutes where the minutes are kept, or in present who took part',
      },
    },
    beforeVersion: {
      da: 'Godkendelsen af {policy} er dateret den {date}, men den godkendte udgave er senest ændret den {updated}',
      en: 'The approval of {policy} is dated {date}, but the version approved was last changed on {updated}',
      // The act says nothing of dates: that nobody approves a text before it is written is our inference.
      confidence: 'I',
      fix: {
        da: 'Ret den dato, der er forkert; er indholdet ændret efter mødet, så lad ledelsesorganet godkende det på ny',
        en: 'Correct the date that is wrong; if the content was changed after the meeting, have the management body approve it anew',
      },
    },
    twoDeciders: {
      da: '{meeting} nævner både organ og delegate, så det fremgår ikke, hvem der besluttede',
      en: '{meeting} names both organ and delegate, so it does not appear who decided',
      level: 'BØR',
      fix: { da: 'Fjern den af de to, der ikke besluttede', en: 'Remove the one of the two that did not decide' },
    },
    refused: {
      da: '{delegate} godkendte {document} den {date}, men {why}',
      en: '{delegate} approved {document} on {date}, but {why}',
      fix: {
        da: 'Lad ledelsesorganet godkende teksten, eller ret delegations i enhedsdokumentet, hvis organet har besluttet andet, end der står',
        en: 'Have the management body approve the text, or correct delegations in the entity document if the body has decided otherwise than it says',
      },
    },
    own: {
      da: '{delegate} godkendte {what} den {date}, men det skal ledelsesorganet selv godkende',
      en: '{delegate} approved {what} on {date}, but that is for the management body itself to approve',
      fix: {
        da: 'Lad ledelsesorganet godkende det selv; loven lægger godkendelsen hos det, og sikkerhedspolitikken og helheden kan ikke overlades til andre',
        en: 'Have the management body approve it itself; the act lays the approval on it, and the security policy and the whole cannot be left to others',
      },
    },
    onItsWord: {
      da: 'At den ændring af {document}, som {delegate} godkendte den {date}, kun er redaktionel, hviler på {delegate} alene: filerne viser det ikke',
      en: 'That the change of {document} approved by {delegate} on {date} is only editorial rests on the word of {delegate}: the files do not show it',
      level: 'KAN',
      fix: {
        da: 'Gem ændringen, så den kan vises, eller lad ledelsesorganet godkende den ved lejlighed',
        en: 'Keep the change so that it can be shown, or have the management body approve it in due course',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const { entity, approvals, sound } = workspace
    if (!profile?.applicable.includes('dk/7.1/approval') || !entity) return
    const { data } = entity
    const holder = entity
    const members = membersOn(data.managementBody, asOf).length
    const needed = leastOf(data, members) ?? 0
    const { quorum: own } = data.managementBody
    const least = place(entity, 'managementBody', 'quorum')
    if (own !== undefined && own < needed) yield say.lowQuorum(least, { own, members, needed })
    for (const approval of approvals.filter(one => one.data.date <= asOf && !isReplaced(one, workspace, asOf))) {
      const { delegate, date } = approval.data
      if (delegate !== undefined) yield* delegated(approval, delegate)
      else if (isByBody(approval, workspace)) {
        yield* attended(approval, date)
        yield* decided(approval)
      }
    }
    for (const meeting of sound.oversight.filter(({ data: { date, organ } }) => date <= asOf && isBody(organ, data))) {
      yield* attended(meeting, meeting.data.date, { requirement: 'dk/7.1/oversight' })
    }
    const inherited = workspace.inherited.map(({ document }) => document)
    for (const policy of [...sound.policy, ...inherited].filter(one => one.data.status === 'approved')) {
      const standing = standingOf(policy, workspace, asOf)
      const { id, updated } = policy.data
      if (standing.is !== 'approved' || !updated || updated <= standing.decision.approval.data.date) continue
      const { approval, index } = standing.decision
      const see = [place(approval, 'date'), placeAt(policy, ['updated'])]
      const words = { policy: id, date: { date: approval.data.date }, updated: { date: updated } }
      yield say.beforeVersion(place(approval, 'decisions', index, 'version'), words, { see })
    }

    /** Those named as present, held against the roster of the day. */
    function* attended(meeting: Meeting, date: IsoDate, beside: Beside = {}): Iterable<Remark> {
      for (const [index, name] of (meeting.data.present ?? []).entries()) {
        const presence = onRoster(name, data.managementBody, date)
        if (presence.is === 'member') continue
        const at = placeAt(meeting, ['present', index])
        const words = { name, meeting: meeting.data.id, date: { date } }
        if (presence.is === 'stranger') {
          const { near } = presence
          yield near ? say.strangerNear(at, { ...words, near }, beside) : say.stranger(at, words, beside)
          continue
        }
        const { from, until = from } = presence.member
        const period = { from: { date: from }, until: { date: until } }
        const see = [placeAt(holder, ['managementBody', 'members', presence.index])]
        yield say[presence.is](at, { ...words, ...period }, { ...beside, see })
      }
    }

    /** Whether enough of the body took part, and what shows that it met. */
    function* decided(approval: Approval): Iterable<Remark> {
      const { id: meeting, date, present = [], minutes } = approval.data
      const quorum = present.length > 0 ? quorumOf(present, data, date) : undefined
      if (quorum && quorum.taking < quorum.needed) {
        const { own: byOwnNumber, ...numbers } = quorum
        const words = { meeting, date: { date }, ...numbers }
        yield say[byOwnNumber ? 'noOwnQuorum' : 'noQuorum'](place(approval, 'present'), words)
      }
      if (minutes === undefined && !isLed(present, data.managementBody, date)) {
        yield say.unminuted(place(approval, 'id'), { meeting })
      }
    }

    /** What somebody else approved on behalf of the body. */
    function* delegated(approval: Approval, delegate: string): Iterable<Remark> {
      const { id: meeting, date, organ, measures = [] } = approval.data
      const at = place(approval, 'delegate')
      const about = { delegate, date: { date } }
      if (organ !== undefined) yield say.twoDeciders(at, { meeting }, { see: [place(approval, 'organ')] })
      if (measures.length > 0) yield say.own(place(approval, 'measures'), { ...about, what: asSuch(measures) })
      for (const { policy, index, entitlement } of delegatedLines(approval, workspace, asOf)) {
        const line = place(approval, 'decisions', index, 'document')
        const { id: document } = policy.data
        if (entitlement.is === 'delegate' && entitlement.onItsWord) yield say.onItsWord(line, { ...about, document })
        if (entitlement.is !== 'refused') continue
        if (entitlement.why === 'own') yield say.own(line, { ...about, what: document })
        else {
          const { why, see } = refusalIn(entitlement, workspace)
          yield say.refused(line, { ...about, document, why }, { see: [at, ...see] })
        }
      }
    }
  },
})

function asSuch(measures: readonly number[]): Text {
  const numbers = measures.join(', ')
  return { da: `foranstaltning ${numbers} som sådan`, en: `measure ${numbers} as such` }
}
