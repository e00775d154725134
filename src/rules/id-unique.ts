import { rule } from '../engine/rule.ts'
import { schemas } from '../model/kinds.generated.ts'
import { mentionsIn } from '../model/references.ts'
import type { Place } from '../text/source.ts'

export default rule({
  id: 'id-unique',
  requirement: 'tool/id',
  title: { da: 'Hvert dokument og hver række har sit eget id', en: 'Each document and row has an id of its own' },
  messages: {
    twice: {
      da: 'Id’et «{id}» er allerede brugt af {path}, så henvisninger til det er tvetydige',
      en: 'The id "{id}" is already used by {path}, so references to it are ambiguous',
      fix: {
        da: 'Giv en af dem et andet id, og ret henvisningerne til det',
        en: 'Give one of them another id and mend the references to it',
      },
    },
  },
  *check({ documents }, say) {
    const first = new Map<string, Place>()
    for (const { id, at, names } of documents.flatMap(mentionsIn)) {
      if (names === undefined) continue
      // Documents of all kinds share their ids; rows of registers share them with their like alone.
      const name = `${names in schemas || names === 'unread' ? 'document' : names} ${id}`
      const earlier = first.get(name)
      if (earlier) yield say.twice(at, { id, path: earlier.path }, { see: [earlier] })
      else first.set(name, at)
    }
  },
})
