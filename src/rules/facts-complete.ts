import { exceptionsInForce } from '../engine/exceptions.ts'
import { rule } from '../engine/rule.ts'
import { type FactKind, factsIn, factsOwed, isSaid } from '../model/facts.ts'

export default rule({
  id: 'facts-complete',
  requirement: 'tool/facts',
  title: {
    da: 'Det, der skal være fastsat eller ske igen og igen, står som data',
    en: 'What is to be set or to happen again and again stands as data',
  },
  messages: {
    missing: {
      da: '{policy} besvarer punkter i forordning (EU) 2024/2690, hvor noget skal være fastsat eller gentages, men dette står ikke som data: {facts}',
      en: '{policy} answers points of Regulation (EU) 2024/2690 where something is to be set or repeated, but this does not stand as data: {facts}',
      fix: {
        da: 'Skriv det under «facts» ved foranstaltningens nummer, og få den ændrede politik godkendt',
        en: 'Write it under "facts" by the number of the measure, and have the changed policy approved',
      },
    },
    worthwhile: {
      da: '{policy} siger ikke dette som data, så det kan ikke følges: {facts}',
      en: '{policy} does not say this as data, so that it cannot be followed: {facts}',
      level: 'KAN',
      fix: {
        da: 'Overvej at skrive det under «facts» ved foranstaltningens nummer, næste gang politikken skal godkendes',
        en: 'Consider writing it under "facts" by the number of the measure when the policy is next to be approved',
      },
    },
  },
  *check(workspace, say, { asOf, profile, requirements }) {
    if (!profile) return
    const exempt = exceptionsInForce(workspace, asOf)
    const policies = workspace.sound.policy.filter(({ data }) => data.status !== 'retired')
    const said = new Set(policies.flatMap(policy => factsIn(policy).filter(isSaid)).map(({ kind }) => kind))
    const seen = new Set<FactKind>()
    for (const policy of policies) {
      const own = workspace.claimsOf(policy).filter(claim => !exempt.has(claim.requirement))
      const open = own.flatMap(claim => {
        const demand = requirements.of(claim.requirement)
        const kinds = factsOwed(demand).filter(kind => !said.has(kind) && !seen.has(kind))
        for (const kind of kinds) seen.add(kind)
        return kinds.map(kind => ({ kind, claim, bound: demand.binds === 'regulation' && profile.regulation }))
      })
      // What the regulation does not ask for is not told in the same breath.
      const demanded = open.filter(({ bound }) => bound)
      const told = demanded.length > 0 ? demanded : open
      const [first] = told
      if (!first) continue
      const facts = told.map(({ kind: { title, path } }) => ({
        da: `«${title.da}» (${path})`,
        en: `"${title.en}" (${path})`,
      }))
      const see = [...new Set(told.map(({ claim }) => claim.at))].filter(at => at !== first.claim.at)
      const words = { policy: policy.data.id, facts }
      yield demanded.length > 0
        ? say.missing(first.claim.at, words, { see })
        : say.worthwhile(first.claim.at, words, { see })
    }
  },
})
