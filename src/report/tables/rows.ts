import type { Judgement } from '../../lint.ts'
import { type Document, placeAt, type SchemaKinds } from '../../model/document.ts'
import type { Place } from '../../text/source.ts'

/** The registers whose rows have tables of their own: the list in each goes by the name of its kind. */
type RegisterKind = 'suppliers' | 'assets' | 'services' | 'risks' | 'actions'
type Entries = {
  [K in RegisterKind]: SchemaKinds[K] extends { readonly [key in K]: readonly (infer Row)[] } ? Row : never
}

/** One row of a register. */
export interface RegisterRow<K extends RegisterKind> {
  readonly of: Judgement
  readonly register: Document<K>
  readonly row: Entries[K]
  readonly at: Place
}

/** Every row of the sound registers of a kind, in the order of entities, paths and rows. */
export function registerRows<K extends RegisterKind>(judgements: readonly Judgement[], kind: K): RegisterRow<K>[] {
  return judgements.flatMap(of =>
    (of.workspace.sound[kind] as readonly Document<K>[]).flatMap(register => {
      const rows = (register.data as unknown as Readonly<Record<K, readonly Entries[K][]>>)[kind]
      return rows.map((row, index) => ({ of, register, row, at: placeAt(register, [kind, index, 'id']) }))
    }),
  )
}
