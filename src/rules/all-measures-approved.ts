import { exceptionsInForce } from '../engine/exceptions.ts'
import { levelFor } from '../engine/profile.ts'
import { rule } from '../engine/rule.ts'
import { isApproved } from '../engine/standing.ts'
import { legalForms, measures, requirements } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'all-measures-approved',
  requirement: 'dk/7.1/approval',
  title: {
    da: 'Ledelsesorganet har taget stilling til alle ti foranstaltninger',
    en: 'The management body has decided on all ten measures',
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
  },
  *check(workspace, say, { asOf, profile }) {
    const { entity, sound, claims } = workspace
    if (!entity || !profile?.applicable.includes('dk/7.1/approval')) return
    const { organ } = entity.data.managementBody
    const approvals = sound.approval.filter(({ data }) => data.date <= asOf && data.organ === organ)
    const decided = new Set(approvals.flatMap(({ data }) => data.measures ?? []))
    for (const { demand, policy } of claims) {
      const { measure } = demand
      if (measure === undefined || decided.has(measure) || policy.data.status === 'draft') continue
      if (isApproved(policy, workspace, asOf)) decided.add(measure)
    }
    // A measure of which nothing is left to do, by exceptions in force, leaves nothing to approve.
    const exempt = exceptionsInForce(workspace, asOf)
    const owed = new Set(
      profile.applicable
        .filter(id => levelFor(id, profile) === 'SKAL' && requirements[id].basis !== 'guidance' && !exempt.has(id))
        .map(id => requirements[id].measure),
    )
    const open = Object.entries(measures).filter(([number]) => owed.has(Number(number)) && !decided.has(Number(number)))
    if (open.length === 0) return
    const words = open.map(([number, { da, en }]) => ({ da: `${number} (${da})`, en: `${number} (${en})` }))
    const last = approvals.toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1)).at(-1)
    const body = legalForms.organs[organ] ?? organ
    yield say.undecided(
      place(entity, 'managementBody'),
      { measures: words, body },
      { see: last ? [place(last, 'date')] : [] },
    )
  },
})
