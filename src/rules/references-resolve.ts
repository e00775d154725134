import { rule } from '../engine/rule.ts'
import { grouped } from '../model/grouped.ts'
import { type Mention, mentionsIn } from '../model/references.ts'
import { remembered } from '../model/remembered.ts'
import { nearest } from '../text/nearest.ts'

export default rule({
  id: 'references-resolve',
  requirement: 'tool/reference',
  title: { da: 'Henvisninger fører til et dokument eller en række', en: 'References lead to a document or a row' },
  messages: {
    missing: {
      da: 'Intet dokument og ingen række har id’et «{id}»',
      en: 'No document or row has the id "{id}"',
      fix: { da: 'Skriv id’et på noget af typen {kinds}', en: 'Write the id of something of the kind {kinds}' },
    },
    missingNear: {
      da: 'Intet dokument og ingen række har id’et «{id}»',
      en: 'No document or row has the id "{id}"',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    otherKind: {
      da: '«{id}» er af typen {kind}, men her ventes {kinds}',
      en: '"{id}" is of the kind {kind}, but {kinds} is expected here',
      fix: { da: 'Skriv id’et på noget af typen {kinds}', en: 'Write the id of something of the kind {kinds}' },
    },
  },
  *check({ documents, inherited }, say) {
    const mentions = documents.flatMap(mentionsIn)
    const takenOver = inherited.flatMap(({ document }) => mentionsIn(document))
    const named = grouped([...mentions, ...takenOver], ({ id, names }) => (names === undefined ? undefined : id))
    const idsOf = idsByKinds(named)
    for (const { id, at, refers } of mentions) {
      const others = named.get(id) ?? []
      if (refers.length === 0 || others.some(other => fits(other, refers))) continue
      const kinds = { da: refers.join(' eller '), en: refers.join(' or ') }
      const [other] = others
      const known = other ? undefined : nearest(id, idsOf(refers))
      if (other) yield say.otherKind(at, { id, kind: other.names ?? '', kinds }, { see: [other.at] })
      else yield known ? say.missingNear(at, { id, known }) : say.missing(at, { id, kinds })
    }
  },
})

/** What could not be read may be of any kind. */
function fits({ names = '' }: Mention, kinds: readonly string[]): boolean {
  return names === 'unread' || kinds.includes(names)
}

/** The ids of what is of some kinds; those of the same kinds are gathered once. */
function idsByKinds(named: ReadonlyMap<string, readonly Mention[]>) {
  return remembered((kinds: readonly string[]) =>
    [...named].filter(([, mentions]) => mentions.some(mention => fits(mention, kinds))).map(([id]) => id),
  )
}
