import { place } from '../../model/document.ts'
import type { Dated, Dates } from './dated.ts'

/** When exceptions expire: by then the requirement is met, or the exception approved anew. */
export function* exceptions({ workspace: { sound }, asOf, requirements }: Dates): Iterable<Dated> {
  for (const exception of sound.exception) {
    const { id, title, granted, expires, requirement } = exception.data
    if (granted > asOf || !requirements.knows(requirement)) continue
    yield {
      kind: 'exception',
      date: expires,
      requirement: 'tool/exception',
      what: { da: `Undtagelsen ${id} ${title} udløber`, en: `The exception ${id} ${title} expires` },
      at: place(exception, 'expires'),
      subject: 'expires',
    }
  }
}
