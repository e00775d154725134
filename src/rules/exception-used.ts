import { weaknessOf } from '../engine/claims.ts'
import { exceptionsInForce } from '../engine/exceptions.ts'
import { rule } from '../engine/rule.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'exception-used',
  requirement: 'tool/exception',
  title: { da: 'Der er stadig brug for undtagelserne', en: 'Exceptions are still needed' },
  messages: {
    answered: {
      da: '{policy} besvarer «{title}», som {exception} undtager fra',
      en: '{policy} answers "{title}", from which {exception} exempts',
      level: 'KAN',
      fix: {
        da: 'Fjern undtagelsen, hvis kravet nu er opfyldt; gælder den kun en del, så skriv hvilken i «scope», og lad den godkende',
        en: 'Remove the exception if the requirement is now met; if it is for a part only, write which in "scope" and have it approved',
      },
    },
  },
  *check(workspace, say, { asOf, requirements }) {
    for (const [id, exception] of exceptionsInForce(workspace, asOf)) {
      const good = workspace.claims.find(
        claim => claim.requirement === id && weaknessOf(claim, workspace, asOf) === null,
      )
      if (!good || !requirements.knows(id)) continue
      const words = {
        policy: good.policy.data.id,
        exception: exception.data.id,
        title: requirements.of(id).title,
      }
      yield say.answered(place(exception, 'requirement'), words, { see: [good.at] })
    }
  },
})
