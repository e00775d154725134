import { rule } from '../engine/rule.ts'
import { mentionsIn } from '../model/references.ts'
import { nearest } from '../text/nearest.ts'

export default rule({
  id: 'references-resolve',
  requirement: 'tool/reference',
  title: { da: 'Henvisninger fører til et dokument', en: 'References lead to a document' },
  messages: {
    missing: {
      da: 'Intet dokument har id’et «{id}»',
      en: 'No document has the id "{id}"',
      fix: { da: 'Skriv id’et på et dokument af typen {kinds}', en: 'Write the id of a document of the kind {kinds}' },
    },
    missingNear: {
      da: 'Intet dokument har id’et «{id}»',
      en: 'No document has the id "{id}"',
      fix: { da: 'Mente du «{known}»?', en: 'Did you mean "{known}"?' },
    },
    otherKind: {
      da: '«{id}» er et dokument af typen {kind}, men her ventes {kinds}',
      en: '"{id}" is a document of the kind {kind}, but {kinds} is expected here',
      fix: { da: 'Skriv id’et på et dokument af typen {kinds}', en: 'Write the id of a document of the kind {kinds}' },
    },
  },
  *check({ documents }, say) {
    const mentions = documents.flatMap(document => mentionsIn(document).map(mention => ({ ...mention, document })))
    const names = mentions.filter(({ refers }) => refers.length === 0)
    for (const { id, at, refers } of mentions) {
      if (refers.length === 0) continue
      // What could not be read may be of any kind.
      const fits = names.filter(({ document: { kind } }) => kind === 'unread' || refers.includes(kind))
      if (fits.some(name => name.id === id)) continue
      const kinds = { da: refers.join(' eller '), en: refers.join(' or ') }
      const other = names.find(name => name.id === id)
      const known = nearest(
        id,
        fits.map(name => name.id),
      )
      if (other) yield say.otherKind(at, { id, kind: other.document.kind, kinds }, { see: [other.at] })
      else yield known ? say.missingNear(at, { id, known }) : say.missing(at, { id, kinds })
    }
  },
})
