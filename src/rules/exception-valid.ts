import { decisionsUnread } from '../engine/approvals-unread.ts'
import { fewestReasonWords } from '../engine/exceptions.ts'
import { levelOf } from '../engine/profile.ts'
import { rule } from '../engine/rule.ts'
import { daysAhead } from '../engine/soon.ts'
import { standingOf } from '../engine/standing.ts'
import { isUnconditional } from '../law/basis.ts'
import { daysBetween } from '../law/calendar.ts'
import { isOwn } from '../law/catalogue.ts'
import { place } from '../model/document.ts'
import { wordsOf } from '../text/words.ts'

export default rule({
  id: 'exception-valid',
  requirement: 'tool/exception',
  title: {
    da: 'Undtagelser er begrundede, godkendte og ikke udløbet',
    en: 'Exceptions are reasoned, approved and not expired',
  },
  messages: {
    expired: {
      da: 'Undtagelsen fra «{title}» udløb den {expires}, så kravet gælder igen',
      en: 'The exception from "{title}" expired on {expires}, so the requirement applies again',
      fix: {
        da: 'Opfyld kravet, eller lad ledelsesorganet godkende undtagelsen med en ny udløbsdato',
        en: 'Meet the requirement, or have the management body approve the exception with a new expiry date',
      },
    },
    expiresSoon: {
      da: 'Undtagelsen fra «{title}» udløber den {expires}, {days}',
      en: 'The exception from "{title}" expires on {expires}, {days}',
      level: 'KAN',
      fix: {
        da: 'Forbered, at kravet opfyldes, eller at undtagelsen godkendes på ny',
        en: 'Prepare to meet the requirement, or to have the exception approved anew',
      },
    },
    unapproved: {
      da: 'Undtagelsen fra «{title}» er ikke godkendt, så den tæller ikke',
      en: 'The exception from "{title}" is not approved, so it does not count',
      fix: {
        da: 'Lad ledelsesorganet behandle den, og skriv beslutningen om {id} i et beslutningsreferat (nis2: approval)',
        en: 'Put it before the management body and record the decision on {id} in an approval document',
      },
    },
    shortReason: {
      da: 'Begrundelsen for undtagelsen fra «{title}» har færre end {fewest} ord',
      en: 'The reason for the exception from "{title}" has fewer than {fewest} words',
      fix: {
        da: 'Skriv, hvorfor kravet ikke er relevant eller ikke kan opfyldes, så en tilsynsmyndighed kan følge det',
        en: 'Write why the requirement is not relevant or cannot be met, so that a supervisory authority can follow it',
      },
    },
    unconditional: {
      da: '«{title}» er en pligt uden forbehold, så undtagelsen ophæver den ikke; kravet tæller som delvis dokumenteret',
      en: '"{title}" is a duty without reservation, so the exception does not lift it; the requirement counts as partly documented',
      level: 'KAN',
      fix: {
        da: 'Skriv i undtagelsen, hvad I gør i stedet, og hvornår kravet opfyldes, eller besvar det i en politik',
        en: 'Write in the exception what you do instead, and when the requirement will be met, or answer it in a policy',
      },
    },
    notApplicable: {
      da: '«{title}» gælder ikke for enheden, så undtagelsen er overflødig',
      en: '"{title}" does not apply to the entity, so the exception is superfluous',
      level: 'KAN',
      fix: { da: 'Fjern undtagelsen, eller ret requirement', en: 'Remove the exception, or correct requirement' },
    },
  },
  *check(workspace, say, { asOf, profile, requirements }) {
    for (const exception of workspace.sound.exception) {
      const { id, reason, expires, requirement } = exception.data
      if (!requirements.knows(requirement)) continue
      const words = { id, title: requirements.of(requirement).title }
      const term = { ...words, expires: { date: expires } }
      const days = daysBetween(asOf, expires)
      if (profile && !isOwn(requirement) && !profile.applicable.includes(requirement)) {
        yield say.notApplicable(place(exception, 'requirement'), words)
        continue
      }
      const demand = requirements.of(requirement)
      if (days >= 0 && profile && isUnconditional(demand, levelOf(demand, profile))) {
        yield say.unconditional(place(exception, 'requirement'), words, { requirement })
      }
      if (wordsOf(reason).length < fewestReasonWords) {
        yield say.shortReason(place(exception, 'reason'), { ...words, fewest: fewestReasonWords })
      }
      if (standingOf(exception, workspace, asOf).is === 'unapproved') {
        yield say.unapproved(place(exception, 'id'), words, { unread: decisionsUnread(id, workspace) })
      }
      if (days < 0) yield say.expired(place(exception, 'expires'), term, { requirement })
      if (days >= 0 && days <= daysAhead)
        yield say.expiresSoon(place(exception, 'expires'), { ...term, days: { inDays: days } })
    }
  },
})
