import { isDate } from '../../law/is-date.ts'
import { plain } from './markup.ts'

/** The space of the names of our properties. */
const ownNames = 'https://github.com/nis2lint/nis2lint/ns/oscal'

/** A property of OSCAL, in our space of names where it is not one of OSCAL's own. */
export interface Property {
  readonly name: string
  readonly ns?: string
  readonly value: string
  readonly remarks?: string
}

/** Properties of ours, of what there is; of what there is not, none. */
export function properties(said: Readonly<Record<string, string | number | boolean | null | undefined>>): Property[] {
  return Object.entries(said).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [{ name, ns: ownNames, value: plain(worded(value)) }],
  )
}

function worded(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** A list under its name; nothing where it is empty, since OSCAL knows no empty lists. */
export function some<const Name extends string, Item>(
  name: Name,
  list: readonly Item[],
): { readonly [N in Name]?: readonly Item[] } {
  return list.length === 0 ? {} : ({ [name]: list } as { readonly [N in Name]?: readonly Item[] })
}

/** The beginning of a day as OSCAL writes times; nothing of what it does not take for a day. */
export function instantOf(date: string | undefined): string | undefined {
  return date && isDate(date) && date >= '1900' && date < '3000' ? `${date}T00:00:00Z` : undefined
}
