import { after } from '../../law/calendar.ts'
import { place } from '../../model/document.ts'
import type { Dated, Dates } from './dated.ts'

/** What registers say is to be done: the reviews of suppliers and the treatment of risks. */
export function* registers({ workspace: { sound } }: Dates): Iterable<Dated> {
  const requirement = 'tool/register'
  for (const register of sound.suppliers) {
    for (const [index, { id, name, lastReview, reviewEvery }] of register.data.suppliers.entries()) {
      if (!lastReview || !reviewEvery) continue
      yield {
        kind: 'supplier-review',
        date: after(lastReview, reviewEvery),
        requirement,
        what: { da: `Efterse leverandøren ${id} ${name}`, en: `Review the supplier ${id} ${name}` },
        at: place(register, 'suppliers', index, 'lastReview'),
        subject: id,
      }
    }
  }
  for (const register of sound.risks) {
    for (const [index, { id, title, due, done }] of register.data.risks.entries()) {
      if (!due || done) continue
      yield {
        kind: 'risk',
        date: due,
        requirement,
        what: { da: `Håndtér risikoen ${id} ${title}`, en: `Treat the risk ${id} ${title}` },
        at: place(register, 'risks', index, 'due'),
        subject: id,
      }
    }
  }
}
