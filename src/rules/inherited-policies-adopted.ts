import { decisionsUnread } from '../engine/approvals-unread.ts'
import { deciderOf, organNamed } from '../engine/decider.ts'
import { isByBody } from '../engine/entitlement.ts'
import { bodyOf } from '../engine/organs.ts'
import { recorded } from '../engine/recorded.ts'
import { rule } from '../engine/rule.ts'
import { standingOf } from '../engine/standing.ts'
import { place, placeAt } from '../model/document.ts'

export default rule({
  id: 'inherited-policies-adopted',
  requirement: 'dk/7.1/approval',
  title: {
    da: 'Enhedens eget ledelsesorgan har godkendt de politikker, den overtager',
    en: "The entity's own management body has approved the policies it takes over",
  },
  messages: {
    notAdopted: {
      da: '{policy}, som overtages fra {owner}, er ikke godkendt af enhedens eget ledelsesorgan ({body}) og tæller derfor ikke',
      en: "{policy}, taken over from {owner}, is not approved by the entity's own management body ({body}) and so does not count",
      fix: {
        da: 'Lad ledelsesorganet behandle den, og skriv beslutningen i et beslutningsreferat (nis2: approval) hos enheden selv med version: "{version}", {recorded}',
        en: 'Put it before the management body and record the decision in an approval document of the entity itself, with version: "{version}", {recorded}',
      },
    },
    otherOrgan: {
      da: '{policy}, som overtages fra {owner}, er godkendt af et andet organ ({decided}) end enhedens ledelsesorgan ({body}) og tæller derfor ikke',
      en: "{policy}, taken over from {owner}, was approved by another organ ({decided}) than the entity's management body ({body}) and so does not count",
      fix: { da: 'Lad ledelsesorganet ({body}) træffe beslutningen', en: 'Have the management body ({body}) decide' },
    },
    noDigest: {
      da: 'Beslutningen om {policy}, som overtages fra {owner}, har intet digest, så det kan ikke ses, hvilken tekst der er godkendt',
      en: 'The decision on {policy}, taken over from {owner}, has no digest, so it cannot be seen which text was approved',
      fix: {
        da: 'Er teksten den, der blev godkendt, så tilføj til beslutningen {recorded}',
        en: 'If the text is the one that was approved, add to the decision {recorded}',
      },
    },
  },
  *check(workspace, say, { asOf }) {
    const { entity, inherited, decisionsOn } = workspace
    if (!entity) return
    for (const { document, owner, at } of inherited) {
      const { digests } = document
      // Where the index of a policy could not be read from end to end, there is no text to adopt yet.
      if (!document.sound || !digests || standingOf(document, workspace, asOf).is !== 'unapproved') continue
      const { id, version } = document.data
      const about = {
        policy: id,
        owner: owner.sound ? owner.data.name : owner.path,
        body: organNamed(bodyOf(entity.data)),
      }
      const unread = decisionsUnread(id, workspace)
      const text = placeAt(document, ['version'])
      const made = decisionsOn(id).filter(({ approval }) => approval.data.date <= asOf)
      const own = made.findLast(({ approval }) => isByBody(approval, workspace))
      const other = made.at(-1)
      if (own) {
        const line = place(own.approval, 'decisions', own.index, 'document')
        yield say.noDigest(line, { ...about, recorded: recorded(digests) }, { see: [text, at], unread })
      } else if (other) {
        const decided = deciderOf(other.approval)
        yield say.otherOrgan(
          place(other.approval, other.approval.data.delegate === undefined ? 'organ' : 'delegate'),
          { ...about, decided },
          { see: [at], unread },
        )
      } else yield say.notAdopted(at, { ...about, version, recorded: recorded(digests) }, { see: [text], unread })
    }
  },
})
