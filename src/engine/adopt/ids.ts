import { type Document, idOf } from '../../model/document.ts'
import type { Adoption } from './set.ts'

/** Adoptions in which no id that comes of a file's name is one that is taken: those get a number. What a document says itself stays. */
export function distinctIds(adoptions: readonly Adoption[], documents: readonly Document[]): Adoption[] {
  const stated = adoptions.flatMap(({ fields }) =>
    fields.filter(({ field, origin }) => field === 'id' && origin !== 'file-name').map(({ value }) => value),
  )
  const taken = new Set([...documents.map(idOf), ...stated])
  return adoptions.map(adoption => ({
    ...adoption,
    fields: adoption.fields.map(found => {
      if (found.field !== 'id' || found.origin !== 'file-name') return found
      let value = found.value
      for (let number = 2; taken.has(value); number++) value = `${found.value}-${number}`
      taken.add(value)
      return { ...found, value }
    }),
  }))
}
