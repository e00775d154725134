import { rule } from '../engine/rule.ts'
import { grouped } from '../model/grouped.ts'
import { type Mention, mentionsIn } from '../model/references.ts'
import { remembered } from '../model/remembered.ts'
import type { Edit } from '../text/edit.ts'
import { guesses } from '../text/guesses.ts'
import type { Place } from '../text/source.ts'
import { isAsItReads, yamlWord } from '../text/yaml-word.ts'

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
    const guess = guesses()
    const lists = grouped(mentions, one => (one.refers.length > 0 ? listOf(one) : undefined))
    for (const mention of mentions) {
      const { id, at, refers } = mention
      if (refers.length === 0) continue
      const others = named.get(id) ?? []
      if (others.some(other => fits(other, refers))) continue
      const kinds = { da: refers.join(' eller '), en: refers.join(' or ') }
      const [other] = others
      if (other) {
        yield say.otherKind(at, { id, kind: other.names ?? '', kinds }, { see: [other.at] })
        continue
      }
      const ids = idsOf(refers)
      const known = guess.nearestId(id, ids, idsIn(lists.get(listOf(mention) ?? '') ?? none))
      yield known
        ? say.missingNear(at, { id, known }, { edits: inItsCase(id, at, ids) })
        : say.missing(at, { id, kinds })
    }
  },
})

/** The id that differs in capitals alone, where there is one such: who writes another id may mean another thing. */
function inItsCase(id: string, { path, span }: Place, ids: readonly string[]): Edit[] | undefined {
  const [same, ...more] = ids.filter(one => one.toLowerCase() === id.toLowerCase())
  return same !== undefined && more.length === 0 && isAsItReads(span, id)
    ? [{ path, span, text: yamlWord(same) }]
    : undefined
}

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

/** The list that an id stands in where each may stand but once: one of ids, or what an approval decides on. Undefined elsewhere. */
function listOf({ id, at: { path, key } }: Mention): string | undefined {
  const steps = key.split('/')
  if (steps.length > 1 && steps.at(-1) === id) return [path, ...steps.slice(0, -1)].join('\n')
  return steps[0] === 'decisions' && steps[2] === 'document' ? `${path}\ndecisions` : undefined
}

const none: readonly Mention[] = []
const idsIn = remembered((mentions: readonly Mention[]): ReadonlySet<string> => new Set(mentions.map(({ id }) => id)))
