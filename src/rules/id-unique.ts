import { rule } from '../engine/rule.ts'
import { mentionsIn } from '../model/references.ts'
import type { Place } from '../text/source.ts'

export default rule({
  id: 'id-unique',
  requirement: 'tool/id',
  title: { da: 'Hvert dokument har sit eget id', en: 'Each document has an id of its own' },
  messages: {
    twice: {
      da: 'Id’et «{id}» er allerede brugt af {path}, så henvisninger til det er tvetydige',
      en: 'The id "{id}" is already used by {path}, so references to it are ambiguous',
      fix: {
        da: 'Giv et af dokumenterne et andet id, og ret henvisningerne til det',
        en: 'Give one of the documents another id and mend the references to it',
      },
    },
  },
  *check({ documents }, say) {
    const first = new Map<string, Place>()
    const names = documents.flatMap(mentionsIn).filter(({ refers }) => refers.length === 0)
    for (const { id, at } of names) {
      const earlier = first.get(id)
      if (earlier) yield say.twice(at, { id, path: earlier.path }, { see: [earlier] })
      else first.set(id, at)
    }
  },
})
