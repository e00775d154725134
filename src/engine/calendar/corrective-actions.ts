import { place } from '../../model/document.ts'
import type { Dated, Dates } from './dated.ts'

/** Corrective actions that are not carried out. */
export function* correctiveActions({ workspace: { sound } }: Dates): Iterable<Dated> {
  for (const register of sound.actions) {
    for (const [index, { id, gap, due, done }] of register.data.actions.entries()) {
      if (done !== undefined) continue
      yield {
        kind: 'corrective-action',
        date: due,
        requirement: 'dk/6.2/corrective-action',
        own: true,
        what: { da: `Gennemfør ${id}: ${gap}`, en: `Carry out ${id}: ${gap}` },
        at: place(register, 'actions', index, 'due'),
        subject: id,
      }
    }
  }
}
