import { rule } from '../engine/rule.ts'
import { type Mention, mentionsIn } from '../model/references.ts'
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
    const named = new Map<string, Mention[]>()
    const takenOver = inherited.flatMap(({ document }) => mentionsIn(document))
    for (const mention of [...mentions, ...takenOver]) {
      if (mention.names !== undefined) named.set(mention.id, [...(named.get(mention.id) ?? []), mention])
    }
    for (const { id, at, refers } of mentions) {
      // What could not be read may be of any kind.
      const fits = ({ names = '' }: Mention) => names === 'unread' || refers.includes(names)
      const others = named.get(id) ?? []
      if (refers.length === 0 || others.some(fits)) continue
      const kinds = { da: refers.join(' eller '), en: refers.join(' or ') }
      const [other] = others
      const known = other ? undefined : nearest(id, idsThat(fits, named))
      if (other) yield say.otherKind(at, { id, kind: other.names ?? '', kinds }, { see: [other.at] })
      else yield known ? say.missingNear(at, { id, known }) : say.missing(at, { id, kinds })
    }
  },
})

function idsThat(fit: (mention: Mention) => boolean, named: ReadonlyMap<string, readonly Mention[]>): string[] {
  return [...named].filter(([, mentions]) => mentions.some(fit)).map(([id]) => id)
}
