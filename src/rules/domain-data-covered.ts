import { isOfDomainDataAlone } from '../engine/claims.ts'
import { rule } from '../engine/rule.ts'
import { requirements } from '../law/law.generated.ts'
import { place, placeAt } from '../model/document.ts'

export default rule({
  id: 'domain-data-covered',
  requirement: 'dk/11.3/accuracy-policy',
  title: {
    da: 'Hvert krav til domænenavnsregistreringsdata er besvaret i en politik',
    en: 'Each requirement on domain name registration data is answered in a policy',
  },
  excusable: true,
  messages: {
    missing: {
      da: 'Domænenavnsregistreringsdata er ikke dokumenteret på punktet «{title}»: ingen politik henviser til kravet',
      en: 'Domain name registration data are not documented on the point "{title}": no policy refers to the requirement',
      fix: { da: '{ask}. Tilføj «{id}» under covers', en: '{ask}. Add "{id}" under covers' },
    },
    missingConditional: {
      da: 'Domænenavnsregistreringsdata: ingen politik dækker «{title}» eller begrunder, at det ikke er relevant',
      en: 'Domain name registration data: no policy covers "{title}" or says why it is not relevant',
      confidence: 'I',
      fix: {
        da: '{ask}. Tilføj «{id}» under covers, eller skriv en undtagelse, der begrunder det',
        en: '{ask}. Add "{id}" under covers, or write an exception that says why',
      },
    },
    // The duty is the act's own; only that a policy is to say how it is kept is not.
    undescribed: {
      da: 'Ingen politik beskriver, hvordan dette krav til domænenavnsregistreringsdata efterleves: «{title}»',
      en: 'No policy describes how this requirement on domain name registration data is kept: "{title}"',
      fix: { da: '{ask}. Tilføj «{id}» under covers', en: '{ask}. Add "{id}" under covers' },
    },
    draft: {
      da: '{policy} er et udkast, så det, den siger om domænenavnsregistreringsdata, tæller ikke endnu',
      en: '{policy} is a draft, so what it says of domain name registration data does not count yet',
      level: 'BØR',
      fix: {
        da: 'Sæt politikken i kraft, og skriv status: approved',
        en: 'Put the policy into force and write status: approved',
      },
    },
  },
  *check(workspace, say, { profile }) {
    const { claims, entity, sound } = workspace
    if (!profile || !entity) return
    const claimed = new Set<string>(claims.map(({ requirement }) => requirement))
    const beside = claims.find(({ demand, through }) => demand.binds === 'domain-data' && !through)
    // Where the answer would stand: by another of the same kind, or else at the entity.
    const at = beside
      ? { ...placeAt(beside.policy, ['covers']), key: 'covers of domain data' }
      : place(entity, 'sectors')
    for (const requirement of profile.applicable) {
      const { binds, title, ask, conditional, unwritten } = requirements[requirement]
      if (binds !== 'domain-data' || claimed.has(requirement)) continue
      const words = { title, ask, id: requirement }
      if (unwritten) yield say.undescribed(at, words, { requirement })
      else if (conditional) yield say.missingConditional(at, words, { requirement })
      else yield say.missing(at, words, { requirement })
    }
    for (const policy of sound.policy) {
      // Of others approved-by-management says it.
      const { id, status } = policy.data
      if (status === 'draft' && isOfDomainDataAlone(policy, workspace))
        yield say.draft(place(policy, 'status'), { policy: id })
    }
  },
})
