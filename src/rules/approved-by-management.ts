import { decisionsUnread } from '../engine/approvals-unread.ts'
import { isOfDomainDataAlone } from '../engine/claims.ts'
import { deciderOf, organNamed } from '../engine/decider.ts'
import { bodyOf } from '../engine/organs.ts'
import { recorded } from '../engine/recorded.ts'
import { rule } from '../engine/rule.ts'
import { standingOf } from '../engine/standing.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'approved-by-management',
  requirement: 'dk/7.1/approval',
  title: { da: 'Ledelsesorganet har godkendt politikken', en: 'The management body has approved the policy' },
  messages: {
    unapproved: {
      da: '{policy} er ikke godkendt af ledelsesorganet',
      en: '{policy} is not approved by the management body',
      fix: {
        da: 'Lad ledelsesorganet behandle den, og skriv i et beslutningsreferat (nis2: approval) {decision}',
        en: 'Put it before the management body and write in an approval document {decision}',
      },
    },
    draft: {
      da: '{policy} er et udkast, så det, den dækker, tæller ikke endnu',
      en: '{policy} is a draft, so what it covers does not count yet',
      level: 'BØR',
      fix: {
        da: 'Lad ledelsesorganet godkende den, og sæt status til approved',
        en: 'Have the management body approve it and set status to approved',
      },
    },
    otherOrgan: {
      da: '{policy} er godkendt af et andet organ ({decided}) end ledelsesorganet ({body})',
      en: '{policy} was approved by another organ ({decided}) than the management body ({body})',
      fix: {
        da: 'Lad ledelsesorganet ({body}) træffe beslutningen',
        en: 'Have the management body ({body}) decide',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    // Whom section 7 does not bind, nobody asks for its approval.
    if (profile && !profile.applicable.includes('dk/7.1/approval')) return
    const body = workspace.entity && bodyOf(workspace.entity.data)
    for (const policy of workspace.sound.policy) {
      const { id, status } = policy.data
      if (status === 'retired' || isOfDomainDataAlone(policy, workspace)) continue
      if (status === 'draft') {
        yield say.draft(place(policy, 'status'), { policy: id })
        continue
      }
      if (standingOf(policy, workspace, asOf).is !== 'unapproved') continue
      const other = workspace.decisionsOn(id).findLast(({ approval }) => approval.data.date <= asOf)
      // Why a delegate's decision does not count, the rule approver-entitled says.
      if (other?.approval.data.delegate !== undefined) continue
      const unread = decisionsUnread(id, workspace)
      if (other && body) {
        const words = { policy: id, decided: deciderOf(other.approval), body: organNamed(body) }
        yield say.otherOrgan(place(other.approval, 'organ'), words, { see: [place(policy, 'status')], unread })
      } else {
        // One whose index cannot be read to its end has no digest.
        const { digests, data } = policy
        const decision = [`version: "${data.version}"`, ...(digests ? [recorded(digests)] : [])].join(', ')
        yield say.unapproved(place(policy, 'status'), { policy: id, decision }, { unread })
      }
    }
  },
})
