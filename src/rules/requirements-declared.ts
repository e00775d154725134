import { rule } from '../engine/rule.ts'
import { isOwn, type OrgRequirementId } from '../law/catalogue.ts'
import { type Document, place, placeOfMetadata } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'
import { guesses } from '../text/guesses.ts'
import { entryOf } from '../text/located.ts'
import type { Place } from '../text/source.ts'

export default rule({
  id: 'requirements-declared',
  requirement: 'tool/requirement',
  title: {
    da: 'Organisationens egne krav er erklæret, før de nævnes',
    en: "The organisation's own requirements are declared before they are named",
  },
  messages: {
    undeclared: {
      da: 'Organisationens eget krav «{id}» er ikke erklæret i nis2lint.yaml',
      en: 'The organisation\'s own requirement "{id}" is not declared in nis2lint.yaml',
      fix: {
        da: 'Erklær det under requirements med title, ask og level, eller fjern det her',
        en: 'Declare it under requirements with title, ask and level, or remove it here',
      },
    },
    undeclaredNear: {
      da: 'Organisationens eget krav «{id}» er ikke erklæret i nis2lint.yaml',
      en: 'The organisation\'s own requirement "{id}" is not declared in nis2lint.yaml',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
  },
  *check({ documents, sound }, say, { requirements }) {
    const guess = guesses()
    const policies = documents.filter(({ kind }) => kind === 'policy')
    const exceptions = sound.exception.map(exception => ({
      id: exception.data.requirement,
      at: place(exception, 'requirement'),
    }))
    for (const { id, at } of [...policies.flatMap(claimedIn), ...exceptions]) {
      if (!isOwn(id) || requirements.knows(id)) continue
      const known = guess.nearest(id, requirements.own)
      yield known ? say.undeclaredNear(at, { id, known }) : say.undeclared(at, { id })
    }
  },
})

/** The requirements of organisations that a policy claims to answer. */
const claimedIn = remembered((policy: Document): readonly { readonly id: OrgRequirementId; readonly at: Place }[] => {
  const covers = entryOf(policy.yaml, 'covers')?.value
  if (covers?.kind !== 'map') return []
  return covers.entries.flatMap(({ key: id, keySpan }) =>
    isOwn(id) ? [{ id, at: placeOfMetadata(policy, keySpan, `covers/${id}`) }] : [],
  )
})
