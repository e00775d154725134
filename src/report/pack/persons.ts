import { type Document, isOf } from '../../model/document.ts'

/** Somebody whose name documents record, and which words of it stand for the person by themselves. */
export interface Person {
  readonly name: string
  readonly parts: readonly string[]
}

/** Fields that hold persons, and perhaps the role behind the name, or a role alone. */
const fields = new Set(['present', 'participants', 'to', 'delegate', 'signer', 'by', 'owner', 'contact'])

/** Two capitalised words or more in a row: what a name looks like among roles and remarks. */
const nameLike =
  /\p{Lu}[\p{L}'’-]*\.?(?:[ \u00a0]+(?:(?:af|da|de|del|der|di|du|la|von|van)[ \u00a0]+)*\p{Lu}[\p{L}'’-]*\.?)+/gu

/**
 * The persons whom documents name in their data: members of management bodies, delegates, those present, participants, owners, contacts.
 * Those of the rosters come first and count whatever they are called; of the others, what looks like a name. Whom only the text of a
 * document names, nobody can know from its data.
 */
export function personsIn(documents: readonly Document[], common: (word: string) => boolean): Person[] {
  const entities = documents.filter(document => isOf(document, 'entity'))
  const roster = entities.flatMap(({ data }) => (data.managementBody?.members ?? []).map(({ name }) => name))
  const others = documents.flatMap(({ data }) => [...namesIn(data, undefined)])
  const organisations = new Set(entities.flatMap(({ data }) => wordsOf(data.name ?? '')))
  const persons = new Map<string, Person>()
  for (const [name, sure] of [
    ...roster.map(one => [one, true] as const),
    ...others.map(one => [one, false] as const),
  ]) {
    if (typeof name !== 'string' || persons.has(tidy(name)) || tidy(name) === '') continue
    // A word that is also an ordinary one, or the entity's own name, is a person's only within the whole name.
    const parts = wordsOf(name).filter(part => part.length > 1 && !organisations.has(part) && (sure || !common(part)))
    persons.set(tidy(name), { name: tidy(name), parts })
  }
  return [...persons.values()]
}

function* namesIn(value: unknown, key: string | undefined): Generator<string> {
  if (typeof value === 'string') {
    if (key !== undefined && fields.has(key))
      yield* [...value.normalize('NFC').matchAll(nameLike)].map(([name]) => name)
  } else if (Array.isArray(value)) for (const item of value) yield* namesIn(item, key)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* namesIn(inner, name)
  }
}

function wordsOf(name: string): string[] {
  return name.normalize('NFC').match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}
